import type { Question, Value } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'

/** What can be amended of a question. */
export type QuestionChange = Partial<Pick<Question, 'words' | 'unit' | 'choices' | 'answer' | 'isExclusive'>>

/** Why a question cannot become another one. */
export type AmendedRefusal = 'empty-question' | 'too-few-choices' | 'choice-in-use' | 'question-answered'

/** What stands on a question already. */
export type Answered = { readonly values: readonly Pick<Value, 'given'>[]; readonly hypotheses: number }

/**
 * The question after a change. Its kind of answer stays once there are answers, and so does a choice that was made; a
 * unit belongs to numbers, choices to a choice, and only hypotheses may exclude each other.
 */
export function amendedQuestion(
  before: Question,
  change: QuestionChange,
  { values, hypotheses }: Answered,
): Result<Question, AmendedRefusal> {
  const { unit, choices, isExclusive, ...after } = { ...before, ...change }
  const words = after.words.trim()
  if (words === '') return refuse('empty-question')
  if (after.answer !== before.answer && values.length + hypotheses > 0) return refuse('question-answered')
  const plainUnit = unit?.trim() ?? ''
  const plainChoices = plainly(choices ?? [])
  if (after.answer === 'choice') {
    if (plainChoices.length < 2) return refuse('too-few-choices')
    if (values.some(({ given }) => given.kind === 'choice' && !plainChoices.includes(given.choice)))
      return refuse('choice-in-use')
  }
  return succeed({
    ...after,
    words,
    ...(after.answer === 'number' && plainUnit !== '' ? { unit: plainUnit } : {}),
    ...(after.answer === 'choice' ? { choices: plainChoices } : {}),
    ...(after.answer === 'explanation' && isExclusive !== undefined ? { isExclusive } : {}),
  })
}

/** Choices as they are kept: each once, without spaces around and empty ones. */
export function plainly(choices: readonly string[]): readonly string[] {
  return [...new Set(choices.map((choice) => choice.trim()).filter(Boolean))]
}
