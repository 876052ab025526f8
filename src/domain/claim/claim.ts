import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Id } from '#domain/id'

/** Names one claim. */
export type ClaimId = Id<'claim'>

/** Names one piece of evidence. */
export type EvidenceId = Id<'evidence'>

/** What a statement is (ICD 203 D.6.e (3): information, assumptions and judgements are kept apart). */
export const claimKinds = ['fact', 'assumption', 'judgement'] as const

/** What kind of statement a claim is. */
export type ClaimKind = (typeof claimKinds)[number]

/** Information credibility of the Admiralty system. 6 is *cannot be judged*, not the worst. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const

/** How believable a statement is in itself, whoever says it. */
export type Credibility = (typeof credibilities)[number]

/** A statement that can be true or false. */
export type Claim = {
  readonly id: ClaimId
  /** Counts claims of the case from 1 and is never used again; shown as C-001. */
  readonly number: number
  readonly statement: string
  readonly kind: ClaimKind
  readonly credibility: Credibility
  /** ISO 8601 instant. */
  readonly statedAt: string
}

/** How a passage bears on a claim. */
export const stances = ['supports', 'disputes', 'context'] as const

/** The side of a claim a passage is on. */
export type Stance = (typeof stances)[number]

/** One highlight speaking to one claim. */
export type Evidence = {
  readonly id: EvidenceId
  readonly claimId: ClaimId
  readonly highlightId: HighlightId
  readonly stance: Stance
  /** ISO 8601 instant. */
  readonly citedAt: string
}

/** The id analysts use when they speak of a claim: C-014. */
export function claimLabel(claim: Pick<Claim, 'number'>): string {
  return `C-${String(claim.number).padStart(3, '0')}`
}
