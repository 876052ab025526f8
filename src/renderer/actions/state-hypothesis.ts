import { added, amended, removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { hypothesisSeries } from '#domain/case/journal'
import { hypothesisLabel, type Hypothesis, type HypothesisId } from '#domain/hypothesis/hypothesis'
import type { QuestionId } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { nextNumber } from '#renderer/storage/reads-claims'

/** Why a hypothesis was not stated. */
export type StateHypothesisRefusal = 'no-such-question' | 'empty-statement' | DeedRefusal

/** States one of the explanations that compete for a question. */
export function stateHypothesis(
  { store, now, newId }: Hands,
  wish: { readonly questionId: QuestionId; readonly statement: string },
): Promise<Result<Hypothesis, StateHypothesisRefusal>> {
  const { db } = store
  return make<Hypothesis, StateHypothesisRefusal>(store, async () => {
    if ((await db.questions.get(wish.questionId)) === undefined) return refuse('no-such-question')
    const statement = wish.statement.trim()
    if (statement === '') return refuse('empty-statement')
    const number = await nextNumber(db, hypothesisSeries(wish.questionId))
    const made: Hypothesis = {
      id: newId(),
      questionId: wish.questionId,
      number,
      statement,
      statedAt: now(),
    }
    return succeed({
      label: `Stated hypothesis ${hypothesisLabel(made)}`,
      changes: added('hypotheses', made),
      made,
    })
  })
}

/** Why a hypothesis stays as it was. */
export type AmendHypothesisRefusal = 'no-such-hypothesis' | 'empty-statement' | 'no-likelihood' | DeedRefusal

/** Amends what a hypothesis says, or writes down how likely it is held to be (0 to 100; `undefined` takes that back). */
export function amendHypothesis(
  { store }: Pick<Hands, 'store'>,
  wish: {
    readonly hypothesisId: HypothesisId
    readonly statement?: string
    readonly likelihood?: number | 'not-said'
  },
): Promise<Result<Deed, AmendHypothesisRefusal>> {
  return store.attempt<AmendHypothesisRefusal>(async () => {
    const before = await store.db.hypotheses.get(wish.hypothesisId)
    if (before === undefined) return refuse('no-such-hypothesis')
    const after: { -readonly [Name in keyof Hypothesis]: Hypothesis[Name] } = {
      ...before,
      statement: (wish.statement ?? before.statement).trim(),
    }
    if (after.statement === '') return refuse('empty-statement')
    const { likelihood } = wish
    if (likelihood === 'not-said') delete after.likelihood
    else if (likelihood !== undefined) {
      if (!(likelihood >= 0 && likelihood <= 100)) return refuse('no-likelihood')
      after.likelihood = likelihood
    }
    const changes = amended('hypotheses', before, after)
    return succeed({ label: `Amended hypothesis ${hypothesisLabel(before)}`, changes })
  })
}

/** Why a hypothesis is still there. */
export type RemoveHypothesisRefusal = 'no-such-hypothesis' | DeedRefusal

/** Removes a hypothesis with its ratings; indicators that spoke for it speak for none. */
export function removeHypothesis(
  { store }: Pick<Hands, 'store'>,
  { hypothesisId }: { readonly hypothesisId: HypothesisId },
): Promise<Result<Deed, RemoveHypothesisRefusal>> {
  const { db } = store
  return store.attempt<RemoveHypothesisRefusal>(async () => {
    const hypothesis = await db.hypotheses.get(hypothesisId)
    if (hypothesis === undefined) return refuse('no-such-hypothesis')
    const ratings = await db.ratings.where('hypothesisId').equals(hypothesisId).toArray()
    const indicators = await db.indicators.where('questionId').equals(hypothesis.questionId).toArray()
    const speaking = indicators.filter((one) => one.hypothesisId === hypothesisId)
    return succeed({
      label: `Removed hypothesis ${hypothesisLabel(hypothesis)}`,
      changes: [
        ...removed('ratings', ...ratings),
        ...speaking.flatMap((before) => {
          const { id, questionId, words, isSeen, notedAt } = before
          return amended('indicators', before, { id, questionId, words, isSeen, notedAt })
        }),
        ...removed('hypotheses', hypothesis),
      ],
    })
  })
}
