import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { ClaimId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { MarkCard, type NoteWish } from '#renderer/features/reader/mark-card.tsx'
import { filterWords } from '#renderer/features/reader/filter-words'
import { countedFacets, filtered, stillThere } from '#renderer/features/reader/mark-filter'
import { MarkFilters } from '#renderer/features/reader/mark-filters.tsx'
import { describeMark, type MarkEntry } from '#renderer/features/reader/mark-entry'
import type { ReaderDeeds } from '#renderer/features/reader/reader-deeds'
import { readerWords } from '#renderer/features/reader/wording'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import './reader.css'

type MarksPanelProps = {
  /** In the order of the text. */
  readonly entries: readonly MarkEntry[]
  readonly selectedId: HighlightId | undefined
  /** The highlight under the pointer in the text. */
  readonly hoveredId?: HighlightId | undefined
  readonly onHover?: (id: HighlightId | undefined) => void
  readonly deeds: ReaderDeeds
  /** The field of the note takes the focus. */
  readonly noteWish?: NoteWish | undefined
  readonly onSelect: (entry: MarkEntry) => void
  readonly onClaim: (id: HighlightId) => void
  readonly onOpenClaim: (id: ClaimId) => void
}

const layoutOptions = { estimatedRowHeight: 44 }

/** The highlights of a document in words: what the painted text says, for those who read by ear or by keyboard. */
export const MarksPanel = memo(function MarksPanel({
  entries,
  selectedId,
  hoveredId,
  onHover,
  deeds,
  noteWish,
  onSelect,
  onClaim,
  onOpenClaim,
}: MarksPanelProps) {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(nothingChosen)
  const facets = useMemo(() => countedFacets(entries, wanted), [entries, wanted])
  const chosen = useMemo(() => stillThere(facets, wanted), [facets, wanted])
  const shown = useMemo(() => filtered(entries, chosen), [entries, chosen])
  const rows = useMemo(() => shown.map((entry) => ({ id: entry.highlight.id, entry })), [shown])
  const selected = entries.find(({ highlight }) => highlight.id === selectedId)
  const isListed = selected !== undefined && shown.includes(selected)
  const [layout] = useState(() => new ListLayout<MarkEntry>(layoutOptions))
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = selectedId === undefined ? null : layout.getLayoutInfo(selectedId)
    if (row !== null && list.current !== null) bringIn(list.current, row.rect)
  }, [selectedId, layout])
  if (entries.length === 0)
    return <EmptyState title={readerWords.noMarks}>{readerWords.noMarksHint}</EmptyState>
  return (
    <div className="reader-marks">
      <MarkFilters
        facets={facets}
        chosen={chosen}
        shown={shown.length}
        all={entries.length}
        onChoose={setWanted}
      />
      <Virtualizer layout={layout}>
        <ListBox
          ref={list}
          aria-label={readerWords.marks}
          className="reader-mark-list"
          selectionMode="single"
          selectionBehavior="replace"
          items={rows}
          dependencies={[hoveredId]}
          selectedKeys={isListed ? [selected.highlight.id] : []}
          renderEmptyState={() => <p className="reader-filtered-none">{filterWords.none}</p>}
          onSelectionChange={(keys) => {
            const chosen = shown.find(({ highlight }) => keys !== 'all' && keys.has(highlight.id))
            if (chosen !== undefined) onSelect(chosen)
          }}
        >
          {({ entry }) => (
            <ListBoxItem
              id={entry.highlight.id}
              textValue={describeMark(entry)}
              className="reader-mark"
              data-colour={entry.highlight.colour}
              data-twin={entry.highlight.id === hoveredId ? '' : undefined}
              onHoverStart={() => onHover?.(entry.highlight.id)}
              onHoverEnd={() => onHover?.(undefined)}
            >
              {describeMark(entry)}
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      {selected === undefined ? null : (
        <MarkCard
          key={selected.highlight.id}
          entry={selected}
          deeds={deeds}
          next={entries[entries.indexOf(selected) + 1]}
          noteWish={noteWish}
          onClaim={onClaim}
          onOpenClaim={onOpenClaim}
        />
      )}
    </div>
  )
})

const nothingChosen: ReadonlySet<string> = new Set()

/** Scrolls a list just so far that a row stands in sight. */
function bringIn(list: HTMLElement, { y, height }: { readonly y: number; readonly height: number }): void {
  if (y < list.scrollTop) list.scrollTop = y
  else if (y + height > list.scrollTop + list.clientHeight) list.scrollTop = y + height - list.clientHeight
}
