import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Interval } from '#domain/document/interval'
import type { Id } from '#domain/id'
import type { SourceId } from '#domain/source/source'

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
  /** The credibility that holds now: that of the last judging, where there is one. */
  readonly credibility: Credibility
  /** ISO 8601 instant. */
  readonly statedAt: string
  /** Every judging, oldest first; claims that were judged before they kept them have none. */
  readonly judgings?: readonly Judging[]
  /** Who, what, when, where and how many, as far as anybody said. */
  readonly particulars?: Particulars
  /** When it happened, where that could be told. */
  readonly happened?: Interval
  /** The claim that takes its place; a superseded claim conflicts with nothing. */
  readonly supersededBy?: ClaimId
  /** Times that were suggested for it and dropped, so that they are not suggested again. */
  readonly declined?: readonly string[]
}

/** One judging of a claim; a claim keeps them all. */
export type Judging = {
  readonly credibility: Credibility
  /** One line; empty where none was given. */
  readonly reason: string
  /** ISO 8601 instant. */
  readonly judgedAt: string
}

/** The parts of a statement. */
export const particularNames = ['who', 'what', 'when', 'where', 'howMany'] as const

/** What a statement says part by part, in words. */
export type Particulars = Readonly<Partial<Record<(typeof particularNames)[number], string>>>

/** How a passage bears on a claim. */
export const stances = ['supports', 'disputes', 'partly', 'context'] as const

/** How whoever is quoted came to know what a passage says. */
export const knowledges = ['witnessed', 'told', 'document', 'induced', 'deduced'] as const

/** One of them. */
export type Knowledge = (typeof knowledges)[number]

/** The side of a claim a passage is on. */
export type Stance = (typeof stances)[number]

/** One highlight speaking to one claim. */
export type Evidence = {
  readonly id: EvidenceId
  readonly claimId: ClaimId
  readonly highlightId: HighlightId
  readonly stance: Stance
  /** Whose words the passage ultimately rests on. Missing where nobody knows: then it counts as no origin. */
  readonly originId?: SourceId
  /** How that origin knows. */
  readonly knowledge?: Knowledge
  /** What was suggested for the passage and dropped, so that it is not suggested again. */
  readonly declined?: readonly string[]
  /** ISO 8601 instant. */
  readonly citedAt: string
}

/** A piece of evidence of which nobody knows any more whose words it gives, and so neither how they know. */
export function withoutOrigin(evidence: Evidence): Evidence {
  const left: { -readonly [Name in keyof Evidence]: Evidence[Name] } = { ...evidence }
  delete left.originId
  delete left.knowledge
  return left
}

/** The id analysts use when they speak of a claim: C-014. */
export function claimLabel(claim: Pick<Claim, 'number'>): string {
  return `C-${String(claim.number).padStart(3, '0')}`
}
