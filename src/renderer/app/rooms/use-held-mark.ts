import { useState } from 'react'
import type { ComparedSide } from '#domain/document/linked-place'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { ComparedNeeds } from '#renderer/app/rooms/use-compared'
import type { NoteWish } from '#renderer/features/reader/mark-card.tsx'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'

/** The highlight that was selected last in one of two documents, and the one under the pointer. */
export function useHeldMark(needs: Readonly<Record<ComparedSide, ComparedNeeds>>) {
  const [side, setSide] = useState<ComparedSide>('newer')
  const [hoveredId, hover] = useState<HighlightId>()
  const [noteWish, setNoteWish] = useState<NoteWish>()
  const { entries, selectedId } = needs[side]
  return {
    needs,
    side,
    entry: entries.find(({ highlight }) => highlight.id === selectedId),
    noteWish,
    hover,
    /** The highlight under the pointer as a document has it: its own one, or what was carried over from or to it. */
    hoveredOn: (on: ComparedSide) => {
      const other = on === 'older' ? 'newer' : 'older'
      return twinOf(hoveredId, needs[on].entries, needs[other].entries)
    },
    select: (on: ComparedSide, id: HighlightId | undefined) => {
      needs[on].select(id)
      setNoteWish(undefined)
      if (id !== undefined) setSide(on)
    },
    note: (on: ComparedSide, id: HighlightId) => {
      needs[on].select(id)
      setSide(on)
      setNoteWish({ id })
    },
  }
}

/** The highlight of a document that is the named one, or that was carried over from it, or it from that. */
export function twinOf(
  id: HighlightId | undefined,
  own: readonly MarkEntry[],
  others: readonly MarkEntry[],
): HighlightId | undefined {
  if (id === undefined) return undefined
  const from = others.find(({ highlight }) => highlight.id === id)?.highlight.carriedFrom
  return own.find(
    ({ highlight }) => highlight.id === id || highlight.carriedFrom === id || highlight.id === from,
  )?.highlight.id
}
