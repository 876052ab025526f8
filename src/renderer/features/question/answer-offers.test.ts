import { describe, expect, it } from 'vitest'
import { bareDocument } from '#domain/document/bare-document'
import { asId } from '#domain/id'
import type { Question } from '#domain/question/question'
import { sayValue } from '#domain/question/value-words'
import { answerOffers } from '#renderer/features/question/answer-offers'
import type { CitedPassage } from '#renderer/storage/reads-weighing'

const at = '2026-03-14T09:30:00.000Z'
const text = 'On 12 March about 860 trucks crossed. It rained.'

function cited(quote: string, stance: 'supports' | 'disputes' = 'supports'): CitedPassage {
  const start = text.indexOf(quote)
  const anchor = { start, end: start + quote.length, quote, prefix: '', suffix: '' }
  return {
    evidence: { id: asId('e1'), claimId: asId('c1'), highlightId: asId('h1'), stance, citedAt: at },
    highlight: { id: asId('h1'), documentId: asId('d1'), anchor, colour: 'teal', note: '', markedAt: at },
    document: bareDocument('d1', {
      bodyHash: 'b1',
      length: text.length,
      published: '14 March 2026',
      publishedSpan: { from: '2026-03-14', to: '2026-03-14' },
      importedAt: at,
    }),
  }
}

const asked = { id: asId<'question'>('q1'), number: 1, words: 'How many?', askedAt: at }
const trucks: Question = { ...asked, answer: 'number', unit: 'trucks' }
const tons: Question = { ...asked, answer: 'number', unit: 't' }
const when: Question = { ...asked, answer: 'date' }

describe('what the passages of a claim may answer', () => {
  it.each<[string, readonly [Question, CitedPassage], readonly string[]]>([
    ['a number in the passage', [trucks, cited('about 860 trucks crossed')], ['about 860 trucks']],
    ['what the edge cuts off', [trucks, cited('860 trucks')], ['about 860 trucks, beside']],
    ['a day in front of it', [when, cited('about 860 trucks crossed')], ['12 Mar 2026, beside']],
    ['nothing in plain words', [trucks, cited('It rained')], []],
    ['no other unit', [tons, cited('about 860 trucks')], []],
    ['nothing from what disputes', [trucks, cited('about 860 trucks', 'disputes')], []],
  ])('%s', (_, [question, passage], expected) => {
    const offers = answerOffers(question, [passage, passage], new Map([['b1', text]]))
    expect(offers.map(({ given, isBeside }) => `${sayValue(given)}${isBeside ? ', beside' : ''}`)).toEqual(
      expected,
    )
    for (const { written, readAt } of offers) expect(text.slice(readAt.start, readAt.end)).toBe(written)
  })
})
