import { added } from '#domain/case/changes'
import { questionSeries } from '#domain/case/journal'
import { plainly } from '#domain/question/amend-question'
import { questionLabel, type AnswerKind, type Question } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { nextNumber } from '#renderer/storage/reads-claims'

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
  hands: Hands,
  wish: AskQuestionWish,
): Promise<Result<Question, AskQuestionRefusal>> {
  return make<Question, AskQuestionRefusal>(hands.store, async () => {
    const made = await askedAs(hands, wish)
    if (!made.ok) return made
    return succeed({
      label: `Asked question ${questionLabel(made.value)}`,
      changes: added('questions', made.value),
      made: made.value,
    })
  })
}

/** The question a wish makes, under a number that was never used. */
export async function askedAs(
  { store, now, newId }: Hands,
  wish: AskQuestionWish,
): Promise<Result<Question, Exclude<AskQuestionRefusal, DeedRefusal>>> {
  const words = wish.words.trim()
  if (words === '') return refuse('empty-question')
  const choices = plainly(wish.choices ?? [])
  if (wish.answer === 'choice' && choices.length < 2) return refuse('too-few-choices')
  const unit = wish.unit?.trim() ?? ''
  return succeed({
    id: newId(),
    number: await nextNumber(store.db, questionSeries),
    words,
    answer: wish.answer,
    ...(wish.answer === 'number' && unit !== '' ? { unit } : {}),
    ...(wish.answer === 'choice' ? { choices } : {}),
    askedAt: now(),
  })
}
