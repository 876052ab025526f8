import { believe } from '#domain/belief'
import type { Span } from '#domain/document/block'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Code units looked at on each side of an edge, so that snapping costs the same in a text of any length. */
const reach = 512

/**
 * Widens a span to whole grapheme clusters (what a reader takes for one character), so that no mark cuts an emoji
 * or an accent in half. The span may come reversed or reach outside the text.
 */
export function snapToGraphemes(text: string, span: Span): Span {
  const start = clamp(Math.min(span.start, span.end), text.length)
  const end = clamp(Math.max(span.start, span.end), text.length)
  return { start: graphemeAround(text, start).start, end: graphemeAround(text, end).end }
}

/** The cluster an offset falls inside; the empty span at the offset where it already lies on a border. */
export function graphemeAround(text: string, offset: number): Span {
  if (offset <= 0 || offset >= text.length) return { start: offset, end: offset }
  const from = certainBorderBefore(text, offset)
  const cluster = graphemes.segment(text.slice(from, offset + reach)).containing(offset - from)
  believe(cluster !== undefined, 'an offset inside a text lies in a cluster')
  const start = from + cluster.index
  return start === offset ? { start, end: offset } : { start, end: start + cluster.segment.length }
}

/** A place at or before an offset where a cluster surely begins: between two plain letters or signs. */
function certainBorderBefore(text: string, offset: number): number {
  const stop = Math.max(0, offset - reach)
  for (let at = offset - 1; at > stop; at--) {
    if (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at))) return at
  }
  return wholeFrom(text, stop)
}

/** Latin letters and signs, CJK ideographs: nothing joins them to a neighbour of the same sort. */
function isPlain(unit: number): boolean {
  return (unit < 0x300 && unit !== 0x0d && unit !== 0xad) || (unit >= 0x4e00 && unit <= 0x9fff)
}

function wholeFrom(text: string, offset: number): number {
  return isLowSurrogate(text.charCodeAt(offset)) && offset > 0 ? offset + 1 : offset
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

function clamp(offset: number, most: number): number {
  return Math.max(0, Math.min(most, offset))
}
