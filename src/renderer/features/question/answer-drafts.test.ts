import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import type { GivenValue, Question } from '#domain/question/question'
import { answerDraft } from '#renderer/features/question/answer-drafts'

const question: Question = {
  ...{ id: asId('q'), number: 1, words: 'How many?', answer: 'number', unit: 'trucks', askedAt: '' },
}
const claimId = asId<'claim'>('c')

function trucks(low: number): GivenValue {
  return { kind: 'number', amount: { qualifier: 'exact', low, high: low, unit: 'trucks' } }
}

const readAt = { documentId: asId<'document'>('d'), start: 3, end: 13 }
const offers = new Map([[claimId, [{ given: trucks(800), written: '800 trucks', readAt, isBeside: false }]]])
const none = { offers: new Map(), answers: new Map() }

it.each<[string, Parameters<typeof answerDraft>[1], string | undefined, unknown]>([
  [
    'what was found first',
    { ...none, offers },
    undefined,
    { written: '800 trucks', reading: { kind: 'read', given: trucks(800), readAt } },
  ],
  ['nothing where nothing was found', none, undefined, { written: '', reading: { kind: 'none' } }],
  [
    'nothing where it answers already',
    { offers, answers: new Map([[claimId, trucks(790)]]) },
    undefined,
    { written: '', reading: { kind: 'none' } },
  ],
  [
    'what was typed, whatever was found',
    { ...none, offers },
    '810',
    { written: '810', reading: { kind: 'read', given: trucks(810) } },
  ],
  [
    'the words that were found, also when they are typed',
    { offers, answers: new Map([[claimId, trucks(790)]]) },
    '800 trucks',
    { written: '800 trucks', reading: { kind: 'read', given: trucks(800), readAt } },
  ],
  ['nothing where it was emptied', { ...none, offers }, ' ', { written: ' ', reading: { kind: 'none' } }],
  ['what cannot be read', none, 'many', { written: 'many', reading: { kind: 'not-read' } }],
  [
    'what a count cannot be',
    none,
    '-5 trucks',
    { written: '-5 trucks', reading: { kind: 'refused', reason: 'negative-count' } },
  ],
])('one of several claims is to answer %s', (...[, answering, typed, expected]) => {
  expect(answerDraft(question, answering, { claimId, typed })).toEqual(expected)
})
