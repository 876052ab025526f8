import type { ClaimId } from '#domain/claim/claim'
import type { Id } from '#domain/id'
import type { QuestionId } from '#domain/question/question'

/** Names one hypothesis. */
export type HypothesisId = Id<'hypothesis'>

/** Names one rating. */
export type RatingId = Id<'rating'>

/** Names the weight of one claim. */
export type WeightId = Id<'weight'>

/** Names one key assumption. */
export type AssumptionId = Id<'assumption'>

/** Names one indicator. */
export type IndicatorId = Id<'indicator'>

/** An explanation that competes with others for one question (analysis of competing hypotheses, Heuer 1999). */
export type Hypothesis = {
  readonly id: HypothesisId
  readonly questionId: QuestionId
  /** Counts the hypotheses of a question from 1; shown as H1. */
  readonly number: number
  readonly statement: string
  /** How likely the analyst holds it to be, in percent, as it was written down; never adjusted. */
  readonly likelihood?: number
  /** ISO 8601 instant. */
  readonly statedAt: string
}

/** How a claim fits a hypothesis: very consistent, consistent, neutral, not applicable, inconsistent, very inconsistent. */
export const consistencies = ['CC', 'C', 'N', 'NA', 'I', 'II'] as const

/** One of them. */
export type Consistency = (typeof consistencies)[number]

/** How one claim was rated against one hypothesis. */
export type Rating = {
  readonly id: RatingId
  readonly hypothesisId: HypothesisId
  readonly claimId: ClaimId
  readonly consistency: Consistency
  /** ISO 8601 instant. */
  readonly ratedAt: string
}

/** Low, medium, high: 0.707, 1 and 1.414 (PARC 2004). */
export const grades = ['L', 'M', 'H'] as const

/** One of them. */
export type WeightGrade = (typeof grades)[number]

/** How much a claim weighs among the hypotheses of a question; medium on both where nothing is said. */
export type Weight = {
  readonly id: WeightId
  readonly questionId: QuestionId
  readonly claimId: ClaimId
  readonly credibility: WeightGrade
  readonly relevance: WeightGrade
}

/** A supposition the argument rests on, and what follows if it is wrong (ICD 203 D.6.e (3): linchpin assumptions). */
export type KeyAssumption = {
  readonly id: AssumptionId
  readonly questionId: QuestionId
  readonly words: string
  readonly ifWrong: string
  readonly standing: 'supported' | 'with-caveats' | 'unsupported'
  /** ISO 8601 instant. */
  readonly notedAt: string
}

/** Something that would change the judgement if it were seen (ICD 203 D.6.e (2)). */
export type Indicator = {
  readonly id: IndicatorId
  readonly questionId: QuestionId
  /** The hypothesis it would speak for. */
  readonly hypothesisId?: HypothesisId
  readonly words: string
  readonly isSeen: boolean
  /** ISO 8601 instant. */
  readonly notedAt: string
}

/** What analysts call a hypothesis: H2. */
export function hypothesisLabel(hypothesis: Pick<Hypothesis, 'number'>): string {
  return `H${hypothesis.number}`
}
