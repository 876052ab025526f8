import { expect, it } from 'vitest'
import type { Claim, Stance } from '#domain/claim/claim'
import { bareDocument } from '#domain/document/bare-document'
import { asId } from '#domain/id'
import type { Source } from '#domain/source/source'
import { allSteps } from '#domain/steps'
import { boardKeeper } from '#renderer/features/claim/claim-board'
import { claimsTable } from '#renderer/features/claim/claims-table'
import type { CitedPassage } from '#renderer/storage/reads-weighing'

const ministry: Source = {
  ...{ id: asId('ministry'), name: 'Ministry', kind: 'agency', descriptor: '' },
  gradings: [{ reliability: 'C', reason: '', gradedAt: '' }],
}
const wire: Source = {
  ...{ id: asId('wire'), name: 'Wire', kind: 'outlet', descriptor: '', copiesFrom: [ministry.id] },
  gradings: [{ reliability: 'B', reason: '', gradedAt: '' }],
}

function passage(
  claim: string,
  document: string,
  [stance, origin]: readonly [Stance, Source?],
): CitedPassage {
  const highlightId = asId<'highlight'>(document)
  const anchor = { start: 0, end: 1, quote: `words of ${document}`, prefix: '', suffix: '' }
  const read = bareDocument(document, { title: `Title of ${document}`, sourceId: wire.id })
  return {
    evidence: {
      ...{ id: asId(`${claim} ${document}`), claimId: asId(claim), highlightId, stance, citedAt: '' },
      ...(origin === undefined ? {} : { originId: origin.id, knowledge: 'told' }),
    },
    highlight: { id: highlightId, documentId: read.id, anchor, colour: 'amber', note: '', markedAt: '' },
    document: read,
  }
}

const claims: readonly Claim[] = [
  {
    ...{ id: asId('c1'), number: 1, statement: '860 crossed', kind: 'fact', credibility: 2, statedAt: '' },
    judgings: [{ credibility: 2, reason: 'Seen', judgedAt: '2026-03-04T12:00:00.000Z' }],
    happened: { from: '2026-03-12', to: '2026-03-12', written: '12 March' },
    particulars: { where: 'the gate' },
    supersededBy: asId('c2'),
  },
  { ...{ id: asId('c2'), number: 2, statement: 'Bare', kind: 'judgement', credibility: 6, statedAt: '' } },
]
const weighed = boardKeeper()({
  claims,
  sources: [ministry, wire],
  cited: [
    passage('c1', 'd1', ['supports', ministry]),
    passage('c1', 'd2', ['supports', wire]),
    passage('c1', 'd3', ['disputes']),
  ],
})

const board = allSteps(weighed)

/** One row of the table by the heads of its columns. */
function told(at: number): Readonly<Record<string, unknown>> {
  const { columns, rows } = claimsTable(board, claims)
  const line = [...rows][at]
  return Object.fromEntries(columns.map(({ head }, column) => [head, line?.[column]]))
}

it('tells of a claim its grades, the counts of both sides and every passage', () => {
  expect(told(0)).toMatchObject({
    ...{ Claim: 'C-001', Statement: '860 crossed', Kind: 'Fact', Status: 'Superseded', Credibility: 2 },
    ...{ 'Meaning of credibility': 'Probably true', 'Last judged': '4 Mar 2026: Seen' },
    ...{ 'Documents for it': 2, 'Origins for it': 1, 'Of unknown origin for it': 0 },
    ...{ 'Documents against it': 1, 'Origins against it': 0, 'Of unknown origin against it': 1 },
    ...{ 'Grades of its passages': 'B2', Where: 'the gate', 'Superseded by': 'C-002' },
    Passages: [
      '▲ supports “words of d1” (Wire, Title of d1, B2, origin: Ministry, was told)',
      '▲ supports “words of d2” (Wire, Title of d2, B2, origin: Wire, was told)',
      '▼ disputes “words of d3” (Wire, Title of d3, B2, origin unknown)',
    ].join('\n'),
  })
})

it('leaves empty what nobody said of a claim, and counts nothing as 0', () => {
  expect(told(1)).toMatchObject({
    ...{ Claim: 'C-002', Kind: 'Judgement', Status: 'Open', Credibility: 6, 'Documents for it': 0 },
    ...{ 'Last judged': undefined, 'Grades of its passages': undefined, Passages: undefined },
    ...{ Happened: undefined, Who: undefined, 'Superseded by': undefined },
  })
})

it('has the claims in the order they are shown in, and no others', () => {
  const { rows } = claimsTable(board.toReversed().slice(0, 1), claims)
  expect([...rows].map(([label]) => label)).toEqual(['C-002'])
})
