import type { EvidenceId } from '#domain/claim/claim'
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

/** What was decided about one conflict. */
export type Resolution = {
  readonly id: ResolutionId
  /** The two values, the smaller id first. */
  readonly valueIds: readonly [ValueId, ValueId]
  readonly verdict: Verdict
  /** The value that stands, where one was superseded or in error. */
  readonly standingId?: ValueId
  readonly reason: string
  /**
   * Where passages for one claim dispute the other: the evidence that was weighed with the values, in the order of the
   * ids. What comes later opens the conflict again.
   */
  readonly evidenceIds?: readonly EvidenceId[]
  /** ISO 8601 instant. */
  readonly resolvedAt: string
}
