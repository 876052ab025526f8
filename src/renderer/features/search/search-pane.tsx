import { Bookmark } from 'lucide-react'
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import { documentFormats } from '#domain/document/source-document'
import { asId } from '#domain/id'
import type { Anchor } from '#domain/highlight/text-highlight'
import { itemKinds, type ItemKind, type SearchFinds, type SearchHit } from '#domain/search/search-item'
import { doubtsIn } from '#domain/search/query-doubts'
import { widerSearches } from '#domain/search/wider-searches'
import { SnippetWords } from '#renderer/features/search/snippet-words.tsx'
import { kindWords, sayDoubt, searchWords, widerWords } from '#renderer/features/search/wording'
import { formatWords } from '#renderer/reading/format-words'
import { hitWords } from '#renderer/reading/hit-words'
import { thingName } from '#renderer/reading/thing-name'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Segments, TextField } from '#renderer/ui/fields.tsx'
import './search.css'

type SearchPaneProps = {
  readonly typed: string
  readonly onType: (typed: string) => void
  /** What the newest answer was; undefined before the first. */
  readonly finds: SearchFinds | undefined
  /** Where the highlights among it stand, by their ids. */
  readonly anchors: ReadonlyMap<string, Anchor>
  /** Whether that answers what is typed now. */
  readonly isCurrent: boolean
  /** What is to be said of the index, where something is. */
  readonly notice: string | undefined
  readonly isSaved: boolean
  readonly onSave: () => void
  readonly onOpen: (hit: SearchHit, isBeside: boolean) => void
  /** What was found in texts is to get a tag. */
  readonly onTag: () => void
  /** The dialog for that, while it is open. */
  readonly children?: ReactNode
}

const layoutOptions = { estimatedRowHeight: 72 }

/** Full-text search over everything in a case. */
export function SearchPane(props: SearchPaneProps) {
  const { typed, onType, finds, notice, isSaved, onSave, onOpen, onTag } = props
  const [kind, setKind] = useState<ItemKind | 'all'>('all')
  const hits = finds?.hits ?? []
  const kinds = itemKinds.filter((one) => hits.some((hit) => hit.kind === one))
  const chosen = kind !== 'all' && kinds.includes(kind) ? kind : 'all'
  const shown = chosen === 'all' ? hits : hits.filter((hit) => hit.kind === chosen)
  const isAsked = typed.trim() !== ''
  const pane = useRef<HTMLElement>(null)
  const onKeyDown = useFieldKeys(pane, shown[0], props)
  return (
    <section ref={pane} className="search" aria-label={searchWords.title}>
      {/* The field is one line: Enter and the arrows mean nothing in it and act on what was found. */}
      <header className="search-head" role="presentation" onKeyDown={onKeyDown}>
        <TextField
          label={searchWords.field}
          isLabelHidden
          value={typed}
          onChange={onType}
          placeholder={searchWords.placeholder}
          autoFocus
        />
        <Button onPress={onSave} isDisabled={!isAsked || isSaved}>
          <Bookmark size={16} strokeWidth={1.5} aria-hidden="true" />
          {searchWords.save}
        </Button>
        <Button onPress={onTag} isDisabled={!hits.some((hit) => hit.kind === 'document')}>
          {hitWords.open}
        </Button>
      </header>
      <SearchHelp />
      {notice === undefined ? null : <Banner tone="caution">{notice}</Banner>}
      <SearchDoubts typed={typed} />
      {isAsked && finds !== undefined ? (
        <div className="search-count">
          <strong role="status">{searchWords.found(hits.length, finds.isCut)}</strong>
          {hits.length === 0 ? null : <span className="search-keys">{searchWords.keys}</span>}
          {kinds.length < 2 ? null : (
            <Segments
              label={searchWords.narrow}
              isLabelHidden
              value={chosen}
              choices={[
                { value: 'all' as const, label: searchWords.all },
                ...kinds.map((one) => ({
                  value: one,
                  label: `${kindWords[one]} ${hits.filter((hit) => hit.kind === one).length}`,
                })),
              ]}
              onChange={setKind}
            />
          )}
        </div>
      ) : null}
      {!isAsked ? <EmptyState title={searchWords.ask}>{searchWords.askWords}</EmptyState> : null}
      {isAsked && finds !== undefined && hits.length === 0 ? (
        <NothingFound
          typed={typed}
          onType={(wider) => {
            onType(wider)
            focusIn(pane.current, 'input')
          }}
        />
      ) : null}
      {isAsked && shown.length > 0 ? (
        <Results
          hits={shown}
          anchors={props.anchors}
          onOpen={onOpen}
          onLeave={() => {
            focusIn(pane.current, 'input')
          }}
        />
      ) : null}
      {props.children}
    </section>
  )
}

