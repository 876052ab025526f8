import { matchSorter } from 'match-sorter'
import { useMemo, useState } from 'react'
import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Header,
  SearchField,
  Text,
} from 'react-aria-components'
import { Dialog } from '#renderer/ui/dialog.tsx'

/** One thing the palette can find. */
export type PaletteEntry = {
  readonly id: string
  readonly group: 'Claims' | 'Documents' | 'Assessments' | 'Sources' | 'Commands'
  readonly label: string
  /** A few words behind it: the grade, the source, the state. */
  readonly detail: string
  readonly keyHint: string | undefined
  readonly run: () => void
}

type PaletteProps = {
  readonly entries: readonly PaletteEntry[]
  readonly isOpen: boolean
  /** `>` in front looks for commands only. */
  readonly query: string
  readonly onClose: () => void
}

const mostRows = 50
const groups = ['Claims', 'Documents', 'Assessments', 'Sources', 'Commands'] as const

/** Find anything: claims, documents, assessments, sources and commands, by a few letters. */
export function Palette({ entries, isOpen, query: firstQuery, onClose }: PaletteProps) {
  return (
    <Dialog title="Find anything" isOpen={isOpen} onClose={onClose} size="palette">
      <PaletteBody entries={entries} firstQuery={firstQuery} onClose={onClose} />
    </Dialog>
  )
}

type BodyProps = {
  readonly entries: readonly PaletteEntry[]
  readonly firstQuery: string
  readonly onClose: () => void
}

function PaletteBody({ entries, firstQuery, onClose }: BodyProps) {
  const [query, setQuery] = useState(firstQuery)
  const found = useMemo(() => rank(entries, query), [entries, query])
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField aria-label="Find claims, documents and commands" autoFocus className="app-palette-field">
        <Input
          className="app-palette-input"
          placeholder="Find claims, documents, commands… ( > commands only )"
        />
      </SearchField>
      <div className="app-palette-scroll" role="region" aria-label="What was found" tabIndex={0}>
        <ListBox
          aria-label="Found"
          className="app-palette-list"
          onAction={(key) => {
            const entry = found.find((one) => one.id === key)
            onClose()
            entry?.run()
          }}
          renderEmptyState={() => <p className="app-palette-none">Nothing here is called that.</p>}
        >
          {groups
            .map((group) => ({ group, rows: found.filter((entry) => entry.group === group) }))
            .filter(({ rows }) => rows.length > 0)
            .map(({ group, rows }) => (
              <ListBoxSection key={group} id={group}>
                <Header className="app-palette-group">{group}</Header>
                {rows.map((entry) => (
                  <ListBoxItem key={entry.id} id={entry.id} textValue={entry.label} className="ui-item">
                    <Text slot="label" className="ui-item-label">
                      {entry.label}
                    </Text>
                    {entry.detail === '' ? null : (
                      <Text slot="description" className="ui-item-meaning">
                        {entry.detail}
                      </Text>
                    )}
                    {entry.keyHint === undefined ? null : <kbd className="ui-kbd">{entry.keyHint}</kbd>}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
        </ListBox>
      </div>
    </Autocomplete>
  )
}

/** The best entries for a query; at most fifty rows are drawn. */
export function rank(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  const commandsOnly = query.startsWith('>')
  const words = (commandsOnly ? query.slice(1) : query).trim()
  const scope = commandsOnly ? entries.filter((entry) => entry.group === 'Commands') : entries
  if (words === '' && !commandsOnly)
    return groups.flatMap((group) => scope.filter((one) => one.group === group).slice(0, 6))
  const found = words === '' ? scope : matchSorter([...scope], words, { keys: ['label', 'detail'] })
  return found.slice(0, mostRows)
}
