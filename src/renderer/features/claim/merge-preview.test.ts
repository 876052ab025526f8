import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/claim/claim'
import { asId } from '#domain/id'
import type { Rating } from '#domain/hypothesis/hypothesis'
import type { Question, Value } from '#domain/question/question'
import { previewMerge, type Movable } from '#renderer/features/claim/merge-preview'
import type { CitedPassage } from '#renderer/storage/reads-weighing'
import { bareDocument } from '#domain/document/bare-document'

const at = '2026-03-14T09:30:00.000Z'
const [from, into] = [asId<'claim'>('from'), asId<'claim'>('into')]

const document = bareDocument('d1', { title: 'Report', importedAt: at, reading: 'read' })

function cited(claimId: typeof from, quote: string): CitedPassage {
  const highlightId = asId<'highlight'>(quote)
  return {
    evidence: { id: asId(`${claimId} ${quote}`), claimId, highlightId, stance: 'supports', citedAt: at },
    highlight: {
      id: highlightId,
      documentId: document.id,
      anchor: { start: 0, end: quote.length, quote, prefix: '', suffix: '' },
      colour: 'teal',
      note: '',
      markedAt: at,
    },
    document,
  }
}

function rating(claimId: typeof from, hypothesis: string): Rating {
  return {
    id: asId(`${claimId} ${hypothesis}`),
    hypothesisId: asId(hypothesis),
    claimId,
    consistency: 'C',
    ratedAt: at,
  }
}

function claim(id: typeof from, more: Partial<Claim> = {}): Claim {
  return { id, number: 1, statement: '', kind: 'fact', credibility: 6, statedAt: at, ...more }
}

const question: Question = {
  id: asId('q1'),
  number: 1,
  words: 'Is the gate open?',
  answer: 'yes-no',
  askedAt: at,
}

function value(claimId: typeof from, questionId: string, isYes: boolean): Value {
  const given = { kind: 'yes-no', isYes } as const
  return {
    id: asId(`${claimId} ${questionId}`),
    questionId: asId(questionId),
    claimId,
    given,
    written: '',
    givenAt: at,
  }
}

const nothing: Movable = {
  claims: [claim(from), claim(into)],
  cited: [],
  questions: [question],
  values: [],
  resolutions: [],
  disputeResolutions: [],
  ratings: [],
  weights: [],
}

describe('a merge', () => {
  it('is foretold as it will be done', () => {
    const preview = previewMerge(
      { from: [from], into },
      {
        ...nothing,
        cited: [cited(from, 'both'), cited(into, 'both'), cited(from, 'one'), cited(asId('third'), 'one')],
        ratings: [rating(from, 'H1'), rating(from, 'H2'), rating(into, 'H2')],
      },
    )
    expect(preview.moved.map(({ highlight }) => highlight.anchor.quote)).toEqual(['one'])
    expect(preview.doubles.map(({ highlight }) => highlight.anchor.quote)).toEqual(['both'])
    expect(preview.values).toEqual({ moved: [], doubles: [] })
    expect(preview.ratings).toEqual({ moved: 1, doubles: 1 })
  })

  it('names the values that go over, and what stands where one does not', () => {
    const over = previewMerge({ from: [from], into }, { ...nothing, values: [value(from, 'q1', true)] })
    expect(over.values.moved).toMatchObject([
      { question: { words: 'Is the gate open?' }, standing: undefined },
    ])
    const both = [value(from, 'q1', true), value(into, 'q1', false)]
    const stays = previewMerge({ from: [from], into }, { ...nothing, values: both })
    expect(stays.values.moved).toEqual([])
    expect(stays.values.doubles).toMatchObject([
      { value: { given: { isYes: true } }, standing: { isYes: false } },
    ])
  })

  it('says what another merged claim has answered before', () => {
    const third = asId<'claim'>('third')
    const values = [value(from, 'q1', true), value(third, 'q1', false)]
    const { moved, doubles } = previewMerge({ from: [from, third], into }, { ...nothing, values }).values
    expect(moved).toMatchObject([{ value: { claimId: from } }])
    expect(doubles).toMatchObject([{ value: { claimId: third }, standing: { isYes: true } }])
  })

  it('takes along the claim with its judgings, and the decisions on what is no more', () => {
    const values = [value(from, 'q1', true), value(into, 'q1', false)]
    const preview = previewMerge(
      { from: [from], into },
      {
        ...nothing,
        claims: [claim(from, { credibility: 2 }), claim(into)],
        values,
        resolutions: [
          {
            id: asId('r1'),
            valueIds: [asId(`${from} q1`), asId(`${into} q1`)],
            verdict: 'error',
            reason: '',
            resolvedAt: at,
          },
        ],
      },
    )
    expect(preview.gone).toMatchObject([{ id: from, credibility: 2 }])
    expect(preview.decisions).toBe(1)
  })
})
