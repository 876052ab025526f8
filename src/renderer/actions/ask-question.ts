import { added } from '#domain/case/changes'
import { questionLabel, type AnswerKind, type Question } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a question was not asked. */
export type AskQuestionRefusal = 'empty-question' | 'too-few-choices' | DeedRefusal

/** What the analyst wants to know, and what an answer looks like. */
export type AskQuestionWish = {
  readonly words: string
  readonly answer: AnswerKind
  readonly unit?: string
  readonly choices?: readonly string[]
}

/** Asks a question of the case. Claims answer it by values, or hypotheses compete for it. */
export function askQuestion(
  { store, now, newId }: Hands,
  wish: AskQuestionWish,
): Promise<Result<Question, AskQuestionRefusal>> {
  return make<Question, AskQuestionRefusal>(store, async () => {
    const words = wish.words.trim()
    if (words === '') return refuse('empty-question')
    const choices = [...new Set((wish.choices ?? []).map((choice) => choice.trim()).filter(Boolean))]
    if (wish.answer === 'choice' && choices.length < 2) return refuse('too-few-choices')
    const last = await store.db.questions.orderBy('number').last()
    const unit = wish.unit?.trim() ?? ''
    const made: Question = {
      id: newId(),
      number: (last?.number ?? 0) + 1,
      words,
      answer: wish.answer,
      ...(wish.answer === 'number' && unit !== '' ? { unit } : {}),
      ...(wish.answer === 'choice' ? { choices } : {}),
      askedAt: now(),
    }
    return succeed({
      label: `Asked question ${questionLabel(made)}`,
      changes: added('questions', made),
      made,
    })
  })
}
