import { expect, it } from 'vitest'
import { stances, type Stance } from '#domain/claim/claim'
import { isContested, tally } from '#domain/claim/tally'

it.each<[string, readonly Stance[], { supports: number; disputes: number; context: number }, boolean]>([
  ['no evidence', [], { supports: 0, disputes: 0, context: 0 }, false],
  ['each stance once', stances, { supports: 1, disputes: 1, context: 1 }, true],
  ['one side only', ['supports', 'supports', 'context'], { supports: 2, disputes: 0, context: 1 }, false],
])('%s is counted by stance', (_, given, expected, contested) => {
  const counted = tally(given.map((stance) => ({ stance })))
  expect(counted).toEqual(expected)
  expect(isContested(counted)).toBe(contested)
})
