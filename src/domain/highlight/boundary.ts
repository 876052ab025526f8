import type { Block, Span } from '#domain/document/block'
import { graphemeAround, snapToGraphemes } from '#domain/document/graphemes'
import { sentenceSpans } from '#domain/document/sentence-spans'
import { trimmed } from '#domain/highlight/anchor'
import { countStartingBefore } from '#domain/highlight/mark-index'

/** By how much an edge of a passage moves at a time. */
export const strides = ['character', 'word', 'sentence'] as const

/** How far an edge moves at once. */
export type Stride = (typeof strides)[number]

/** An edge of a passage. */
export type Edge = 'start' | 'end'

/** One move of one edge of a passage. */
export type EdgeMove = {
  readonly edge: Edge
  readonly direction: 'grow' | 'shrink'
  readonly by: Stride
}

/** Where an edge is taken: a UTF-16 offset of the document, wherever it falls. */
export type EdgeAim = { readonly edge: Edge; readonly to: number }

/** The text an edge moves in, and its blocks: a sentence never reaches out of one. */
export type Ground = { readonly text: string; readonly blocks: readonly Block[] }

/** Code units looked at around an edge; longer words and sentences are crossed in several moves. */
const reach = 2048

const segmenters = {
  character: new Intl.Segmenter('und', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('und', { granularity: 'word' }),
}

/** The passage after one of its edges moved: inside the text, and never emptied (then it stays as it was). */
export function moveEdge(ground: Ground, span: Span, move: EdgeMove): Span {
  const { edge, by } = move
  const isForward = (edge === 'end') === (move.direction === 'grow')
  const order = { from: span[edge], edge, isForward }
  const to = by === 'sentence' ? sentenceBorder(ground, order) : borderOf(ground.text, { ...order, by })
  const moved = { ...span, [edge]: to }
  return moved.start < moved.end ? moved : span
}

/**
 * The passage with one edge taken to an offset: on whole characters, without blank space at that edge, and never
 * emptied: one character at least stays on the side of the other edge.
 */
export function takeEdge(text: string, span: Span, { edge, to }: EdgeAim): Span {
  const at = graphemeAround(text, to)
  const taken =
    edge === 'start'
      ? { start: Math.min(at.start, graphemeAround(text, span.end - 1).start), end: span.end }
      : { start: span.start, end: Math.max(at.end, graphemeAround(text, span.start + 1).end) }
  const words = { ...taken, [edge]: trimmed(text, taken)[edge] }
  return words.start < words.end ? snapToGraphemes(text, words) : span
}

type Order = { readonly from: number; readonly edge: Edge; readonly isForward: boolean }
type FineOrder = Order & { readonly by: keyof typeof segmenters }

function borderOf(text: string, order: FineOrder): number {
  return order.isForward ? borderAfter(text, order) : borderBefore(text, order)
}

/** The next place to the right where an edge of this kind can stand. */
function borderAfter(text: string, { from, edge, by }: FineOrder): number {
  const window = text.slice(from, from + reach)
  for (const piece of segmenters[by].segment(window)) {
    const [begin, end] = edgesOf(piece, by)
    if (begin === end) continue
    const border = from + (edge === 'end' ? end : begin)
    if (border > from) return border
  }
  return edge === 'end' ? whole(text, from + window.length) : from
}

/** The next place to the left where an edge of this kind can stand. */
function borderBefore(text: string, { from, edge, by }: FineOrder): number {
  const first = whole(text, Math.max(0, from - reach))
  let found = first
  for (const piece of segmenters[by].segment(text.slice(first, from))) {
    const [begin, end] = edgesOf(piece, by)
    const border = first + (edge === 'end' ? end : begin)
    if (begin < end && border < from) found = border
  }
  return edge === 'start' ? found : Math.min(found, from)
}

/** Where the letters of a piece begin and end: blank space, stops and brackets are no words to stand at. */
function edgesOf(
  { index, segment, isWordLike }: Intl.SegmentData,
  by: FineOrder['by'],
): readonly [number, number] {
  return by === 'word' && isWordLike !== true ? [index, index] : [index, index + segment.length]
}

/** The next edge of a sentence in the direction of a move, from block to block. */
function sentenceBorder({ text, blocks }: Ground, { from, edge, isForward }: Order): number {
  const own = Math.max(0, countStartingBefore(blocks, isForward ? from + 1 : from) - 1)
  const around = { start: whole(text, Math.max(0, from - reach)), end: whole(text, from + reach) }
  const isAhead = (border: number): boolean => (isForward ? border > from : border < from)
  for (let place = own; ; place += isForward ? 1 : -1) {
    const block = blocks[place]
    if (block === undefined) return from
    const within = { start: Math.max(block.start, around.start), end: Math.min(block.end, around.end) }
    if (within.start > within.end) return from
    const borders = sentenceSpans(text, within).map((sentence) => sentence[edge])
    const next = isForward ? borders.find(isAhead) : borders.findLast(isAhead)
    if (next !== undefined) return next
  }
}

function whole(text: string, offset: number): number {
  return graphemeAround(text, Math.min(offset, text.length)).start
}
