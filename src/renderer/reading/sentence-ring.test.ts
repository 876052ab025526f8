import { describe, expect, it } from 'vitest'
import type { Block } from '#domain/document/block'
import { ringOn, spanOfRing, type Ring } from '#renderer/reading/ring'
import type { EdgeMove } from '#domain/highlight/boundary'
import {
  moveRingEdge,
  moveSentence,
  switchSentence,
  type SentenceMove,
} from '#renderer/reading/sentence-ring'

const text = 'Dr. A came. He left.\n\n👩‍👩‍👧 waved. הם באו. End.'
const blocks: readonly Block[] = [
  { kind: 'paragraph', start: 0, end: 20 },
  { kind: 'paragraph', start: 22, end: text.length },
]
const body = { text, blocks }

function words(ring: Ring): string {
  const span = spanOfRing(text, blocks, ring)
  return span === undefined ? '' : text.slice(span.start, span.end)
}

describe('the ring on sentences', () => {
  it.each<[readonly SentenceMove[], string]>([
    [[], 'Dr. A came.'],
    [['on'], 'He left.'],
    [['on', 'on'], '👩‍👩‍👧 waved.'],
    [['on', 'on', 'back'], 'He left.'],
    [['back'], 'Dr. A came.'],
    [['on', 'on', 'on'], 'הם באו.'],
    [['on', 'on', 'on', 'on', 'on'], 'End.'],
    [['on', 'grow'], 'He left.\n\n👩‍👩‍👧 waved.'],
    [['on', 'grow', 'grow', 'shrink'], 'He left.\n\n👩‍👩‍👧 waved.'],
    [['on', 'grow', 'shrink', 'shrink'], 'He left.'],
  ])('%j', (moves, expected) => {
    const ring = moves.reduce(
      (at: Ring, move) => moveSentence(body, at, move),
      switchSentence(body, ringOn(0)),
    )
    expect(words(ring)).toBe(expected)
  })

  it.each<[readonly (readonly [EdgeMove['edge'], EdgeMove['direction'], EdgeMove['by']])[], string]>([
    [[['end', 'shrink', 'word']], 'Dr. A came. He left'],
    [[['start', 'shrink', 'word']], 'A came. He left.'],
    [[['start', 'shrink', 'sentence']], 'He left.'],
    [[['end', 'grow', 'sentence']], 'Dr. A came. He left.\n\n👩‍👩‍👧 waved.'],
    [
      [
        ['end', 'grow', 'character'],
        ['end', 'shrink', 'character'],
        ['end', 'shrink', 'character'],
      ],
      'Dr. A came. He left',
    ],
    [[['start', 'grow', 'word']], 'Dr. A came. He left.'],
    [
      [
        ['end', 'grow', 'word'],
        ['start', 'shrink', 'sentence'],
        ['start', 'shrink', 'sentence'],
      ],
      '👩‍👩‍👧 waved',
    ],
  ])('on a paragraph moves its edges: %j', (moves, expected) => {
    const ring = moves.reduce(
      (at: Ring, [edge, direction, by]) => moveRingEdge(body, at, { edge, direction, by }),
      ringOn(0),
    )
    expect(words(ring)).toBe(expected)
  })

  it('turns back into one on paragraphs', () => {
    const ring = switchSentence(body, ringOn(1))
    expect(words(ring)).toBe('👩‍👩‍👧 waved.')
    expect(switchSentence(body, ring)).toEqual(ringOn(1))
  })
})
