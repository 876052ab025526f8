import type { Span } from '#domain/document/block'
import { asId } from '#domain/id'
import { addText, newSimilarIndex } from '#domain/similar/similar-index'

/** The same words in two texts, where they stand in each, and how many words they are. */
export type SharedSpan = { readonly older: Span; readonly newer: Span; readonly words: number }

/** The passages of at least twelve words that two texts share, in the order of the first; none lies inside another. */
export function sharedSpans(older: string, newer: string): readonly SharedSpan[] {
  const index = newSimilarIndex()
  addText(index, asId('older'), older)
  addText(index, asId('newer'), newer)
  const [from, to] = index.words
  if (from === undefined || to === undefined) return []
  const found = index.runs.map(({ oneFrom, otherFrom, length }) => ({
    words: length,
    older: { start: from.starts[oneFrom] ?? 0, end: from.ends[oneFrom + length - 1] ?? 0 },
    newer: { start: to.starts[otherFrom] ?? 0, end: to.ends[otherFrom + length - 1] ?? 0 },
  }))
  const sorted = found.toSorted((a, b) => a.older.start - b.older.start || b.older.end - a.older.end)
  let reached = -1
  return sorted.filter(({ older: { end } }) => {
    const isNew = end > reached
    reached = Math.max(reached, end)
    return isNew
  })
}
