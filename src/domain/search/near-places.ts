import type { Span } from '#domain/document/block'
import type { Finds } from '#domain/document/find-in-text'
import { indexPieces } from '#domain/search/index-words'
import { distance, fuzzyReach } from '#domain/search/match-expression'

/** Marks on letters may make a word of a text so much longer than the same word without them. */
const mostMarks = 8

/**
 * Where a word stands in a text, and words that differ from it by the few letters the search lets pass; the first letter
 * must be right. Undefined for what is no single word or too short to differ.
 */
export function nearPlaces(text: string, words: string, most: number): Finds | undefined {
  const pieces = indexPieces(words)
  const [wanted = ''] = pieces
  const reach = fuzzyReach(wanted)
  if (pieces.length !== 1 || reach === 0) return undefined
  const verdicts = new Map<string, boolean>()
  const spans: Span[] = []
  for (const { 0: word, index } of text.matchAll(wordsLike(wanted))) {
    const over = word.length - wanted.length
    if (over < -reach || over > reach + mostMarks) continue
    const isNear = verdicts.get(word) ?? differsLittle(word, wanted, reach)
    verdicts.set(word, isNear)
    if (!isNear) continue
    if (spans.length === most) return { spans, isCut: true }
    spans.push({ start: index, end: index + word.length })
  }
  return { spans, isCut: false }
}

/** Finds words that may begin with the same letter: folding each word of a long text takes longer than all the rest. */
function wordsLike(wanted: string): RegExp {
  const letter = /^[a-z0-9]/.exec(wanted)?.[0]
  const first = letter === undefined ? '' : `(?=[${letter}${letter.toUpperCase()}]|[^\\x00-\\x7F])`
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${first}[\\p{L}\\p{M}\\p{N}]+`, 'gu')
}

function differsLittle(word: string, wanted: string, reach: number): boolean {
  const pieces = indexPieces(word)
  const [folded = ''] = pieces
  return pieces.length === 1 && folded[0] === wanted[0] && distance(wanted, folded, reach) <= reach
}
