import { expect, it } from 'vitest'
import { describeChange, describePlace, stepChange } from '#renderer/features/compare/change-words'

const texts = { older: 'the red van left', newer: 'the blue van left' }

it.each([
  ['added', { older: { start: 4, end: 4 }, newer: { start: 4, end: 8 } }, 'Added: “blue”'],
  ['removed', { older: { start: 4, end: 7 }, newer: { start: 4, end: 4 } }, 'Removed: “red”'],
  ['replaced', { older: { start: 4, end: 7 }, newer: { start: 4, end: 8 } }, 'Replaced: “red” by “blue”'],
  ['blank', { older: { start: 3, end: 4 }, newer: { start: 3, end: 3 } }, 'Removed: “blank space”'],
])('a change is told as %s', (_, change, words) => {
  expect(describeChange(texts, change)).toBe(words)
})

it('what is shared is told as it stands', () => {
  const place = { older: { start: 8, end: 16 }, newer: { start: 9, end: 17 } }
  expect(describePlace('shared', texts, place)).toBe('Both: “van left”')
})

it('a long change is shortened', () => {
  const long = { older: '', newer: 'word '.repeat(100) }
  const change = { older: { start: 0, end: 0 }, newer: { start: 0, end: 500 } }
  expect(describeChange(long, change).length).toBeLessThan(180)
})

it.each([
  [undefined, 1, 0],
  [undefined, -1, 2],
  [0, 1, 1],
  [2, 1, 0],
  [0, -1, 2],
] as const)('from change %s a step of %s leads to %s of three', (at, by, expected) => {
  expect(stepChange(at, by, 3)).toBe(expected)
})
