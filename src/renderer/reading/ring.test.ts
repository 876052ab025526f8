import { expect, it } from 'vitest'
import { moveRing, ringOn, spanOfRing, type RingMove } from '#renderer/reading/ring'

it.each<[string, readonly RingMove[], readonly [number, number]]>([
  ['down', ['down'], [3, 3]],
  ['up past the top', ['up', 'up', 'up'], [0, 0]],
  ['down past the end', ['down', 'down', 'down', 'down'], [4, 4]],
  ['growing', ['grow-down', 'grow-down'], [2, 4]],
  ['growing down and back', ['grow-down', 'grow-up'], [2, 2]],
  ['growing up and back', ['grow-up', 'grow-up', 'grow-down'], [1, 2]],
  ['moving on from a grown ring', ['grow-up', 'down'], [3, 3]],
])('the ring after %s', (...[, moves, [first, last]]) => {
  const ring = moves.reduce((now, move) => moveRing(now, move, 5), ringOn(2))
  expect([ring.first, ring.last]).toEqual([first, last])
})

it('the words under the ring have no blank ends', () => {
  const blocks = [
    { kind: 'paragraph', start: 0, end: 6 },
    { kind: 'paragraph', start: 7, end: 12 },
  ] as const
  expect(spanOfRing('  one \ntwo  ', blocks, { first: 0, last: 1, origin: 0 })).toEqual({ start: 2, end: 10 })
  expect(spanOfRing('', [], ringOn(0))).toBeUndefined()
})
