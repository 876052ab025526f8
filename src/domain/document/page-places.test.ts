import { describe, expect, it } from 'vitest'
import { boxesOf, edgeOnPage, offsetAt, pageAt, placeNear } from '#domain/document/page-places'

const text = 'eondo donn\n\nשלום\n\nto li....m\n\neondo\n\nאב eo'
const runs = [
  { start: 0, end: 5, x: 10, y: 20, width: 50, height: 12 },
  { start: 6, end: 10, x: 10, y: 40, width: 40, height: 12 },
  { start: 12, end: 16, x: 100, y: 60, width: 40, height: 12 },
  { start: 18, end: 28, x: 0, y: 80, width: 3_640, height: 12 },
  { start: 30, end: 35, x: 5_000, y: 100, width: 12, height: 50, turn: 90 },
  { start: 37, end: 42, x: 10, y: 200, width: 47.6, height: 12 },
] as const

/** Boxes to a hundredth of a point. */
function rounded(boxes: ReturnType<typeof boxesOf>) {
  return boxes.map(({ x, width, ...box }) => ({
    ...box,
    x: Math.round(x * 100) / 100,
    width: Math.round(width * 100) / 100,
  }))
}

describe('boxesOf', () => {
  it.each([
    ['a part of a run', { start: 1, end: 3 }, [{ x: 20, y: 20, width: 20, height: 12 }]],
    [
      'a span over two runs',
      { start: 4, end: 7 },
      [
        { x: 50, y: 20, width: 10, height: 12 },
        { x: 10, y: 40, width: 10, height: 12 },
      ],
    ],
    ['letters that run to the left', { start: 12, end: 13 }, [{ x: 130, y: 60, width: 10, height: 12 }]],
    [
      'letters beside wide and narrow ones',
      { start: 21, end: 23 },
      [{ x: 1_120, y: 80, width: 500, height: 12 }],
    ],
    [
      'letters that run down',
      { start: 31, end: 33 },
      [{ x: 5_000, y: 110, width: 12, height: 20, turn: 90 }],
    ],
    [
      'words that run the other way than their line',
      { start: 38, end: 41 },
      [
        { x: 10, y: 200, width: 10.4, height: 12 },
        { x: 30.8, y: 200, width: 16.4, height: 12 },
      ],
    ],
    ['what stands on another page', { start: 50, end: 54 }, []],
  ])('finds %s', (_, span, expected) => {
    expect(rounded(boxesOf(text, runs, span))).toEqual(expected)
  })
})

describe('offsetAt', () => {
  it.each([
    ['a letter', { x: 21, y: 25 }, 1],
    ['a letter of a line that runs to the left', { x: 131, y: 61 }, 12],
    ['a wide letter behind narrow ones', { x: 3_200, y: 85 }, 27],
    ['nothing beside the words', { x: 5, y: 25 }, undefined],
    ['a letter of a line that runs down', { x: 5_005, y: 121 }, 32],
    ['a letter that runs the other way than its line', { x: 11, y: 205 }, 40],
  ])('finds %s', (_, point, expected) => {
    expect(offsetAt(text, runs, point)).toBe(expected)
  })
})

describe('an edge on a page', () => {
  it.each([
    ['left of its first letter', { start: 1, end: 3 }, 'start', { x: 20, y: 20, height: 12 }],
    ['right of its last letter', { start: 1, end: 3 }, 'end', { x: 40, y: 20, height: 12 }],
    ['right of the first letter that runs to the left', { start: 12, end: 14 }, 'start', { x: 140, y: 60 }],
    ['left of the last letter that runs to the left', { start: 12, end: 16 }, 'end', { x: 100, y: 60 }],
    [
      'below the last letter that runs down',
      { start: 30, end: 32 },
      'end',
      { x: 5_000, y: 120, width: 12, height: 0 },
    ],
    ['nowhere on another page', { start: 50, end: 54 }, 'end', undefined],
  ] as const)('stands %s', (...[, span, edge, expected]) => {
    const drawn = edgeOnPage(text, runs, { span, edge })
    if (expected === undefined) expect(drawn).toBeUndefined()
    else expect(drawn).toMatchObject(expected)
  })
})

describe('placeNear', () => {
  it.each([
    ['between two letters', { x: 31, y: 25 }, 2],
    ['at the end of its line, right of it', { x: 300, y: 45 }, 10],
    ['in the line below, from a point between', { x: 20, y: 38 }, 7],
    ['between letters that run to the left', { x: 121, y: 65 }, 14],
    ['between letters that run down', { x: 5_020, y: 131 }, 33],
    ['at the start of a line that runs to the left', { x: 150, y: 65 }, 12],
  ])('is %s', (_, point, expected) => {
    expect(placeNear(text, runs, point)).toBe(expected)
  })

  it('is nowhere without words', () => {
    expect(placeNear(text, [], { x: 1, y: 1 })).toBeUndefined()
  })
})

describe('pageAt', () => {
  const size = { width: 400, height: 600 }
  const pages = [
    { start: 0, end: 10, label: 'i', ...size },
    { start: 10, end: 10, label: 'ii', ...size },
    { start: 12, end: 16, label: '1', ...size },
  ]
  it.each([
    [0, 0],
    [11, 0],
    [12, 2],
    [99, 2],
  ])('puts offset %i on page %i', (offset, page) => {
    expect(pageAt(pages, offset)).toBe(page)
  })
})
