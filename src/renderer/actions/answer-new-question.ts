import { added } from '#domain/case/changes'
import { claimLabel, type ClaimId } from '#domain/claim/claim'
import { checkedValue, type ValueRefusal } from '#domain/question/check-value'
import { questionLabel, type GivenValue, type Value, type ValuePlace } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import { askedAs, type AskQuestionRefusal, type AskQuestionWish } from '#renderer/actions/ask-question'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a claim did not answer a new question; none was asked then. */
export type AnswerNewQuestionRefusal = 'no-such-claim' | AskQuestionRefusal | ValueRefusal | DeedRefusal

/** What to ask, and what a claim answers. */
export type AnswerNewQuestionWish = {
  readonly asked: AskQuestionWish
  readonly claimId: ClaimId
  readonly given: GivenValue
  readonly written: string
  readonly readAt?: ValuePlace
}

/** Asks a question and lets a claim answer it, as one deed. */
export function answerNewQuestion(
  hands: Hands,
  { asked, claimId, given, written, readAt }: AnswerNewQuestionWish,
): Promise<Result<Value, AnswerNewQuestionRefusal>> {
  const { store, now, newId } = hands
  return make<Value, AnswerNewQuestionRefusal>(store, async () => {
    const claim = await store.db.claims.get(claimId)
    if (claim === undefined) return refuse('no-such-claim')
    const question = await askedAs(hands, asked)
    if (!question.ok) return question
    const checked = checkedValue(given, question.value)
    if (!checked.ok) return checked
    const made: Value = {
      id: newId(),
      questionId: question.value.id,
      claimId,
      given: checked.value,
      written: written.trim(),
      ...(readAt === undefined ? {} : { readAt }),
      givenAt: now(),
    }
    return succeed({
      label: `Let ${claimLabel(claim)} answer the new question ${questionLabel(question.value)}`,
      changes: [...added('questions', question.value), ...added('values', made)],
      made,
    })
  })
}
