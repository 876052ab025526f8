import { describe, expect, it } from 'vitest'
import type { BlockNode } from '#domain/assessment/assessment'
import { claimLabel, type Claim, type Stance } from '#domain/claim/claim'
import { issueGroundsOf, type IssueMaterial, type Weakness } from '#domain/export/issue-grounds'
import { asId } from '#domain/id'
import type { Verdict } from '#domain/question/resolution'

/** Two claims that give 860 and 800 to one question; the assessment cites the passage of the first. */
function conflicting(change: Partial<IssueMaterial> = {}): IssueMaterial {
  return {
    blocks: citing('h1'),
    claims: [claim('c1', 1), claim('c2', 2)],
    cited: [cited('c1', 'h1'), cited('c2', 'h2')],
    sources: [],
    questions: [
      { id: asId('q'), number: 1, words: 'How many?', answer: 'number', unit: 'trucks', askedAt: '' },
    ],
    values: [valueOf('v1', 'c1', 860), valueOf('v2', 'c2', 800)],
    resolutions: [],
    disputeResolutions: [],
    ...change,
  }
}

function citing(...passages: readonly string[]): readonly BlockNode[] {
  return [
    {
      type: 'paragraph',
      content: passages.map((id) => ({
        type: 'citation',
        attrs: { highlightId: asId<'highlight'>(id), evidenceId: undefined },
      })),
    },
  ]
}

function claim(id: string, number: number, change: Partial<Claim> = {}): Claim {
  return { id: asId(id), number, statement: id, kind: 'fact', credibility: 3, statedAt: '', ...change }
}

function cited(
  claimId: string,
  highlightId: string,
  { stance = 'supports', origin }: { readonly stance?: Stance; readonly origin?: string } = {},
): IssueMaterial['cited'][number] {
  const ends = { claimId: asId<'claim'>(claimId), highlightId: asId<'highlight'>(highlightId) }
  const traced = origin === undefined ? {} : { originId: asId<'source'>(origin) }
  return {
    evidence: { id: asId(`${claimId} ${highlightId}`), ...ends, stance, ...traced, citedAt: '' },
    document: { id: asId(`document of ${highlightId}`) },
  }
}

function valueOf(id: string, claimId: string, number: number): IssueMaterial['values'][number] {
  const amount = { qualifier: 'exact', low: number, high: number, unit: 'trucks' } as const
  const ends = { id: asId<'value'>(id), questionId: asId<'question'>('q'), claimId: asId<'claim'>(claimId) }
  return { ...ends, given: { kind: 'number', amount }, written: '', givenAt: '' }
}

function decided(verdict: Verdict): Partial<IssueMaterial> {
  const valueIds = [asId<'value'>('v1'), asId<'value'>('v2')] as const
  return { resolutions: [{ id: asId('r'), valueIds, verdict, reason: '', resolvedAt: '' }] }
}

function weighed(verdict: Verdict, ...evidence: readonly string[]): Partial<IssueMaterial> {
  const evidenceIds = evidence.map((id) => asId<'evidence'>(id))
  const decision = { id: asId<'dispute-resolution'>('r'), claimId: asId<'claim'>('c3'), evidenceIds }
  return { disputeResolutions: [{ ...decision, verdict, reason: 'Seen', resolvedAt: '' }] }
}

