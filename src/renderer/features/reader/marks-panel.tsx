import { memo, useMemo, useState } from 'react'
import type { ClaimId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { MarkCard, type NoteWish } from '#renderer/features/reader/mark-card.tsx'
import { filterWords } from '#renderer/features/reader/filter-words'
import { countedFacets, filtered, stillThere, type CountedFacet } from '#renderer/features/reader/mark-filter'
import { MarkFilters } from '#renderer/features/reader/mark-filters.tsx'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import { MarkList } from '#renderer/features/reader/mark-list.tsx'
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
  const [isOpen, setOpen] = useState(false)
  // Counted only for those who look: it goes through everything that hangs on every highlight.
  const isCounted = isOpen || wanted.size > 0
  const facets = useMemo(
    () => (isCounted ? countedFacets(entries, wanted) : noFacets),
    [entries, wanted, isCounted],
  )
  const chosen = useMemo(() => stillThere(facets, wanted), [facets, wanted])
  const shown = useMemo(() => filtered(entries, chosen), [entries, chosen])
  const at = selectedId === undefined ? -1 : entries.findIndex(({ highlight }) => highlight.id === selectedId)
  const selected = entries[at]
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
        onToggle={setOpen}
      />
      {shown.length === 0 ? (
        <p className="reader-filtered-none">{filterWords.none}</p>
      ) : (
        <MarkList
          entries={shown}
          selectedId={selectedId}
          hoveredId={hoveredId}
          onHover={onHover}
          onSelect={onSelect}
        />
      )}
      {selected === undefined ? null : (
        <MarkCard
          key={selected.highlight.id}
          entry={selected}
          deeds={deeds}
          next={entries[at + 1]}
          noteWish={noteWish}
          onClaim={onClaim}
          onOpenClaim={onOpenClaim}
        />
      )}
    </div>
  )
})

const nothingChosen: ReadonlySet<string> = new Set()
const noFacets: readonly CountedFacet[] = []
