import { describe, expect, it } from 'vitest'
import { joined, readRows } from '#renderer/reading/read-rules'

describe('what shows that something was read', () => {
  it.each([
    [
      'stands beside each paragraph far off',
      [
        [0, 20],
        [100, 20],
      ],
      [
        [0, 20],
        [100, 20],
      ],
    ],
    [
      'goes on over a gap between paragraphs',
      [
        [0, 20],
        [34, 20],
      ],
      [[0, 54]],
    ],
    [
      'is one beside columns',
      [
        [0, 200],
        [10, 50],
      ],
      [[0, 200]],
    ],
    ['is nothing where nothing was read', [], []],
  ] as const)('%s', (_, rules, expected) => {
    const drawn = (pairs: readonly (readonly [number, number])[]) =>
      pairs.map(([top, height]) => ({ top, height }))
    expect(joined(drawn(rules))).toEqual(drawn(expected))
  })

  it.each([
    ['all of it', [{ start: 0, end: 1000 }], [{ row: 0, count: 10 }]],
    ['half of it', [{ start: 500, end: 1000 }], [{ row: 5, count: 5 }]],
    ['too little for a row', [{ start: 0, end: 40 }], []],
  ])('tints in the map %s', (_, read, expected) => {
    expect(readRows(read, 1000, 10)).toEqual(expected)
  })
})