/** What is said where nothing was found, and what may find something. */
function NothingFound({ typed, onType }: Pick<SearchPaneProps, 'typed' | 'onType'>) {
  const acts = widerSearches(typed).map((wider) => (
    <Button
      key={wider.kind}
      onPress={() => {
        onType(wider.typed)
      }}
    >
      {widerWords[wider.kind]}: <bdi>{wider.typed}</bdi>
    </Button>
  ))
  return (
    <EmptyState title={searchWords.none} acts={acts}>
      {searchWords.noneWords(typed)}
    </EmptyState>
  )
}

/** From the field, ↓ goes to the first hit, and Enter opens it once it is the answer to what is typed. */
function useFieldKeys(
  pane: RefObject<HTMLElement | null>,
  first: SearchHit | undefined,
  { isCurrent, onOpen }: Pick<SearchPaneProps, 'isCurrent' | 'onOpen'>,
) {
  const waiting = useRef<{ readonly isBeside: boolean }>(undefined)
  const open = (isBeside: boolean) => {
    waiting.current = undefined
    if (first !== undefined) onOpen(first, isBeside)
  }
  const openWaiting = useEffectEvent(() => {
    if (waiting.current !== undefined) open(waiting.current.isBeside)
  })
  useEffect(() => {
    if (isCurrent) openWaiting()
  }, [isCurrent])
  return (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement)) return
    waiting.current = undefined
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      const isBeside = event.ctrlKey || event.metaKey
      if (isCurrent) open(isBeside)
      else waiting.current = { isBeside }
    } else if (event.key === 'ArrowDown') focusIn(pane.current, '[data-hit]')
    else return
    event.preventDefault()
  }
}

function focusIn(pane: HTMLElement | null, selector: string): void {
  pane?.querySelector<HTMLElement>(selector)?.focus()
}

/** What of the search cannot be meant so; it is looked for all the same. */
function SearchDoubts({ typed }: { readonly typed: string }) {
  const doubts = doubtsIn(typed)
  return doubts.length === 0 ? null : (
    <ul className="search-doubts" aria-label={searchWords.doubts}>
      {doubts.map((doubt) => (
        <li key={sayDoubt(doubt)} dir="auto">
          {sayDoubt(doubt)}
        </li>
      ))}
    </ul>
  )
}

function SearchHelp() {
  return (
    <details className="search-help">
      <summary>{searchWords.help}</summary>
      <dl>
        {searchWords.helpRows.map(([typed, means]) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** What of the case a hit can be glanced at as; words of a document where nothing of it is named. */
function peekOf({ kind, key, documentId, at }: SearchHit): { readonly 'data-peek'?: string } {
  if (kind === 'claim') return { 'data-peek': thingName({ kind, id: asId(key) }) }
  if (kind === 'highlight') return { 'data-peek': thingName({ kind, id: asId(key) }) }
  if (documentId === undefined || at === undefined) return {}
  return { 'data-peek': thingName({ kind: 'span', id: asId(documentId), span: at }) }
}

/** A type as it is called elsewhere in the case. */
function typeWords(type: string): string {
  const format = documentFormats.find((one) => one === type)
  return format === undefined ? type : formatWords[format]
}

type ResultsProps = {
  readonly hits: readonly SearchHit[]
  readonly anchors: SearchPaneProps['anchors']
  readonly onOpen: SearchPaneProps['onOpen']
  /** Goes up, past the first hit. */
  readonly onLeave: () => void
}

function Results({ hits, anchors, onOpen, onLeave }: ResultsProps) {
  const byKey = new Map(hits.map((hit) => [`${hit.kind} ${hit.key}`, hit]))

  function onKeyDown(event: KeyboardEvent) {
    const row = event.target instanceof Element ? event.target.closest('[data-hit]') : null
    const hit = byKey.get(row?.getAttribute('data-hit') ?? '')
    if (hit === undefined) return
    if (event.key === 'ArrowUp' && hit === hits[0]) onLeave()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onOpen(hit, true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // The list knows Enter alone and stays within itself; what it does not know is caught on its way down to it.
    <div className="search-results-frame" role="presentation" onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <GridList
          aria-label={searchWords.results}
          className="search-results"
          items={[...byKey].map(([id, hit]) => ({ id, hit }))}
          dependencies={[anchors]}
          onAction={(key) => {
            const hit = byKey.get(String(key))
            if (hit !== undefined) onOpen(hit, false)
          }}
        >
          {({ id, hit }) => (
            <GridListItem
              id={id}
              data-hit={id}
              {...peekOf(hit)}
              textValue={hit.title}
              className="search-item"
            >
              <div className="search-card">
                <p className="search-card-head">
                  <span className="ui-chip ui-chip-plain">{kindWords[hit.kind]}</span>
                  <bdi className="search-card-title">{hit.title}</bdi>
                  <span className="search-card-detail">
                    {[typeWords(hit.type), hit.source].filter((part) => part !== '').join(' · ')}
                  </span>
                </p>
                <SnippetWords
                  snippet={hit.snippet}
                  language={hit.language}
                  anchor={hit.kind === 'highlight' ? anchors.get(hit.key) : undefined}
                />
              </div>
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  )
}
