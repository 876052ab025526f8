import { findAll } from '#domain/document/find-in-text'
import type { Span } from '#domain/document/block'
import { nearPlaces } from '#domain/search/near-places'
import type { Term } from '#domain/search/query'
import type { Snippet } from '#domain/search/search-item'

/** Letters shown before the first hit, and in all (UTF-16 code units). */
const lead = 60
const length = 220
/** Looked through first: most texts have all terms close together in there already, and looking takes longer than searching. */
const nearReach = 20_000
/** Only the beginning of very long texts is looked through for a snippet; the search itself looks through all of it. */
const reach = 4_000_000

/** A stretch of a text around the first place where the terms stand closest, with the hits in it, and where the first one is. */
export function snippetOf(
  text: string,
  terms: readonly Term[],
): { readonly snippet: Snippet; readonly at: Span | undefined } {
  const near = closest(text.slice(0, nearReach), terms)
  const isEnough = text.length <= nearReach || near.kinds === terms.length
  const { hits, first } = isEnough ? near : closest(text.slice(0, reach), terms)
  const from = wordStart(text, Math.max(0, (first?.start ?? 0) - lead))
  const to = Math.min(text.length, from + length)
  const words = text.slice(from, to).replaceAll(/[\n\t]/g, ' ')
  const inside = hits
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
  return { snippet: { text: words, hits: inside }, at: first && { start: first.start, end: first.end } }
}

/** A place of one of the terms. */
type Hit = Span & { readonly term: Term }

type Closest = {
  readonly hits: readonly Hit[]
  /** The hit that has most others close behind it. */
  readonly first: Hit | undefined
  /** How many of the terms stand there. */
  readonly kinds: number
}

function closest(text: string, terms: readonly Term[]): Closest {
  const hits = hitsOf(text, terms)
  let found: readonly Hit[] = []
  for (const [at, hit] of hits.entries()) {
    let near = 1
    while ((hits[at + near]?.end ?? Infinity) <= hit.start + length - lead) near += 1
    if (near > found.length) found = hits.slice(at, at + near)
  }
  return { hits, first: found[0], kinds: new Set(found.map(({ term }) => term)).size }
}

/** Where each of the terms stands, in the order of the text; a few places of each are enough. */
function hitsOf(text: string, terms: readonly Term[]): readonly Hit[] {
  const hits = terms.flatMap((term) => {
    const near = term.kind === 'fuzzy' ? nearPlaces(text, term.words, 200) : undefined
    if (near !== undefined) return near.spans.map((span) => ({ ...span, term }))
    const found = findAll(text, term.words, { wholeWords: term.kind !== 'prefix', most: 200 })
    return found.ok ? found.value.spans.map((span) => ({ ...span, term })) : []
  })
  return hits.sort((a, b) => a.start - b.start)
}

/** The next place at or after an offset where a word begins, so that a snippet never begins inside of one. */
function wordStart(text: string, offset: number): number {
  if (offset === 0) return 0
  const blank = text.slice(offset, offset + lead).search(/\s/)
  return blank === -1 ? offset : offset + blank + 1
}
