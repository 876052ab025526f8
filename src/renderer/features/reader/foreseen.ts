import type { HighlightId } from '#domain/highlight/text-highlight'
import { beforeInText, type MarkEntry } from '#renderer/features/reader/mark-entry'

/**
 * What a deed that is still being saved makes of a highlight: its entry, or undefined where it goes. `standsAt` is a
 * sequence at which the deed stands in the store; undefined until it is known.
 */
export type Foreseen = {
  readonly id: HighlightId
  readonly entry: MarkEntry | undefined
  readonly standsAt: number | undefined
}

/** The entries as they will be, in the order of the text. */
export function withForeseen(
  entries: readonly MarkEntry[],
  foreseen: readonly Foreseen[],
): readonly MarkEntry[] {
  return foreseen.reduce(withOne, entries)
}

/** Those that entries read at a sequence do not hold yet. The same list where that is all of them. */
export function stillForeseen(foreseen: readonly Foreseen[], sequence: number): readonly Foreseen[] {
  const left = foreseen.filter(({ standsAt }) => standsAt === undefined || standsAt > sequence)
  return left.length === foreseen.length ? foreseen : left
}

function withOne(entries: readonly MarkEntry[], { id, entry }: Foreseen): readonly MarkEntry[] {
  const at = entries.findIndex(({ highlight }) => highlight.id === id)
  const others = at === -1 ? entries : entries.toSpliced(at, 1)
  return entry === undefined ? others : others.toSpliced(placeFor(others, entry), 0, entry)
}

function placeFor(entries: readonly MarkEntry[], entry: MarkEntry): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = entries[middle]
    if (other !== undefined && beforeInText(other.highlight, entry.highlight) < 0) low = middle + 1
    else high = middle
  }
  return low
}
