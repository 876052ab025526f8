import { isOpen, type CarryEntry, type CarryState } from '#domain/highlight/carry-plan'
import type { HighlightId } from '#domain/highlight/text-highlight'

const ranks: Readonly<Record<CarryState['kind'], number>> = {
  close: 0,
  lost: 1,
  exact: 2,
  kept: 3,
  dropped: 4,
}

/** What is to be decided first, then what is not; among equals the order of the text. */
export function inQueueOrder(entries: readonly CarryEntry[]): readonly CarryEntry[] {
  return entries.toSorted((a, b) => ranks[a.state.kind] - ranks[b.state.kind])
}

/** The mark to decide after one: the next open one of the queue, round the end; undefined where none is left. */
export function nextOpen(
  queue: readonly CarryEntry[],
  after: HighlightId | undefined,
): HighlightId | undefined {
  const at = queue.findIndex(({ highlight }) => highlight.id === after)
  const round = [...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))]
  return round.find(isOpen)?.highlight.id
}
