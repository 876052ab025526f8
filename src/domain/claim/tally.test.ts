import { expect, it } from 'vitest'
import { stances, type Stance } from '#domain/claim/claim'
import { tally } from '#domain/claim/tally'

it.each<[string, readonly Stance[], readonly [number, number, number, number]]>([
  ['no evidence', [], [0, 0, 0, 0]],
  ['each stance once', stances, [1, 1, 1, 1]],
  ['one side only', ['supports', 'supports', 'context'], [2, 0, 0, 1]],
])('%s is counted by stance', (_, given, [supports, disputes, partly, context]) => {
  expect(tally(given.map((stance) => ({ stance })))).toEqual({ supports, disputes, partly, context })
})
