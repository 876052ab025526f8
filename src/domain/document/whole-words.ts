import type { Span } from '#domain/document/block'

const words = new Intl.Segmenter('und', { granularity: 'word' })

/** Scripts that put no space between words: where one ends there is a guess, and the letters chosen are kept. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

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
  if (word?.isWordLike !== true || unspaced.test(word.segment)) return undefined
  const start = from + word.index
  return start === offset ? undefined : { start, end: start + word.segment.length }
}
