import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/claim/claim'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'
import { asId } from '#domain/id'
import type { Question, Value } from '#domain/question/question'
import { bareDocument } from '#domain/document/bare-document'
import { boardOf } from '#renderer/features/claim/claim-board'
import { sayOffered, suggestValues, targetKey } from '#renderer/features/claim/value-suggestion'

const at = '2026-03-14T09:30:00.000Z'
const claim: Claim = { id: asId('c1'), number: 1, statement: 's', kind: 'fact', credibility: 6, statedAt: at }

const document = bareDocument('d1', {
  published: '14 March 2026',
  publishedSpan: { from: '2026-03-14', to: '2026-03-14' },
  ...{ importedAt: at, reading: 'read' },
})

function cited(quote: string, stance: 'supports' | 'disputes' = 'supports'): CitedPassage {
  const anchor = { start: 0, end: quote.length, quote, prefix: '', suffix: '' }
  return {
    evidence: { id: asId('e1'), claimId: claim.id, highlightId: asId('h1'), stance, citedAt: at },
    highlight: { id: asId('h1'), documentId: document.id, anchor, colour: 'teal', note: '', markedAt: at },
    document,
  }
}

function question(number: number, answer: 'number' | 'date', unit?: string): Question {
  const id = asId<'question'>(`q${number}`)
  return { id, number, words: 'How many?', answer, askedAt: at, ...(unit === undefined ? {} : { unit }) }
}

function offered(
  passage: CitedPassage,
  questions: readonly Question[],
  values: readonly Value[] = [],
): readonly string[] {
  const weighing: Weighing = {
    claims: [claim],
    cited: [passage],
    documents: [document],
    sources: [],
    questions,
    values,
    resolutions: [],
    disputeResolutions: [],
  }
  return boardOf(weighing).flatMap((weighed) =>
    suggestValues(weighed, weighing, new Map()).map(
      (one) => `${sayOffered(one)}: ${one.targets.map(targetKey).join(' ')}`,
    ),
  )
}

describe('found in the passages of a claim', () => {
  const trucks = question(1, 'number', 'trucks')
  const tons = question(2, 'number', 't')
  const when = question(3, 'date')
  it.each<[string, readonly [CitedPassage, readonly Question[]], readonly string[]]>([
    [
      'an amount and a time',
      [cited('About 860 trucks crossed by 12 March'), []],
      ['about 860 trucks: new-question', 'until 12 Mar 2026: happened'],
    ],
    [
      'a question in the same unit',
      [cited('About 860 trucks crossed'), [tons, trucks]],
      ['about 860 trucks: q1 new-question'],
    ],
    [
      'another unit asks anew',
      [cited('About 860 trucks crossed'), [tons]],
      ['about 860 trucks: new-question'],
    ],
    [
      'a question in a unit it converts into before one without',
      [cited('It pumps 1.2 mln bpd'), [question(4, 'number'), question(5, 'number', 'barrels per day')]],
      ['1,200,000 bpd: q5 q4 new-question'],
    ],
    [
      'what asks anew where no question names a unit',
      [cited('5 miles on'), [question(4, 'number')]],
      ['5 miles: new-question q4'],
    ],
    ['no unit fits any question', [cited('Another 300 are to follow'), [trucks]], ['300: q1 new-question']],
    ['questions for a date', [cited('They came on 12 March 2026'), [when]], ['12 Mar 2026: happened q3']],
    ['nothing in what disputes', [cited('About 860 trucks crossed', 'disputes'), [trucks]], []],
    ['nothing in plain words', [cited('They crossed'), [trucks]], []],
  ])('%s', (_, given, expected) => {
    expect(offered(...given)).toEqual(expected)
  })

  it('asks for several of what a compound names once', () => {
    const weighing: Weighing = {
      ...{ claims: [claim], cited: [cited('the 13-nation pact')], documents: [document], sources: [] },
      ...{ questions: [], values: [], resolutions: [], disputeResolutions: [] },
    }
    const [weighed] = boardOf(weighing)
    const offers = weighed === undefined ? [] : suggestValues(weighed, weighing, new Map())
    expect(offers[0]?.targets[0]).toMatchObject({ words: 'How many nations?', unit: 'nations' })
  })

  it('is not offered again once it was dropped', () => {
    const passage = cited('About 860 trucks crossed by 12 March')
    const evidence = { ...passage.evidence, declined: ['about 860 trucks'] }
    expect(offered({ ...passage, evidence }, [])).toEqual(['until 12 Mar 2026: happened'])
  })

  it('is not offered again once it was given', () => {
    const amount = { qualifier: 'about' as const, low: 860, high: 860, unit: 'trucks' }
    const value: Value = {
      id: asId('v1'),
      questionId: trucks.id,
      claimId: claim.id,
      given: { kind: 'number', amount },
      written: 'about 860 trucks',
      givenAt: at,
    }
    expect(offered(cited('About 860 trucks crossed'), [trucks], [value])).toEqual([])
    expect(offered(cited('Counter read: 860.'), [tons], [value])).toEqual([])
  })
})
