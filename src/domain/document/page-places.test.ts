import { describe, expect, it } from 'vitest'
import { boxesOf, offsetAt, pageAt } from '#domain/document/page-places'

const text = 'eondo donn\n\nשלום\n\nto li....m'
const runs = [
  { start: 0, end: 5, x: 10, y: 20, width: 50, height: 12 },
  { start: 6, end: 10, x: 10, y: 40, width: 40, height: 12 },
  { start: 12, end: 16, x: 100, y: 60, width: 40, height: 12 },
  { start: 18, end: 28, x: 0, y: 80, width: 3_640, height: 12 },
]

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
    ['what stands on another page', { start: 40, end: 44 }, []],
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
  ])('finds %s', (_, point, expected) => {
    expect(offsetAt(text, runs, point)).toBe(expected)
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
