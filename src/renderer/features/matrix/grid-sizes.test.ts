import { expect, it } from 'vitest'
import { scrollFor, sideWidths } from '#renderer/features/matrix/grid-sizes'

const sides = sideWidths(1000)
const grid = { ...sides, rows: 500, columns: 60 }
// Room for ten rows and five columns between the parts that stay.
const sight = { top: 300, left: 400, height: 96 + 300 + 30, width: sides.first + 400 + sides.last }

it.each<[string, { row: number; column: number }, { top: number; left: number }]>([
  ['what is in sight stays', { row: 15, column: 8 }, { top: 300, left: 400 }],
  ['a row above', { row: 3, column: 8 }, { top: 60, left: 400 }],
  ['a row below', { row: 30, column: 8 }, { top: 600, left: 400 }],
  ['a column before', { row: 15, column: 2 }, { top: 300, left: 80 }],
  ['a column behind', { row: 15, column: 20 }, { top: 300, left: 1200 }],
  ['the head is always in sight', { row: 0, column: 8 }, { top: 300, left: 400 }],
  ['so are the foot and the sides', { row: 501, column: 61 }, { top: 300, left: 400 }],
])('%s', (_, place, expected) => {
  expect(scrollFor(place, grid, sight)).toEqual(expected)
})
