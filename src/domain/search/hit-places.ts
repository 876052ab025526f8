import type { Span } from '#domain/document/block'
import { findAll } from '#domain/document/find-in-text'
import { readQuery, wantedTerms } from '#domain/search/query'

/** Places of one term in one text; whoever has more asks more narrowly. */
const mostPlaces = 1000

/**
 * Where the words a search wants stand in a text (UTF-16 code units), in its order and none within another. Words that
 * may differ by a letter are looked for as they were typed.
 */
export function hitPlaces(typed: string, text: string): readonly Span[] {
  const found = wantedTerms(readQuery(typed)).flatMap(({ kind, words }) => {
    const answer = findAll(text, words, { wholeWords: kind !== 'prefix', most: mostPlaces })
    const spans = answer.ok ? answer.value.spans : []
    return kind === 'prefix' ? spans.map((span) => toWordEnd(text, span)) : spans
  })
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const { start, end } of inOrder) if (end > (kept.at(-1)?.end ?? -1)) kept.push({ start, end })
  return kept
}

/** The whole word whose beginning was found. */
function toWordEnd(text: string, { start, end }: Span): Span {
  const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + longestRest))
  return { start, end: end + (rest?.[0].length ?? 0) }
}

/** No word goes on longer (UTF-16 code units). */
const longestRest = 100
