import { added, amended, removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type ClaimId } from '#domain/claim/claim'
import {
  hypothesisLabel,
  type Consistency,
  type HypothesisId,
  type Rating,
  type Weight,
} from '#domain/hypothesis/hypothesis'
import type { QuestionId } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a claim was not rated. */
export type RateClaimRefusal = 'no-such-claim' | 'no-such-hypothesis' | DeedRefusal

/** Rates how a claim fits a hypothesis, anew where it was rated; `not-rated` takes the rating back. */
export function rateClaim(
  { store, now, newId }: Hands,
  wish: {
    readonly claimId: ClaimId
    readonly hypothesisId: HypothesisId
    readonly consistency: Consistency | 'not-rated'
  },
): Promise<Result<Deed, RateClaimRefusal>> {
  const { db } = store
  return store.attempt<RateClaimRefusal>(async () => {
    const [claim, hypothesis] = await Promise.all([
      db.claims.get(wish.claimId),
      db.hypotheses.get(wish.hypothesisId),
    ])
    if (claim === undefined) return refuse('no-such-claim')
    if (hypothesis === undefined) return refuse('no-such-hypothesis')
    const ratings = await db.ratings.where('claimId').equals(claim.id).toArray()
    const before = ratings.find(({ hypothesisId }) => hypothesisId === hypothesis.id)
    const pair = `${claimLabel(claim)} against ${hypothesisLabel(hypothesis)}`
    const { consistency } = wish
    if (consistency === 'not-rated') {
      const changes = before === undefined ? [] : removed('ratings', before)
      return succeed({ label: `Took back the rating of ${pair}`, changes })
    }
    if (before?.consistency === consistency) return refuse('nothing-to-do')
    const made: Rating = {
      id: before?.id ?? newId(),
      hypothesisId: hypothesis.id,
      claimId: claim.id,
      consistency,
      ratedAt: now(),
    }
    const changes = before === undefined ? added('ratings', made) : amended('ratings', before, made)
    return succeed({ label: `Rated ${pair} ${consistency}`, changes })
  })
}

/** Why a claim weighs as before. */
export type WeighClaimRefusal = 'no-such-claim' | DeedRefusal

/** Says how credible and how relevant a claim is among the hypotheses of a question. */
export function weighClaim(
  { store, newId }: Pick<Hands, 'store' | 'newId'>,
  wish: { readonly questionId: QuestionId; readonly claimId: ClaimId } & Partial<
    Pick<Weight, 'credibility' | 'relevance'>
  >,
): Promise<Result<Deed, WeighClaimRefusal>> {
  const { db } = store
  return store.attempt<WeighClaimRefusal>(async () => {
    const claim = await db.claims.get(wish.claimId)
    if (claim === undefined) return refuse('no-such-claim')
    const weights = await db.weights.where('claimId').equals(claim.id).toArray()
    const before = weights.find(({ questionId }) => questionId === wish.questionId)
    const made: Weight = {
      id: before?.id ?? newId(),
      questionId: wish.questionId,
      claimId: claim.id,
      credibility: wish.credibility ?? before?.credibility ?? 'M',
      relevance: wish.relevance ?? before?.relevance ?? 'M',
    }
    const changes = before === undefined ? added('weights', made) : amended('weights', before, made)
    return succeed({ label: `Weighed ${claimLabel(claim)}`, changes })
  })
}

/** Takes a claim out of the matrix of a question: its weight and its ratings go, the claim stays. */
export function leaveMatrix(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly questionId: QuestionId; readonly claimId: ClaimId },
): Promise<Result<Deed, WeighClaimRefusal>> {
  const { db } = store
  return store.attempt<WeighClaimRefusal>(async () => {
    const claim = await db.claims.get(wish.claimId)
    if (claim === undefined) return refuse('no-such-claim')
    const hypotheses = await db.hypotheses.where('questionId').equals(wish.questionId).primaryKeys()
    const competing = new Set<string>(hypotheses)
    const ratings = await db.ratings.where('claimId').equals(claim.id).toArray()
    const weights = await db.weights.where('claimId').equals(claim.id).toArray()
    return succeed({
      label: `Took ${claimLabel(claim)} out of a matrix of hypotheses`,
      changes: [
        ...removed('ratings', ...ratings.filter(({ hypothesisId }) => competing.has(hypothesisId))),
        ...removed('weights', ...weights.filter(({ questionId }) => questionId === wish.questionId)),
      ],
    })
  })
}
