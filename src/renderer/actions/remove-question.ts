import { removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { questionLabel, type QuestionId } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a question is still there. */
export type RemoveQuestionRefusal = 'no-such-question' | DeedRefusal

/** Removes a question with its values, what was decided about them, its hypotheses and all that was said of those. */
export function removeQuestion(
  { store }: Pick<Hands, 'store'>,
  { questionId }: { readonly questionId: QuestionId },
): Promise<Result<Deed, RemoveQuestionRefusal>> {
  const { db } = store
  return store.attempt<RemoveQuestionRefusal>(async () => {
    const question = await db.questions.get(questionId)
    if (question === undefined) return refuse('no-such-question')
    const values = await db.values.where('questionId').equals(questionId).toArray()
    const valueIds = new Set(values.map(({ id }) => id))
    const resolutions = await db.resolutions.toArray()
    const hypotheses = await db.hypotheses.where('questionId').equals(questionId).toArray()
    const hypothesisIds = hypotheses.map(({ id }) => id)
    return succeed({
      label: `Removed question ${questionLabel(question)}`,
      changes: [
        ...removed(
          'resolutions',
          ...resolutions.filter((one) => one.valueIds.some((id) => valueIds.has(id))),
        ),
        ...removed('values', ...values),
        ...removed('ratings', ...(await db.ratings.where('hypothesisId').anyOf(hypothesisIds).toArray())),
        ...removed('weights', ...(await db.weights.where('questionId').equals(questionId).toArray())),
        ...removed('assumptions', ...(await db.assumptions.where('questionId').equals(questionId).toArray())),
        ...removed('indicators', ...(await db.indicators.where('questionId').equals(questionId).toArray())),
        ...removed('hypotheses', ...hypotheses),
        ...removed('questions', question),
      ],
    })
  })
}
