import { describe, expect, it } from 'vitest'
import { bareDocument } from '#domain/document/bare-document'
import type { SourceDocument } from '#domain/document/source-document'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { Source } from '#domain/source/source'
import { allSteps } from '#domain/steps'
import { boardKeeper, boardOf, claimAsked, type WeighedClaim } from '#renderer/features/claim/claim-board'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

function sourceOf(id: string, copiesFrom: readonly string[] = []): Source {
  const copied = copiesFrom.map((one) => asId<'source'>(one))
  return { id: asId(id), name: id, kind: 'outlet', gradings: [], descriptor: '', copiesFrom: copied }
}

function retracted(source: Source): Source {
  return { ...source, retracted: { reason: 'forged', at: '' } }
}

function documentOf(id: string): SourceDocument {
  return bareDocument(id, { sourceId: asId('s1'), reading: 'read' })
}

function citedOn(claim: string, document: string, origin: string): CitedPassage {
  const id = `${claim} ${document}`
  const anchor = { start: 0, end: 1, quote: 'a', prefix: '', suffix: '' }
  const highlight: TextHighlight = {
    ...{ id: asId(id), documentId: asId(document), anchor, colour: 'amber', note: '', markedAt: '' },
  }
  const ends = { claimId: asId<'claim'>(claim), highlightId: highlight.id, originId: asId<'source'>(origin) }
  return {
    evidence: { id: asId(id), ...ends, stance: 'supports', citedAt: '' },
    highlight,
    document: documentOf(document),
  }
}

const claims = ['c1', 'c2', 'c3'].map((id, at) => ({
  ...{ id: asId<'claim'>(id), number: at + 1, statement: id, kind: 'fact' as const },
  ...{ credibility: 3 as const, statedAt: '' },
}))
const sources = [sourceOf('s1'), sourceOf('s2'), sourceOf('s3')]
const cited = [citedOn('c1', 'd1', 's1'), citedOn('c1', 'd2', 's2'), citedOn('c2', 'd1', 's2')]
const weighing: Weighing = {
  ...{
    claims,
    cited,
    sources,
    documents: [],
    questions: [],
    values: [],
    resolutions: [],
    disputeResolutions: [],
  },
}

function keeper(): (weighing: Weighing) => readonly WeighedClaim[] {
  const begin = boardKeeper()
  return (now) => allSteps(begin(now))
}

describe('a board that is kept', () => {
  it.each<[string, Partial<Weighing>, readonly string[]]>([
    ['copies of the same lists', { claims: [...claims], cited: [...cited], sources: [...sources] }, []],
    ['another claim', { claims: claims.map((one) => (one.id === 'c1' ? { ...one } : one)) }, ['c1']],
    ['a passage more', { cited: [...cited, citedOn('c3', 'd2', 's1')] }, ['c3']],
    ['a passage less', { cited: cited.slice(0, 2) }, ['c2']],
    ['another origin', { cited: cited.with(2, citedOn('c2', 'd1', 's3')) }, ['c2']],
    ['a source graded anew', { sources: sources.with(1, { ...sourceOf('s2') }) }, ['c1', 'c2']],
    ['a source found to copy', { sources: sources.with(2, sourceOf('s3', ['s1'])) }, ['c1', 'c2', 'c3']],
    ['a source retracted', { sources: sources.with(2, retracted(sourceOf('s3'))) }, ['c1', 'c2', 'c3']],
    ['a source less', { sources: sources.slice(0, 2) }, ['c1', 'c2', 'c3']],
  ])('weighs again after %s only what it concerns, and as without a memory', (...[, change, expected]) => {
    const keep = keeper()
    const first = new Set(keep(weighing))
    const again = keep({ ...weighing, ...change })
    expect(again.filter((one) => !first.has(one)).map(({ claim }) => claim.id)).toEqual(expected)
    expect(again).toEqual(boardOf({ ...weighing, ...change }))
  })

  it('leaves out a claim that is gone', () => {
    const keep = keeper()
    keep(weighing)
    expect(keep({ ...weighing, claims: claims.slice(1) }).map(({ claim }) => claim.id)).toEqual(['c2', 'c3'])
  })

  it('stays as it was when the next one is given up on the way', () => {
    const many = Array.from({ length: 300 }, (_, at) => citedOn('c3', `d${at}`, 's1'))
    const begin = boardKeeper()
    const first = allSteps(begin(weighing))
    expect(begin({ ...weighing, cited: many }).next().done).toBe(false)
    expect(allSteps(begin(weighing))).toEqual(first)
  })
})

it.each([
  ['c2', 'read', 'c2'],
  ['c2', 'still being read', 'c2'],
  ['c9', 'read', 'c1'],
  ['c9', 'still being read', undefined],
  [undefined, 'read', 'c1'],
  [undefined, 'still being read', 'c1'],
])('asked for %s among claims %s, %s is shown', (asked, state, shown) => {
  const id = asked === undefined ? undefined : asId<'claim'>(asked)
  expect(claimAsked(boardOf(weighing), id, state === 'read')?.claim.id).toBe(shown)
})
