import { memo, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { ClaimId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { MarkCard, type NoteWish } from '#renderer/features/reader/mark-card.tsx'
import { describeMark, type MarkEntry } from '#renderer/features/reader/mark-entry'
import type { ReaderDeeds } from '#renderer/features/reader/reader-deeds'
import { readerWords } from '#renderer/features/reader/wording'
import { Button } from '#renderer/ui/button.tsx'
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

/** Listed at a time; a document of ten thousand highlights stays quick. */
const listed = 120

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
  const at = entries.findIndex(({ highlight }) => highlight.id === selectedId)
  const [page, setPage] = useState<{ readonly of: HighlightId | undefined; readonly from: number }>()
  const wanted = page?.of === selectedId ? page?.from : undefined
  const from = Math.max(0, Math.min(wanted ?? pageWith(at), entries.length - 1))
  const shown = entries.slice(from, from + listed)
  const selected = entries[at]
  if (entries.length === 0)
    return <EmptyState title={readerWords.noMarks}>{readerWords.noMarksHint}</EmptyState>
  const turn = (by: number) => () => {
    setPage({ of: selectedId, from: Math.max(0, from + by) })
  }
  return (
    <div className="reader-marks">
      {from > 0 ? (
        <Button tone="quiet" onPress={turn(-listed)}>
          {readerWords.earlier}
        </Button>
      ) : null}
      <ListBox
        aria-label={readerWords.marks}
        className="reader-mark-list"
        selectionMode="single"
        selectionBehavior="replace"
        items={shown}
        dependencies={[hoveredId]}
        selectedKeys={selected === undefined ? [] : [selected.highlight.id]}
        onSelectionChange={(keys) => {
          const chosen = shown.find(({ highlight }) => keys !== 'all' && keys.has(highlight.id))
          if (chosen !== undefined) onSelect(chosen)
        }}
      >
        {(entry) => (
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
      {from + listed < entries.length ? (
        <Button tone="quiet" onPress={turn(listed)}>
          {readerWords.later}
        </Button>
      ) : null}
      {selected === undefined ? null : (
        <MarkCard
          key={selected.highlight.id}
          entry={selected}
          deeds={deeds}
          noteWish={noteWish}
          onClaim={onClaim}
          onOpenClaim={onOpenClaim}
        />
      )}
    </div>
  )
})

/** Where the list begins that holds an entry well inside it; most neighbours lead to the same list. */
function pageWith(at: number): number {
  return Math.floor(Math.max(0, at - listed / 4) / (listed / 2)) * (listed / 2)
}
