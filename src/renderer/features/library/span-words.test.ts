import { expect, it } from 'vitest'
import { spanWords } from '#renderer/features/library/span-words'

it.each([
  ['2024-05-03', '2024-05-03', '3 May 2024'],
  ['2024-05-01', '2024-05-31', '1 May 2024 to 31 May 2024'],
  ['0001-01-01', '2024-05-31', 'until 31 May 2024'],
  ['2024-05-01', '9999-12-31', 'from 1 May 2024'],
])('the days from %s to %s are %s', (from, to, words) => {
  expect(spanWords({ from, to })).toBe(words)
})
