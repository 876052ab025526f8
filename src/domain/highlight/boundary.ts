import type { Span } from '#domain/document/block'
import { graphemeAround } from '#domain/document/graphemes'

/** By how much an edge of a passage moves at a time. */
export const strides = ['character', 'word', 'sentence'] as const

/** How far an edge moves at once. */
export type Stride = (typeof strides)[number]

/** One move of one edge of a passage. */
export type EdgeMove = {
  readonly edge: 'start' | 'end'
  readonly direction: 'grow' | 'shrink'
  readonly by: Stride
}

/** Code units looked at around an edge; longer words and sentences are crossed in several moves. */
const reach = 2048

const segmenters = {
  character: new Intl.Segmenter('und', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('und', { granularity: 'word' }),
  sentence: new Intl.Segmenter('und', { granularity: 'sentence' }),
}

/** The passage after one of its edges moved: inside the text, and never emptied (then it stays as it was). */
export function moveEdge(text: string, span: Span, move: EdgeMove): Span {
  const isForward = (move.edge === 'end') === (move.direction === 'grow')
  const from = span[move.edge]
  const to = isForward ? borderAfter(text, from, move) : borderBefore(text, from, move)
  const moved = { ...span, [move.edge]: to }
  return moved.start < moved.end ? moved : span
}

/** The next place to the right where an edge of this kind can stand. */
function borderAfter(text: string, offset: number, { by, edge }: EdgeMove): number {
  const window = text.slice(offset, offset + reach)
  for (const piece of segmenters[by].segment(window)) {
    const [begin, end] = trimmedEdges(piece, by)
    if (begin === end) continue
    const border = offset + (edge === 'end' ? end : begin)
    if (border > offset) return border
  }
  return edge === 'end' ? whole(text, offset + window.length) : offset
}

/** The next place to the left where an edge of this kind can stand. */
function borderBefore(text: string, offset: number, { by, edge }: EdgeMove): number {
  const from = whole(text, Math.max(0, offset - reach))
  let found = from
  for (const piece of segmenters[by].segment(text.slice(from, offset))) {
    const [begin, end] = trimmedEdges(piece, by)
    const border = from + (edge === 'end' ? end : begin)
    if (begin < end && border < offset) found = border
  }
  return edge === 'start' ? found : Math.min(found, offset)
}

/** Where the letters of a piece begin and end: blank space and, for words, stops and brackets are no places to stand. */
function trimmedEdges(piece: Intl.SegmentData, by: Stride): readonly [number, number] {
  const { index, segment } = piece
  if (by === 'character') return [index, index + segment.length]
  if (by === 'word' && piece.isWordLike !== true) return [index, index]
  const begin = index + (segment.length - segment.trimStart().length)
  return [begin, index + segment.trimEnd().length]
}

function whole(text: string, offset: number): number {
  return graphemeAround(text, offset).start
}
