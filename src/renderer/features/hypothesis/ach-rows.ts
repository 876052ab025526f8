import type { Claim, ClaimId } from '#domain/claim/claim'
import type {
  Consistency,
  Hypothesis,
  HypothesisId,
  Weight,
  WeightGrade,
} from '#domain/hypothesis/hypothesis'

/** A claim of the matrix with what is said of it. */
export type AchRow = {
  readonly claim: Claim
  readonly weight: Pick<Weight, 'credibility' | 'relevance'>
  readonly ratings: ReadonlyMap<HypothesisId, Consistency>
  /** "2 documents · 1 origin". */
  readonly support: string
}

/** What can be done in the matrix of hypotheses. */
export type AchDeeds = {
  readonly onRate: (
    claimId: ClaimId,
    hypothesisId: HypothesisId,
    consistency: Consistency | 'not-rated',
  ) => void
  readonly onWeigh: (
    claimId: ClaimId,
    change: { readonly credibility?: WeightGrade; readonly relevance?: WeightGrade },
  ) => void
  readonly onLeave: (claim: Claim) => void
  readonly onRemove: (hypothesis: Hypothesis) => void
  readonly onReword: (hypothesis: Hypothesis, statement: string) => void
  readonly onOpenClaim: (claimId: ClaimId) => void
}
