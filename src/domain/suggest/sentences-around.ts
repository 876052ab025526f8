import type { Span } from '#domain/document/block'
import { sentenceSpans } from '#domain/document/sentence-spans'

/** How much of a paragraph is read around a passage, in UTF-16 units to either side. */
const reach = 2_000

/** The paragraph a passage stands in, as far as it is read; offsets are UTF-16 units of the text, end exclusive. */
export function paragraphAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - reach)
  const to = Math.min(text.length, end + reach)
  const first = text.lastIndexOf('\n', start - 1) + 1
  const last = text.indexOf('\n', end)
  return {
    start: start === 0 ? 0 : Math.max(from, first),
    end: last === -1 ? to : Math.min(to, last),
  }
}

/** The sentences of its paragraph that a passage touches, in order. */
export function sentencesAround(text: string, passage: Span, paragraph: Span): readonly Span[] {
  return sentenceSpans(text, paragraph).filter(({ start, end }) => start < passage.end && end > passage.start)
}
