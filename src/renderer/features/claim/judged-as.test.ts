import { expect, it } from 'vitest'
import type { Claim, Judging } from '#domain/claim/claim'
import { asId } from '#domain/id'
import { judgedAs } from '#renderer/features/claim/judged-as'

const judging: Judging = { credibility: 2, reason: 'lists', judgedAt: '2026-03-01T00:00:00Z' }
const claim: Claim = {
  ...{ id: asId('c1'), number: 1, statement: '860 trucks crossed', kind: 'fact', credibility: 2 },
  ...{ statedAt: '2026-02-01T00:00:00Z', judgings: [judging] },
}
const later = { ...judging, judgedAt: '2026-03-02T00:00:00Z' }

it.each<[string, Partial<Claim>, boolean]>([
  ['read once more', { judgings: [{ ...judging }] }, true],
  ['in other words', { statement: '800 trucks crossed' }, true],
  ['of another kind', { kind: 'judgement' }, true],
  ['with parts of its statement', { particulars: { who: 'the ministry' } }, true],
  ['judged once more as it was', { judgings: [judging, later] }, false],
  ['with its judging undone', { judgings: [], credibility: 6 }, false],
  ['judged anew after an undo', { judgings: [later] }, false],
  ['that is another one', { id: asId('c2') }, false],
])('a claim %s', (_, change, isSame) => {
  expect(judgedAs({ ...claim, ...change }) === judgedAs(claim)).toBe(isSame)
})
