import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { amendedQuestion, type AmendedRefusal, type QuestionChange } from '#domain/question/amend-question'
import { questionLabel, type QuestionId } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a question stays as it was. */
export type AmendQuestionRefusal = 'no-such-question' | AmendedRefusal | DeedRefusal

/** Amends the words of a question, what an answer to it looks like, or whether its hypotheses exclude each other. */
export function amendQuestion(
  { store }: Pick<Hands, 'store'>,
  { questionId, ...change }: QuestionChange & { readonly questionId: QuestionId },
): Promise<Result<Deed, AmendQuestionRefusal>> {
  const { db } = store
  return store.attempt<AmendQuestionRefusal>(async () => {
    const before = await db.questions.get(questionId)
    if (before === undefined) return refuse('no-such-question')
    const after = amendedQuestion(before, change, {
      values: await db.values.where('questionId').equals(questionId).toArray(),
      hypotheses: await db.hypotheses.where('questionId').equals(questionId).count(),
    })
    if (!after.ok) return after
    return succeed({
      label: `Amended question ${questionLabel(before)}`,
      changes: amended('questions', before, after.value),
    })
  })
}
