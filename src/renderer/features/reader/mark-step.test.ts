import { expect, it } from 'vitest'
import { markStep } from '#renderer/features/reader/mark-step'

it.each([
  { key: 'Enter', at: 5, to: 5 },
  { key: ' ', at: -1, to: 0 },
  { key: 'ArrowDown', at: 5, to: 6 },
  { key: 'j', at: 5, to: undefined },
])('$key at $at leads to $to of ten highlights, and nowhere of none', ({ key, at, to }) => {
  expect(markStep(key, { at, count: 10, page: 4 })).toBe(to)
  expect(markStep(key, { at: -1, count: 0, page: 4 })).toBeUndefined()
})
