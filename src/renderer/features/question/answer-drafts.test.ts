import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import type { GivenValue, Question } from '#domain/question/question'
import { answerDraft } from '#renderer/features/question/answer-drafts'

const question: Question = {
  ...{ id: asId('q'), number: 1, words: 'How many?', answer: 'number', unit: 'trucks', askedAt: '' },
}

function trucks(low: number): GivenValue {
  return { kind: 'number', amount: { qualifier: 'exact', low, high: low, unit: 'trucks' } }
}

const readAt = { documentId: asId<'document'>('d'), start: 3, end: 13 }
const offers = [{ given: trucks(800), written: '800 trucks', readAt, isBeside: false }]

it.each<[string, string, unknown]>([
  ['the value that was found in its words', '800 trucks', { kind: 'read', given: trucks(800), readAt }],
  ['another value that is typed', '810', { kind: 'read', given: trucks(810) }],
  ['nothing until something is typed or taken', '', { kind: 'none' }],
  ['nothing where it was emptied', ' ', { kind: 'none' }],
  ['nothing that cannot be read', 'many', { kind: 'not-read' }],
  ['no count that cannot be', '-5 trucks', { kind: 'refused', reason: 'negative-count' }],
])('one of several claims is to answer %s', (...[, written, reading]) => {
  expect(answerDraft(question, offers, written)).toEqual({ written, reading })
})
