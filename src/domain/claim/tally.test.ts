import { expect, it } from 'vitest'
import { stances, type Stance } from '#domain/claim/claim'
import { isContested, tally } from '#domain/claim/tally'

it.each<[string, readonly Stance[], readonly [number, number, number]]>([
  ['no evidence', [], [0, 0, 0]],
  ['each stance once', stances, [1, 1, 1]],
  ['one side only', ['supports', 'supports', 'context'], [2, 0, 1]],
])('%s is counted by stance', (_, given, [supports, disputes, context]) => {
  const counted = tally(given.map((stance) => ({ stance })))
  expect(counted).toEqual({ supports, disputes, context })
  expect(isContested(counted)).toBe(supports > 0 && disputes > 0)
})
