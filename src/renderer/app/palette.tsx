import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
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
import { keyWords } from '#renderer/keys/key-words'
import { foldedOf } from '#renderer/app/likely-entries'
import { mostRows, paletteGroups, rank, type PaletteEntry } from '#renderer/app/rank-entries'
import { Dialog } from '#renderer/ui/dialog.tsx'

type PaletteProps = {
  readonly entries: readonly PaletteEntry[]
  /** Ids of entries, those opened last first. */
  readonly recent: readonly string[]
  /** Finds entries by what is said in documents; answers a little later. */
  readonly lookUp: (typed: string) => Promise<readonly PaletteEntry[]>
  readonly isOpen: boolean
  /** `>` in front looks for commands only. */
  readonly query: string
  readonly platform: string
  readonly onClose: () => void
}

/** Find anything: claims, documents, assessments, sources and commands, by a few letters. */
export function Palette({ isOpen, ...body }: PaletteProps) {
  return (
    <Dialog title="Find anything" isOpen={isOpen} onClose={body.onClose} size="palette">
      <PaletteBody {...body} />
    </Dialog>
  )
}

function PaletteBody(props: Omit<PaletteProps, 'isOpen'>) {
  const { entries, recent, lookUp, platform, query: firstQuery, onClose } = props
  const [query, setQuery] = useState(firstQuery)
  const passages = useLookUp(lookUp, query)
  const found = useMemo(
    () => rank([...entries, ...passages], query, recent),
    [entries, passages, query, recent],
  )
  useEffect(() => {
    // The first letter must not wait until every name has been folded.
    const timer = setTimeout(() => {
      for (const entry of entries) foldedOf(entry)
    })
    return () => {
      clearTimeout(timer)
    }
  }, [entries])

  function open(entry: PaletteEntry | undefined, isBeside: boolean) {
    if (entry?.group === 'Help') {
      setQuery(entry.id)
      return
    }
    onClose()
    entry?.run(isBeside)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    const active = event.target instanceof Element ? event.target.getAttribute('aria-activedescendant') : null
    const key = document.getElementById(active ?? '')?.getAttribute('data-key')
    const entry = found.find(({ id }) => id === key)
    if (entry === undefined) return
    event.preventDefault()
    event.stopPropagation()
    open(entry, true)
  }

  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      {/* The field knows Enter alone; with Ctrl it is caught on its way down to it. */}
      <div className="app-palette" role="presentation" onKeyDownCapture={onKeyDown}>
        <SearchField
          aria-label="Find claims, passages, documents and commands"
          autoFocus
          className="ui-finder-field"
        >
          <Input className="ui-finder-input" placeholder="Find anything…" />
        </SearchField>
        <div className="ui-finder-scroll" role="region" aria-label="What was found" tabIndex={0}>
          <ListBox
            aria-label="Found"
            className="ui-finder-list"
            onAction={(key) => {
              open(
                found.find((one) => one.id === key),
                false,
              )
            }}
            renderEmptyState={() => <p className="ui-finder-none">Nothing here is called that.</p>}
          >
            {paletteGroups
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
        <PaletteFoot found={found.length} platform={platform} />
      </div>
    </Autocomplete>
  )
}

type PaletteFootProps = { readonly found: number; readonly platform: string }

function PaletteFoot({ found, platform }: PaletteFootProps) {
  return (
    <p className="app-palette-foot">
      <span>
        <kbd className="ui-kbd">↵</kbd> opens
      </span>
      <span>
        <kbd className="ui-kbd">{keyWords('$mod+Enter', platform)}</kbd> opens beside
      </span>
      <span className="app-palette-signs">
        &gt; commands · @ sources · # tags · ! claims · / passages · ? help
      </span>
      <span>{found === mostRows ? `the best ${found}` : `${found} found`}</span>
    </p>
  )
}

/** Typing goes on for so long before the index is asked (milliseconds). */
const typingPause = 60

/** What the index finds for what is typed; the last answer stays until there is a new one. */
function useLookUp(lookUp: PaletteProps['lookUp'], query: string): readonly PaletteEntry[] {
  const [found, setFound] = useState<readonly PaletteEntry[]>([])
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      void lookUp(query).then((entries) => {
        if (isWanted) setFound(entries)
      })
    }, typingPause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [lookUp, query])
  return found
}
