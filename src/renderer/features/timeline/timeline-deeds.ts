import type { Claim, ClaimId } from '#domain/claim/claim'
import type { Interval } from '#domain/document/interval'
import type { Report } from '#domain/question/timeline'

/** What can be done from the timeline. */
export type TimelineDeeds = {
  readonly onShowPassage: (report: Report) => void
  readonly onOpenClaim: (claimId: ClaimId) => void
  /** Says when a claim happened; undefined takes the time away. */
  readonly onSetWhen: (claim: Claim, happened: Interval | undefined) => void
  /** Lets a time that was found for a claim not be offered again. */
  readonly onDropTime: (claim: Claim, time: Interval) => void
  /** Tells those who listen. */
  readonly onSay: (words: string) => void
}
