import type { Span } from '#domain/document/block'
import { isUnspaced } from '#domain/document/unspaced-scripts'

const words = new Intl.Segmenter('und', { granularity: 'word' })

/** Code units looked at on each side of an edge; a longer word is widened as far as that. */
const reach = 128

/** A span widened so that neither of its edges lies inside a word; signs and blanks are no words. */
export function wholeWords(text: string, { start, end }: Span): Span {
  return { start: wordAround(text, start)?.start ?? start, end: wordAround(text, end)?.end ?? end }
}

/** The word an offset falls inside; undefined on a border. */
function wordAround(text: string, offset: number): Span | undefined {
  if (offset <= 0 || offset >= text.length) return undefined
  const from = Math.max(0, offset - reach)
  const word = words.segment(text.slice(from, offset + reach)).containing(offset - from)
  // Where a word ends in a script without blanks is a guess: the letters that were chosen are kept.
  if (word?.isWordLike !== true || isUnspaced(word.segment)) return undefined
  const start = from + word.index
  return start === offset ? undefined : { start, end: start + word.segment.length }
}
