import { expect, it, vi } from 'vitest'
import { firstMatches } from '#renderer/formats/first-matches'

it.each([
  ['all', 9, ['a1', 'a2', 'b3']],
  ['some, from the first text on', 2, ['a1', 'a2']],
  ['none', 0, []],
])('finds %s', (_, most, expected) => {
  expect(firstMatches(['a1 a2', '', 'b3'], /\w\d/g, most).map(([words]) => words)).toEqual(expected)
})

it('looks no further than it has to', () => {
  const matching = vi.spyOn(RegExp.prototype, 'exec')
  firstMatches(['a1 '.repeat(10_000), 'b2'], /\w\d/g, 3)
  const looks = matching.mock.calls.length
  matching.mockRestore()
  expect(looks).toBeLessThan(10)
})
