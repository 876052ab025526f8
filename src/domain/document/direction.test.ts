import { expect, it } from 'vitest'
import { directionOf, leftwardShare, lineDirection, type Direction } from '#domain/document/direction'

type Row = readonly [text: string, start: number, paragraph: Direction, expected: Direction]

it.each<Row>([
  ['abc', 1, 'ltr', 'ltr'],
  ['abc', 1, 'rtl', 'ltr'],
  ['הם באו', 1, 'ltr', 'rtl'],
  ['הם באו', 2, 'ltr', 'rtl'],
  ['הם 860 באו', 4, 'rtl', 'ltr'],
  ['הם באו.', 6, 'rtl', 'rtl'],
  ['הם באו.', 6, 'ltr', 'ltr'],
  ['הם trucks באו', 5, 'rtl', 'ltr'],
  ['הם trucks באו', 2, 'rtl', 'rtl'],
  ['سلام', 0, 'ltr', 'rtl'],
  ['…', 0, 'rtl', 'rtl'],
])('in "%s" character %i of a paragraph that runs %s runs %s', (...[text, start, paragraph, expected]) => {
  expect(directionOf(text, { start, end: start + 1 }, paragraph)).toBe(expected)
})

it.each<readonly [string, Direction, number]>([
  ['abc', 'ltr', 0],
  ['«860» הם', 'rtl', 1],
  ['ab הם', 'ltr', 0.5],
  ['ߒߞߏ', 'rtl', 1],
  ['860', 'ltr', 0],
])('"%s" runs %s, with %f of its letters leftward', (text, direction, share) => {
  expect(lineDirection(text)).toBe(direction)
  expect(leftwardShare(text)).toBe(share)
})
