import type { Span } from '#domain/document/block'
import { findAll, type Finds } from '#domain/document/find-in-text'
import { nearPlaces } from '#domain/search/near-places'
import { readQuery, wantedTerms } from '#domain/search/query'

/** Places of one term in one text; whoever has more is told so. */
const mostPlaces = 10_000

/**
 * Where the words a search wants stand in a text (UTF-16 code units), in its order and none within another. `isCut` where
 * a word stands at more places than are given.
 */
export function hitPlaces(typed: string, text: string): Finds {
  let isCut = false
  const found = wantedTerms(readQuery(typed)).flatMap(({ kind, words }) => {
    const near = kind === 'fuzzy' ? nearPlaces(text, words, mostPlaces) : undefined
    isCut ||= near?.isCut ?? false
    if (near !== undefined) return near.spans
    const answer = findAll(text, words, { wholeWords: kind !== 'prefix', most: mostPlaces })
    const spans = answer.ok ? answer.value.spans : []
    isCut ||= answer.ok && answer.value.isCut
    return kind === 'prefix' ? spans.map((span) => toWordEnd(text, span)) : spans
  })
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const { start, end } of inOrder) if (end > (kept.at(-1)?.end ?? -1)) kept.push({ start, end })
  return { spans: kept, isCut }
}

/** The whole word whose beginning was found. */
function toWordEnd(text: string, { start, end }: Span): Span {
  const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + longestRest))
  return { start, end: end + (rest?.[0].length ?? 0) }
}

/** No word goes on longer (UTF-16 code units). */
const longestRest = 100
