import type { Block, Span } from '#domain/document/block'
import { trimmed } from '#domain/highlight/anchor'

/**
 * The paragraphs the keyboard acts on: places of blocks from 0, last one included. `origin` is where growing began;
 * `span` the words held within them, missing where whole paragraphs are.
 */
export type Ring = {
  readonly first: number
  readonly last: number
  readonly origin: number
  readonly span?: Span
}

/** A move of the ring by one paragraph. */
export type RingMove = 'up' | 'down' | 'grow-up' | 'grow-down'

/** The ring on one block. */
export function ringOn(block: number): Ring {
  return { first: block, last: block, origin: block }
}

/** The ring after a move, within a document of `count` blocks. Growing back over the origin shrinks first. */
export function moveRing(ring: Ring, move: RingMove, count: number): Ring {
  const most = Math.max(0, count - 1)
  switch (move) {
    case 'up':
      return ringOn(Math.max(0, ring.first - 1))
    case 'down':
      return ringOn(Math.min(most, ring.last + 1))
    case 'grow-up':
      if (ring.last > ring.origin) return { first: ring.first, last: ring.last - 1, origin: ring.origin }
      return { first: Math.max(0, ring.first - 1), last: ring.last, origin: ring.origin }
    case 'grow-down':
      if (ring.first < ring.origin) return { first: ring.first + 1, last: ring.last, origin: ring.origin }
      return { first: ring.first, last: Math.min(most, ring.last + 1), origin: ring.origin }
  }
}

/** The words under the ring, without blank space at their ends; undefined where the ring lies outside. */
export function spanOfRing(text: string, blocks: readonly Block[], ring: Ring): Span | undefined {
  if (ring.span !== undefined) return ring.span
  const [first, last] = [blocks[ring.first], blocks[ring.last]]
  if (first === undefined || last === undefined) return undefined
  const span = trimmed(text, { start: first.start, end: last.end })
  return span.start < span.end ? span : undefined
}

type RingKey = {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** The move a pressed key asks for; undefined where it asks for none. */
export function ringMoveOf({ key, shiftKey, ctrlKey, altKey, metaKey }: RingKey): RingMove | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  if (key === 'ArrowDown') return shiftKey ? 'grow-down' : 'down'
  if (key === 'ArrowUp') return shiftKey ? 'grow-up' : 'up'
  return undefined
}
