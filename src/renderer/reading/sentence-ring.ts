import type { Block, Span } from '#domain/document/block'
import { sentenceSpans } from '#domain/document/sentence-spans'
import { moveEdge, type EdgeMove } from '#domain/highlight/boundary'
import { ringOn, spanOfRing, type Ring } from '#renderer/reading/ring'

/** A move of the ring by one sentence; growing and shrinking move its end. */
export type SentenceMove = 'back' | 'on' | 'grow' | 'shrink'

/** The text and its blocks. */
export type Ringed = { readonly text: string; readonly blocks: readonly Block[] }

/** A ring on paragraphs becomes one on its first sentence, a ring on sentences one on their paragraphs. */
export function switchSentence(body: Ringed, ring: Ring): Ring {
  const { span, ...paragraphs } = ring
  if (span !== undefined) return paragraphs
  const [first] = sentencesOf(body, ring.first)
  return first === undefined ? ring : { ...ringOn(ring.first), span: first }
}

/** The ring after a move by a sentence, from paragraph to paragraph; as it was where there is nowhere to go. */
export function moveSentence(body: Ringed, ring: Ring, move: SentenceMove): Ring {
  const { span } = ring
  if (span === undefined) return ring
  if (move === 'shrink') {
    const kept = sentencesAcross(body, ring).findLast(
      ({ start, end }) => start >= span.start && end < span.end,
    )
    return kept === undefined ? ring : onSpan(body, { start: span.start, end: kept.end })
  }
  const next = move === 'back' ? sentenceBefore(body, ring, span.start) : sentenceAfter(body, ring, span.end)
  if (next === undefined) return ring
  return onSpan(body, move === 'grow' ? { start: span.start, end: next.end } : next)
}

/** The ring after one of its edges moved; as it was where the edge cannot go there. */
export function moveRingEdge(body: Ringed, ring: Ring, move: EdgeMove): Ring {
  const span = spanOfRing(body.text, body.blocks, ring)
  const moved = span === undefined ? undefined : moveEdge(body, span, move)
  const isMoved = moved !== undefined && (moved.start !== span?.start || moved.end !== span.end)
  return isMoved ? onSpan(body, moved) : ring
}

function sentencesOf({ text, blocks }: Ringed, place: number): readonly Span[] {
  const block = blocks[place]
  return block === undefined ? [] : sentenceSpans(text, block)
}

function sentencesAcross(body: Ringed, { first, last }: Ring): readonly Span[] {
  return body.blocks.slice(first, last + 1).flatMap((_, i) => sentencesOf(body, first + i))
}

function sentenceAfter(body: Ringed, ring: Ring, end: number): Span | undefined {
  for (let place = ring.last; place < body.blocks.length; place += 1) {
    const found = sentencesOf(body, place).find(({ start }) => start >= end)
    if (found !== undefined) return found
  }
  return undefined
}

function sentenceBefore(body: Ringed, ring: Ring, start: number): Span | undefined {
  for (let place = ring.first; place >= 0; place -= 1) {
    const found = sentencesOf(body, place).findLast(({ end }) => end <= start)
    if (found !== undefined) return found
  }
  return undefined
}

function onSpan({ blocks }: Ringed, span: Span): Ring {
  const holding = (offset: number): number =>
    blocks.findIndex(({ start, end }) => start <= offset && offset < end)
  const first = holding(span.start)
  return { first, last: Math.max(first, holding(span.end - 1)), origin: first, span }
}
