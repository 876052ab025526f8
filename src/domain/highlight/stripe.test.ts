import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packStripes } from '#domain/highlight/stripe'
import { colours } from '#domain/highlight/text-highlight'

it.each([
  [
    'side by side where they overlap',
    [
      ['a', 0, 9],
      ['b', 5, 12],
      ['c', 8, 20],
    ],
    [0, 1, 2],
  ],
  [
    'back in the first lane where it is free',
    [
      ['a', 0, 9],
      ['b', 5, 12],
      ['c', 9, 20],
    ],
    [0, 1, 0],
  ],
] as const)('stripes stand %s', (_, spans, expected) => {
  const stripes = spans.map(([id, start, end]) => ({ id, start, end, colour: 'amber' as const }))
  const laneOf = packStripes(stripes)
  expect(spans.map(([id]) => laneOf.get(id))).toEqual(expected)
})

it('stripes that start together stand in the order of their colours', () => {
  const laneOf = packStripes([
    { id: 'slate', start: 0, end: 9, colour: 'slate' },
    { id: 'amber', start: 0, end: 5, colour: 'amber' },
  ])
  expect([laneOf.get('amber'), laneOf.get('slate')]).toEqual([0, 1])
})

it('no two stripes that meet share a lane, and no lane is wasted', () => {
  const stripe = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...colours))
  fc.assert(
    fc.property(fc.array(stripe, { maxLength: 30 }), (list) => {
      const stripes = list.map(([start, length, colour], i) => ({
        id: `s${i}`,
        start,
        end: start + length,
        colour,
      }))
      const laneOf = packStripes(stripes)
      const deepest = Math.max(
        0,
        ...stripes.map(
          ({ start }) => stripes.filter((other) => other.start <= start && start < other.end).length,
        ),
      )
      expect(new Set(laneOf.values()).size).toBe(deepest)
      for (const a of stripes) {
        const sharing = stripes.filter((b) => b.id !== a.id && laneOf.get(b.id) === laneOf.get(a.id))
        expect(sharing.some((b) => b.start < a.end && b.end > a.start)).toBe(false)
      }
    }),
  )
})
