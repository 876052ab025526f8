import type { TextChange } from '#domain/document/text-changes'

/** One of two texts that are compared. */
export type ComparedSide = 'older' | 'newer'

/**
 * The place of one text that belongs to a place of the other: the same letter where both agree; inside a change, as far
 * into it as there. `changes` are those from the older to the newer text, in order.
 */
export function linkedPlace(changes: readonly TextChange[], from: ComparedSide, offset: number): number {
  const to = from === 'older' ? 'newer' : 'older'
  const change = changes[countBefore(changes, from, offset) - 1]
  if (change === undefined) return offset
  const [here, there] = [change[from], change[to]]
  if (offset >= here.end) return there.end + (offset - here.end)
  const share = (offset - here.start) / (here.end - here.start)
  return there.start + Math.floor(share * (there.end - there.start))
}

/** How many changes begin at or before a place. */
function countBefore(changes: readonly TextChange[], side: ComparedSide, offset: number): number {
  let [low, high] = [0, changes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle]?.[side].start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
