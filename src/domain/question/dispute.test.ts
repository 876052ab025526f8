import { expect, it } from 'vitest'
import type { Claim, Stance } from '#domain/claim/claim'
import { asId } from '#domain/id'
import { disputesOf, opposedAcross } from '#domain/question/dispute'
import type { SourceId } from '#domain/source/source'

const claim: Claim = {
  id: asId('c'),
  number: 1,
  statement: 'The convoy carries only food.',
  kind: 'fact',
  credibility: 4,
  statedAt: '2026-03-01T08:00:00.000Z',
}

function cited(stance: Stance, index: number) {
  const evidence = {
    id: asId<'evidence'>(`e${index}`),
    claimId: claim.id,
    highlightId: asId<'highlight'>('h'),
    stance,
    citedAt: '',
  }
  return { evidence }
}

it.each<[readonly Stance[], number]>([
  [['supports', 'disputes'], 1],
  [['supports', 'supports'], 0],
  [['disputes'], 0],
  [['supports', 'partly', 'context'], 0],
])('evidence that says %j makes %i disputes', (stances, count) => {
  expect(disputesOf([claim], stances.map(cited))).toHaveLength(count)
})

it('leaves a superseded claim alone', () => {
  const superseded = { ...claim, supersededBy: asId<'claim'>('d') }
  expect(disputesOf([superseded], [cited('supports', 0), cited('disputes', 1)])).toEqual([])
})

it.each<[string, readonly [one: string, other: string], boolean]>([
  ['said on one of them', ['ministry', 'embassy'], true],
  ['said on the other', ['embassy', 'ministry'], true],
  ['not said', ['ministry', 'witness'], false],
  ['of one with itself', ['ministry', 'ministry'], false],
])('opposed interests: %s', (_, [one, other], expected) => {
  const [ministry, embassy] = [asId<'source'>('ministry'), asId<'source'>('embassy')]
  const sources = new Map([[ministry, { id: ministry, opposes: [embassy, ministry] }]])
  const side = (name: string): ReadonlySet<SourceId> => new Set([asId('bystander'), asId(name)])
  expect(opposedAcross(side(one), side(other), sources)).toEqual(expected ? [one, other] : undefined)
})
