import type { Evidence, EvidenceId } from '#domain/claim/claim'
import type { Id } from '#domain/id'
import type { ValueId } from '#domain/question/question'

/** Names one resolution. */
export type ResolutionId = Id<'resolution'>

/** What an analyst can decide about two values that cannot both hold. The program never decides. */
export const verdicts = [
  'different-date',
  'different-scope',
  'superseded',
  'translation',
  'error',
  'unresolved',
] as const

/** One of them. */
export type Verdict = (typeof verdicts)[number]

/**
 * What was decided about one conflict. Where passages for one claim dispute the other, their evidence was weighed with the
 * values: what comes later or changes sides opens the conflict again.
 */
export type Resolution = Partial<Weighed> & {
  readonly id: ResolutionId
  /** The two values, the smaller id first. */
  readonly valueIds: readonly [ValueId, ValueId]
  readonly verdict: Verdict
  /** The value that stands, where one was superseded or in error. */
  readonly standingId?: ValueId
  readonly reason: string
  /** ISO 8601 instant. */
  readonly resolvedAt: string
}

/** The evidence that somebody decided on, in the order of the ids. */
export type Weighed = {
  readonly evidenceIds: readonly EvidenceId[]
  /** Those of it that disputed their claim then; decisions from before sides were kept do not say. */
  readonly disputingIds?: readonly EvidenceId[]
}

/** What is weighed when somebody decides on some evidence as it is now. */
export function weighedOf(evidence: readonly Pick<Evidence, 'id' | 'stance'>[]): Required<Weighed> {
  const disputing = evidence.filter(({ stance }) => stance === 'disputes')
  return {
    evidenceIds: evidence.map(({ id }) => id).sort(),
    disputingIds: disputing.map(({ id }) => id).sort(),
  }
}

/** Tells whether a decision weighed a piece of evidence on the side on which it is now. */
export function weighedBy(
  decision: Partial<Weighed> | undefined,
): (piece: Pick<Evidence, 'id' | 'stance'>) => boolean {
  const weighed = new Set(decision?.evidenceIds)
  const disputing = decision?.disputingIds && new Set(decision.disputingIds)
  return ({ id, stance }) =>
    weighed.has(id) && (disputing === undefined || disputing.has(id) === (stance === 'disputes'))
}