describe('the grounds of an assessment', () => {
  it.each<[string, Partial<IssueMaterial>, readonly (readonly [string, string])[]]>([
    ['stop it over an undecided conflict on a cited claim', {}, [['C-001', 'C-002']]],
    ['stop it from the other side as well', { blocks: citing('h2') }, [['C-001', 'C-002']]],
    ['stop it once where both sides are cited', { blocks: citing('h1', 'h2') }, [['C-001', 'C-002']]],
    ['let it go where nothing of the conflict is cited', { blocks: citing('h3') }, []],
    ['let it go where nothing is cited', { blocks: [] }, []],
    ['let it go once somebody decided', decided('different-scope'), []],
    ['let it go once somebody decided to leave it unresolved', decided('unresolved'), []],
    [
      'let it go where the other claim was superseded',
      { claims: [claim('c1', 1), claim('c2', 2, { supersededBy: asId('c1') })] },
      [],
    ],
    ['let it go where the other claim is gone', { claims: [claim('c1', 1)] }, []],
    ['let it go where the values agree', { values: [valueOf('v1', 'c1', 8), valueOf('v2', 'c2', 8)] }, []],
    ['let it go where nothing was asked', { questions: [] }, []],
  ])('%s', (_, change, expected) => {
    const { undecided } = issueGroundsOf(conflicting(change))
    expect(undecided.flatMap((one) => (one.kind === 'conflict' ? [one.labels] : []))).toEqual(expected)
  })

  it.each<[string, Partial<IssueMaterial>, readonly string[]]>([
    ['stop it over an undecided dispute on a cited claim', {}, ['C-003: 1 for, 1 against']],
    ['stop it where only the dispute is cited', { blocks: citing('h4') }, ['C-003: 1 for, 1 against']],
    ['let it go where neither side is cited', { blocks: citing('h9') }, []],
    ['let it go once somebody decided', weighed('error', 'c3 h3', 'c3 h4'), []],
    ['let it go once somebody decided to leave it unresolved', weighed('unresolved', 'c3 h3', 'c3 h4'), []],
    [
      'stop it where a passage came after the decision',
      weighed('unresolved', 'c3 h3'),
      ['C-003: 1 for, 1 against'],
    ],
    [
      'let it go where the claim was superseded',
      { claims: [claim('c3', 3, { supersededBy: asId('c4') })] },
      [],
    ],
    [
      'let it go where it is only supported in part',
      { cited: [cited('c3', 'h3', { stance: 'partly' }), cited('c3', 'h4', { stance: 'disputes' })] },
      [],
    ],
    [
      'let it go where the other side gives context only',
      { cited: [cited('c3', 'h3'), cited('c3', 'h4', { stance: 'context' })] },
      [],
    ],
  ])('%s', (_, change, expected) => {
    const material = conflicting({
      ...{ blocks: citing('h3'), claims: [claim('c3', 3)], questions: [], values: [] },
      cited: [cited('c3', 'h3'), cited('c3', 'h4', { stance: 'disputes' }), cited('c4', 'h9')],
      ...change,
    })
    const told = issueGroundsOf(material).undecided.map((one) =>
      one.kind === 'dispute'
        ? `${claimLabel(one.claim)}: ${one.supporting} for, ${one.disputing} against`
        : one.labels.join(),
    )
    expect(told).toEqual(expected)
  })

  const crossed = [
    ...[cited('c1', 'h1'), cited('c2', 'h2'), cited('c1', 'h5')],
    ...[cited('c1', 'h2', { stance: 'disputes' }), cited('c2', 'h1', { stance: 'disputes' })],
  ]
  const weighedAlong = (...passages: readonly string[]): Partial<IssueMaterial> => ({
    resolutions: (decided('error').resolutions ?? []).map((one) => ({
      ...one,
      evidenceIds: passages.map((id) => asId<'evidence'>(id)),
    })),
  })

  it.each<[string, Partial<IssueMaterial>, readonly string[]]>([
    ['ask once about values and the claims they dispute', {}, ['C-001-C-002 +C-001']],
    ['ask once where both claims are cited', { blocks: citing('h1') }, ['C-001-C-002 +C-001 +C-002']],
    ['let it go once somebody decided about both', weighedAlong('c1 h1', 'c1 h2', 'c1 h5'), []],
    ['ask, once, where the values alone were weighed', decided('unresolved'), ['C-001-C-002 +C-001']],
    [
      'ask about a dispute by itself where a further passage disputes the claim',
      { ...decided('unresolved'), cited: [...crossed, cited('c1', 'h8', { stance: 'disputes' })] },
      ['C-001'],
    ],
    ['ask about the dispute where the values agree', { values: [] }, ['C-001']],
  ])('%s', (_, change, expected) => {
    const material = conflicting({ ...{ cited: crossed, blocks: citing('h5') }, ...change })
    const told = issueGroundsOf(material).undecided.map((one) =>
      one.kind === 'dispute' ? claimLabel(one.claim) : [one.labels.join('-'), ...one.disputed].join(' +'),
    )
    expect(told).toEqual(expected)
  })

  it.each<[string, Partial<Claim>, readonly IssueMaterial['cited'][number][], readonly Weakness[]]>([
    ['a fact of one origin is fine', {}, [cited('c1', 'h1', { origin: 's1' })], []],
    [
      'a superseded claim is weak',
      { supersededBy: asId('c2') },
      [cited('c1', 'h1', { origin: 's1' })],
      ['superseded'],
    ],
    [
      'a claim that is only disputed is unsupported',
      {},
      [cited('c1', 'h1', { stance: 'disputes', origin: 's1' })],
      ['unsupported'],
    ],
    ['a claim supported in part is not', {}, [cited('c1', 'h1', { stance: 'partly' })], []],
    [
      'a judgement of one origin in two documents rests on one origin',
      { kind: 'judgement' },
      [cited('c1', 'h1', { origin: 's1' }), cited('c1', 'h9', { origin: 's1' })],
      ['one-origin'],
    ],
    [
      'a judgement whose second origin copies from the first rests on one origin',
      { kind: 'judgement' },
      [cited('c1', 'h1', { origin: 's1' }), cited('c1', 'h9', { origin: 'echo' })],
      ['one-origin'],
    ],
    [
      'a judgement of unknown origin rests on none',
      { kind: 'judgement' },
      [cited('c1', 'h1')],
      ['no-origin'],
    ],
    [
      'a judgement of two origins is fine, cited or not',
      { kind: 'judgement' },
      [cited('c1', 'h1', { origin: 's1' }), cited('c1', 'h9', { origin: 's2' })],
      [],
    ],
    [
      'a confirmed claim whose second origin went is confirmed no longer',
      { credibility: 1 },
      [cited('c1', 'h1', { origin: 's1' })],
      ['no-longer-confirmed'],
    ],
    [
      'a fact of which only a retracted source tells',
      {},
      [cited('c1', 'h1', { origin: 'gone' })],
      ['retracted-only'],
    ],
    [
      'a fact of which another one tells too is fine',
      {},
      [cited('c1', 'h1', { origin: 'gone' }), cited('c1', 'h9', { origin: 's1' })],
      [],
    ],
  ])('%s', (...[, change, pieces, expected]) => {
    const sources = ['s1', 's2', 'echo', 'gone'].map((id) => ({
      ...{ id: asId<'source'>(id), name: id, kind: 'outlet' as const, gradings: [], descriptor: '' },
      ...(id === 'echo' ? { copiesFrom: [asId<'source'>('s1')] } : {}),
      ...(id === 'gone' ? { retracted: { reason: 'forged', at: '' } } : {}),
    }))
    const material = conflicting({ claims: [claim('c1', 1, change)], cited: pieces, sources })
    expect(issueGroundsOf(material).weak.map(({ weakness }) => weakness)).toEqual(expected)
  })
})
