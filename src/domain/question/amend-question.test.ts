import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import { amendedQuestion, type QuestionChange } from '#domain/question/amend-question'
import type { GivenValue, Question } from '#domain/question/question'
import { refuse, succeed } from '#domain/result'

const base = { id: asId<'question'>('q'), number: 1, words: 'How many?', askedAt: '2026-03-01T08:00:00.000Z' }
const counted: Question = { ...base, answer: 'number', unit: 'trucks' }
const chosen: Question = { ...base, answer: 'choice', choices: ['north', 'south'] }

const three: GivenValue = {
  kind: 'number',
  amount: { qualifier: 'exact', low: 3, high: 3, unit: 'trucks' },
}
const north: GivenValue = { kind: 'choice', choice: 'north' }

function amended(before: Question, change: QuestionChange, given: readonly GivenValue[] = []) {
  const values = given.map((one) => ({ given: one }))
  const found = amendedQuestion(before, change, { values, hypotheses: 0 })
  return found.ok ? found.value : found.reason
}

it.each<[string, Question, QuestionChange, readonly GivenValue[], unknown]>([
  ['words', counted, { words: ' How many lorries? ' }, [three], { ...counted, words: 'How many lorries?' }],
  ['no words', counted, { words: ' ' }, [], 'empty-question'],
  ['a unit', counted, { unit: ' lorries ' }, [three], { ...counted, unit: 'lorries' }],
  ['no unit', counted, { unit: '' }, [], { ...base, answer: 'number' }],
  [
    'one more choice',
    chosen,
    { choices: ['north', 'south', 'east', ' east'] },
    [north],
    { ...chosen, choices: ['north', 'south', 'east'] },
  ],
  ['a choice less', chosen, { choices: ['south', 'east'] }, [], { ...chosen, choices: ['south', 'east'] }],
  ['a choice less that was made', chosen, { choices: ['south', 'east'] }, [north], 'choice-in-use'],
  ['one choice only', chosen, { choices: ['north', ' north'] }, [], 'too-few-choices'],
  ['another kind of answer', counted, { answer: 'date' }, [], { ...base, answer: 'date' }],
  ['another kind of answer, answered', counted, { answer: 'date' }, [three], 'question-answered'],
  ['a choice without choices', counted, { answer: 'choice' }, [], 'too-few-choices'],
  ['nothing', chosen, {}, [north], chosen],
  [
    'a number instead of an explanation',
    { ...base, answer: 'explanation', isExclusive: true },
    { answer: 'number' },
    [],
    { ...base, answer: 'number' },
  ],
])('a question amended by %s', (...[, before, change, given, expected]) => {
  expect(amended(before, change, given)).toEqual(expected)
})

it('keeps its kind of answer once there are hypotheses', () => {
  const asked: Question = { ...base, answer: 'explanation' }
  const answered = { values: [], hypotheses: 1 }
  expect(amendedQuestion(asked, { answer: 'number' }, answered)).toEqual(refuse('question-answered'))
  expect(amendedQuestion(asked, { isExclusive: true }, answered)).toEqual(
    succeed({ ...asked, isExclusive: true }),
  )
})
