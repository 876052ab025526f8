import { describe, expect, it } from 'vitest'
import type { Stance } from '#domain/claim/claim'
import { bareDocument } from '#domain/document/bare-document'
import type { SourceDocument } from '#domain/document/source-document'
import { asId } from '#domain/id'
import { allSteps } from '#domain/steps'
import { registerKeeper, registerOf } from '#renderer/features/question/register'
import { registerTable } from '#renderer/features/question/register-table'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

function documentOf(id: string): SourceDocument {
  return bareDocument(id, { sourceId: asId('s'), reading: 'read' })
}

function citedOn(document: string, stance: Stance, claim = 'c1'): CitedPassage {
  const highlightId = asId<'highlight'>(document)
  const anchor = { start: 0, end: 1, quote: 'a', prefix: '', suffix: '' }
  return {
    evidence: { id: asId(document), claimId: asId(claim), highlightId, stance, citedAt: '' },
    highlight: {
      ...{ id: highlightId, documentId: asId(document), anchor, colour: 'amber', note: '', markedAt: '' },
    },
    document: documentOf(document),
  }
}

function valueOf(id: string, claim: string, number: number): Weighing['values'][number] {
  const amount = { qualifier: 'exact', low: number, high: number, unit: '' } as const
  const ends = { id: asId<'value'>(id), questionId: asId<'question'>('q'), claimId: asId<'claim'>(claim) }
  return { ...ends, given: { kind: 'number', amount }, written: '', givenAt: '' }
}

const claims = ['c1', 'c2'].map((id, at) => ({
  ...{ id: asId<'claim'>(id), number: at + 1, statement: id, kind: 'fact' as const },
  ...{ credibility: 3 as const, statedAt: '' },
}))
const weighing: Weighing = {
  claims,
  cited: [
    citedOn('d1', 'supports'),
    citedOn('d2', 'partly'),
    citedOn('d3', 'context'),
    citedOn('d4', 'disputes'),
  ],
  ...{ documents: [], sources: [], resolutions: [], disputeResolutions: [] },
  questions: [{ id: asId('q'), number: 1, words: 'How many?', answer: 'number', askedAt: '' }],
  values: [valueOf('v1', 'c1', 860), valueOf('v2', 'c2', 800)],
}

describe('the conflict register', () => {
  it('shows what gives context beside a value, and counts it for nothing', () => {
    const { valuesOf, shownValue } = registerOf(weighing)
    const [shown] = valuesOf(asId('q')).flatMap(shownValue)
    expect(shown?.side.passages.map(({ document }) => document.id)).toEqual(['d1', 'd2', 'd3'])
    expect(shown?.side.corroboration).toEqual({ documents: 2, origins: 0, unknown: 2 })
  })

  it('shows both sides of a disputed claim when asked', () => {
    const { disputes, shownDispute } = registerOf(weighing)
    const [shown] = disputes.map(shownDispute)
    expect(shown?.sides.map(({ passages }) => passages.map(({ document }) => document.id))).toEqual([
      ['d1'],
      ['d4'],
    ])
  })

  it('leaves as a table that says of each passage who says it when, and on whose word', () => {
    const evidence = { ...citedOn('d1', 'supports').evidence, originId: asId<'source'>('m') }
    const [first, ...others] = weighing.cited
    const told = {
      ...(first ?? citedOn('d1', 'supports')),
      evidence: { ...evidence, knowledge: 'witnessed' as const },
      document: { ...documentOf('d1'), published: '2026-10-06' },
    }
    const ministry = {
      ...{ id: asId<'source'>('m'), name: 'Ministry', kind: 'agency' as const, descriptor: '', gradings: [] },
    }
    const { disputes, shownDispute } = registerOf({
      ...weighing,
      sources: [ministry],
      cited: [told, ...others],
    })
    const [row] = [...registerTable(disputes.map(shownDispute)).rows]
    expect(row?.[5]).toBe('“a” (no source named, d1, 6 Oct 2026, F3, origin: Ministry, witnessed it)')
    expect(row?.[11]).toBe('“a” (no source named, d4, F3, origin unknown)')
  })

  it('shows a dispute with the conflict whose passages dispute the claim, once', () => {
    const crossed = [
      ...[citedOn('d1', 'supports'), citedOn('d2', 'supports', 'c2')],
      ...[citedOn('d2', 'disputes'), citedOn('d1', 'disputes', 'c2')],
    ].map((passage, at) => ({
      ...passage,
      evidence: { ...passage.evidence, id: asId<'evidence'>(`e${at}`) },
    }))
    const { conflicts, shown, disputes, joined } = registerOf({ ...weighing, cited: crossed })
    expect([disputes, joined]).toEqual([[], 2])
    const all = [...conflicts.values()].flatMap((found) => found.conflicts.flatMap(shown))
    expect(all.map(({ disputed, isOpen }) => [disputed.map(({ id }) => id), isOpen])).toEqual([
      [['c1', 'c2'], true],
    ])
  })

  it('is the same with and without a memory', () => {
    const begin = registerKeeper()
    const keep = (now: Weighing) => allSteps(begin(now))
    keep({ ...weighing, values: [] })
    expect(keep(weighing).conflicts).toEqual(registerOf(weighing).conflicts)
    expect([...keep(weighing).conflicts.values()].map(({ count }) => count)).toEqual([1])
  })
})
