import { expect, it } from 'vitest'
import { stripesOnPages } from '#domain/highlight/page-stripe'

const size = { width: 400, height: 600 }
const pages = [
  { start: 0, end: 20, label: '1', ...size },
  { start: 20, end: 20, label: '2', ...size },
  { start: 22, end: 40, label: '3', ...size },
]
const line = { x: 10, width: 100, height: 12 }
const layout = {
  pages: [
    {
      runs: [
        { start: 0, end: 9, y: 20, ...line },
        { start: 10, end: 20, y: 40, ...line },
      ],
    },
    { runs: [] },
    { runs: [{ start: 22, end: 40, y: 30, ...line }] },
  ],
}

it.each([
  ['a mark on one line', [[2, 4]], [['a', 0, 0, 20, 0, 32]]],
  ['a mark on two lines', [[2, 12]], [['a', 0, 0, 20, 0, 52]]],
  ['a mark that goes on over an empty page', [[12, 25]], [['a', 0, 0, 40, 2, 42]]],
  [
    'marks that share a line',
    [
      [0, 12],
      [13, 15],
    ],
    [
      ['a', 0, 0, 20, 0, 52],
      ['b', 1, 0, 40, 0, 52],
    ],
  ],
  [
    'marks on lines of their own',
    [
      [0, 4],
      [13, 15],
    ],
    [
      ['a', 0, 0, 20, 0, 32],
      ['b', 0, 0, 40, 0, 52],
    ],
  ],
  ['nothing for a mark that stands nowhere', [[9, 10]], []],
])('draws %s', (_, spans, expected) => {
  const marks = spans.map(([start = 0, end = 0], at) => ({
    id: 'ab'.charAt(at),
    colour: 'blue' as const,
    start,
    end,
  }))
  const drawn = stripesOnPages(marks, pages, layout)
  expect(drawn.map(({ id, lane, from, to }) => [id, lane, from.page, from.y, to.page, to.y])).toEqual(
    expected,
  )
})
