import { Columns3, PanelRight } from 'lucide-react'
import { ImportDoorButtons, type ImportDoors } from '#renderer/features/library/import-doors.tsx'
import { libraryColumns, type LibraryColumn } from '#renderer/features/library/library-rows'
import { look, type LibraryView } from '#renderer/features/library/library-view'
import type { Grouping } from '#renderer/features/library/list-entries'
import { toolWords } from '#renderer/features/library/triage-wording'
import type { ShownRows } from '#renderer/features/library/use-shown-rows'
import { columnWords, libraryWords } from '#renderer/features/library/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { IconButton } from '#renderer/ui/button.tsx'
import { Select, TextField } from '#renderer/ui/fields.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

type LibraryToolsProps = {
  readonly shown: ShownRows
  readonly view: LibraryView
  readonly doors: ImportDoors
}

const groupings: readonly { readonly value: Grouping; readonly label: string }[] = [
  { value: 'none', label: toolWords.groupings.none },
  { value: 'source', label: toolWords.groupings.source },
]

/** Above the list: the filter, how many are shown, grouping, columns, and the ways in. */
export function LibraryTools({ shown, view, doors }: LibraryToolsProps) {
  const hint = useKeyHints()
  const { hidden, isPeekOpen } = view
  return (
    <header className="library-bar">
      <div className="library-filter">
        <TextField
          label={libraryWords.filter}
          isLabelHidden
          value={view.query}
          onChange={(query) => {
            look({ query })
          }}
          placeholder={libraryWords.filterPlaceholder}
        />
      </div>
      <span className="library-count" role="status">
        {libraryWords.count(shown.count, shown.counts.shelves[shown.shelf])}
      </span>
      <Select
        label={toolWords.group}
        isLabelHidden
        value={view.grouping}
        choices={groupings}
        onChange={(grouping) => {
          look({ grouping })
        }}
      />
      <Menu
        label={toolWords.columns}
        trigger={
          <IconButton label={toolWords.columns}>
            <Columns3 size={16} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
        }
        entries={libraryColumns
          .filter((column) => column !== 'title')
          .map((column) => ({
            id: column,
            label: hidden.has(column)
              ? toolWords.showColumn(columnWords[column])
              : toolWords.hideColumn(columnWords[column]),
          }))}
        onChoose={(id) => {
          turnColumn(hidden, id)
        }}
      />
      <IconButton
        label={toolWords.peek}
        keyHint={hint('library.peek')}
        onPress={() => {
          look({ isPeekOpen: !isPeekOpen })
        }}
      >
        <PanelRight size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <ImportDoorButtons doors={doors} isMain={false} />
    </header>
  )
}

function turnColumn(hidden: ReadonlySet<LibraryColumn>, id: string): void {
  const column = libraryColumns.find((one) => one === id)
  if (column === undefined) return
  const rest = [...hidden].filter((one) => one !== column)
  look({ hidden: new Set(hidden.has(column) ? rest : [...rest, column]) })
}

/** Puts the caret into the filter of the list. */
export function focusFilter(): void {
  document.querySelector<HTMLInputElement>('.library-filter input')?.focus()
}
