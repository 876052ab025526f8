import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { DocumentId } from '#domain/document/source-document'
import { matching, type LibraryRow } from '#renderer/features/library/library-rows'
import { duplicateWords } from '#renderer/features/library/triage-wording'
import { libraryWords } from '#renderer/features/library/wording'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

type DuplicateDialogProps = {
  readonly rows: readonly LibraryRow[]
  /** The documents that are doubles, which cannot be what they repeat. */
  readonly ids: readonly DocumentId[]
  /** Those that say nearly the same, as far as it is known. */
  readonly likely: ReadonlySet<DocumentId>
  readonly onChoose: (original: DocumentId) => void
  readonly onClose: () => void
}

/** So many documents are offered at a time. */
const offered = 50

/** Asks what a document is a double of; those that say nearly the same come first, then those of the same title. */
export function DuplicateDialog({ rows, ids, likely, onChoose, onClose }: DuplicateDialogProps) {
  const [query, setQuery] = useState('')
  const titles = new Set(rows.filter((row) => ids.includes(row.document.id)).map(titleOf))
  const others = matching(
    rows.filter(({ document }) => !ids.includes(document.id)),
    query,
  )
  const rankOf = (row: LibraryRow): number =>
    (likely.has(row.document.id) ? 2 : 0) + (titles.has(titleOf(row)) ? 1 : 0)
  const shown = others.toSorted((a, b) => rankOf(b) - rankOf(a))
  return (
    <Dialog title={duplicateWords.title} isOpen onClose={onClose}>
      <form
        className="library-duplicate"
        onSubmit={(event) => {
          event.preventDefault()
          const [only] = shown
          if (only !== undefined && query.trim() !== '') onChoose(only.document.id)
        }}
      >
        <TextField
          label={duplicateWords.filter}
          description={duplicateWords.help}
          value={query}
          onChange={setQuery}
          autoFocus
        />
        <ListBox
          aria-label={duplicateWords.list}
          className="ui-list library-duplicate-list"
          items={shown.slice(0, offered).map((row) => ({ id: row.document.id, row }))}
          renderEmptyState={() => duplicateWords.none}
          onAction={(key) => {
            const chosen = shown.find((row) => row.document.id === key)
            if (chosen !== undefined) onChoose(chosen.document.id)
          }}
        >
          {({ row }) => (
            <ListBoxItem textValue={row.document.title} className="ui-item">
              <bdi>{row.document.title === '' ? libraryWords.untitled : row.document.title}</bdi>
              <span className="ui-item-meaning">
                {[likely.has(row.document.id) ? duplicateWords.alike : undefined, row.sourceName, row.date]
                  .filter((part) => part !== undefined)
                  .join(' · ')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </form>
    </Dialog>
  )
}

function titleOf({ document }: LibraryRow): string {
  return document.title.trim().toLocaleLowerCase()
}
