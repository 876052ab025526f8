import type { Claim, ClaimId } from '#domain/claim/claim'
import type {
  Consistency,
  Hypothesis,
  HypothesisId,
  Weight,
  WeightGrade,
} from '#domain/hypothesis/hypothesis'
import type { Corroboration } from '#domain/claim/corroboration'
import { reliabilityOf, type Source } from '#domain/source/source'
import type { CitedPassage } from '#renderer/storage/reads-weighing'

/** A passage that speaks to a claim, with who says it. */
export type AchPassage = CitedPassage & { readonly source: Source | undefined }

/** A claim of the matrix with what is said of it. */
export type AchRow = {
  readonly claim: Claim
  readonly weight: Pick<Weight, 'credibility' | 'relevance'>
  readonly ratings: ReadonlyMap<HypothesisId, Consistency>
  readonly support: Corroboration
  /** All that speak to it, in the order in which they were cited. */
  readonly passages: readonly AchPassage[]
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
  readonly onShowPassage: (passage: AchPassage) => void
}

/** The grades of the sources that speak to a claim, A first, then the credibility of the claim: "B C · 3". */
export function gradesOf({
  claim,
  passages,
}: {
  readonly claim: Pick<Claim, 'credibility'>
  readonly passages: readonly Pick<AchPassage, 'source'>[]
}): string {
  const letters = new Set(passages.map(({ source }) => (source === undefined ? 'F' : reliabilityOf(source))))
  return [[...letters].toSorted().join(' '), String(claim.credibility)].filter(Boolean).join(' · ')
}
