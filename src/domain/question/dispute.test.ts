import { expect, it } from 'vitest'
import type { Claim, Stance } from '#domain/claim/claim'
import { asId } from '#domain/id'
import {
  areIndependent,
  disputesOf,
  isDisputeOpen,
  opposedAcross,
  type DisputeResolution,
} from '#domain/question/dispute'
import { lineageOf } from '#domain/source/lineage'
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
  expect(disputesOf([claim], stances.map(cited), [])).toHaveLength(count)
})

it('leaves a superseded claim alone', () => {
  const superseded = { ...claim, supersededBy: asId<'claim'>('d') }
  expect(disputesOf([superseded], [cited('supports', 0), cited('disputes', 1)], [])).toEqual([])
})

const resolution: DisputeResolution = {
  ...{ id: asId('r'), claimId: claim.id, evidenceIds: [asId('e0'), asId('e1')] },
  ...{ verdict: 'unresolved', reason: 'Nobody else was there', resolvedAt: '' },
}
const [yes, no, more] = [cited('supports', 0), cited('disputes', 1), cited('disputes', 2)]
const all = [asId<'evidence'>('e0'), asId<'evidence'>('e1'), asId<'evidence'>('e2')]
const sided: DisputeResolution = { ...resolution, evidenceIds: all, disputingIds: [asId('e1')] }
const unsided: DisputeResolution = { ...resolution, evidenceIds: all }

it.each<[string, readonly (typeof yes)[], readonly DisputeResolution[], boolean]>([
  ['is open until somebody decides', [yes, no], [], true],
  ['is decided by what was weighed', [yes, no], [resolution], false],
  ['is open again when a passage comes that was not weighed', [yes, no, more], [resolution], true],
  ['is decided also when context comes', [yes, no, cited('context', 3)], [resolution], false],
  ['is decided where each passage stands as it was weighed', [yes, no, cited('supports', 2)], [sided], false],
  ['is open again when what supported disputes', [yes, no, more], [sided], true],
  ['is open again when what disputed supports', [yes, cited('supports', 1), more], [sided], true],
  ['is decided when a passage leaves its side', [yes, no, cited('partly', 2)], [sided], false],
  ['stays decided where nobody kept the sides', [yes, cited('supports', 1), more], [unsided], false],
])('a dispute %s', (...[, pieces, resolutions, expected]) => {
  expect(disputesOf([claim], pieces, resolutions).map(isDisputeOpen)).toEqual([expected])
})

it('a dispute is none any more, whatever was decided, when a side is gone', () => {
  expect(disputesOf([claim], [yes], [resolution])).toEqual([])
})

it.each<[string, readonly [string | undefined, string | undefined], boolean]>([
  ['two who rest on nobody', ['ministry', 'witness'], true],
  ['one voice on both sides', ['ministry', 'ministry'], false],
  ['an echo against what it copies', ['wire', 'ministry'], false],
  ['somebody against an unknown origin', ['ministry', undefined], false],
  ['a retracted source', ['ministry', 'forger'], false],
])('independent origins in a dispute: %s', (_, [one, other], expected) => {
  const lineage = lineageOf([
    { id: asId('wire'), copiesFrom: [asId('ministry')] },
    { id: asId('forger'), retracted: { reason: 'Forged', at: '' } },
  ])
  const from = (piece: typeof yes, origin: string | undefined) =>
    origin === undefined ? piece : { evidence: { ...piece.evidence, originId: asId<'source'>(origin) } }
  const disputes = disputesOf([claim], [from(yes, one), from(no, other)], [])
  expect(disputes.map((dispute) => areIndependent(dispute, lineage))).toEqual([expected])
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
