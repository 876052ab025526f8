import type { Span } from '#domain/document/block'
import { asId } from '#domain/id'
import { addText, newSimilarIndex } from '#domain/similar/similar-index'

/** The same words in two texts, where they stand in each, and how many words they are. */
export type SharedSpan = { readonly older: Span; readonly newer: Span; readonly words: number }

/** The passages of at least twelve words that two texts share, in the order of the first; none lies inside others on both sides. */
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
  // The longest first: a shorter one tells something new where it covers other words on one side at least.
  const kept: SharedSpan[] = []
  for (const span of found.toSorted((a, b) => b.words - a.words)) {
    const isTold = (side: 'older' | 'newer'): boolean =>
      kept.some((other) => isInside(span[side], other[side]))
    if (!isTold('older') || !isTold('newer')) kept.push(span)
  }
  return kept.toSorted((a, b) => a.older.start - b.older.start || a.newer.start - b.newer.start)
}

function isInside(span: Span, other: Span): boolean {
  return span.start >= other.start && span.end <= other.end
}
