import { passagesIn } from '#domain/assessment/mentions'
import type { BlockNode } from '#domain/assessment/assessment'
import { claimLabel, type Claim, type ClaimId, type Evidence } from '#domain/claim/claim'
import { corroborationOf, mayJudge, type Corroboration, type CountedPiece } from '#domain/claim/corroboration'
import type { DocumentId } from '#domain/document/source-document'
import type { Conflict } from '#domain/question/conflicts'
import { conflictsTouching } from '#domain/question/conflicts-touching'
import { disputesOf, isDisputeOpen, type Dispute, type DisputeResolution } from '#domain/question/dispute'
import { joinDisputes } from '#domain/question/joined-disputes'
import type { Question, Value } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import { lineageOf, type Lineage } from '#domain/source/lineage'
import type { Source } from '#domain/source/source'

/** All that the claims behind an assessment are weighed by. */
export type IssueMaterial = {
  readonly blocks: readonly BlockNode[]
  readonly claims: readonly Claim[]
  readonly cited: readonly {
    readonly evidence: Evidence
    readonly document: { readonly id: DocumentId }
  }[]
  readonly sources: readonly Source[]
  readonly questions: readonly Question[]
  readonly values: readonly Value[]
  readonly resolutions: readonly Resolution[]
  readonly disputeResolutions: readonly DisputeResolution[]
}

/** What stands against each other on a claim of the assessment, and nobody has decided about. */
export type Undecided =
  | {
      readonly kind: 'conflict'
      readonly conflict: Conflict
      readonly question: Question
      /** The labels of the two claims, the lower number first. */
      readonly labels: readonly [string, string]
      /** The labels of cited claims whose disputes are the same matter. */
      readonly disputed: readonly string[]
    }
  /** Passages that support a claim against passages that dispute it. */
  | {
      readonly kind: 'dispute'
      readonly claim: Claim
      readonly supporting: number
      readonly disputing: number
    }

/**
 * What is weak about a claim: it was superseded, nothing supports it, only what was retracted does, or too few
 * independent origins do.
 */
export type Weakness =
  'superseded' | 'unsupported' | 'retracted-only' | 'one-origin' | 'no-origin' | 'no-longer-confirmed'

/** A claim of the assessment that does not stand as it should. */
export type WeakClaim = { readonly claim: Claim; readonly weakness: Weakness }

/** What is to be known of the claims behind an assessment before it is issued. */
export type IssueGrounds = {
  /** As long as there are any, the assessment is not issued. Conflicts, then disputes; at most `mostUndecided` of each. */
  readonly undecided: readonly Undecided[]
  /** Worth knowing; they stop nothing. In the order of the claims. */
  readonly weak: readonly WeakClaim[]
}

/** Undecided conflicts and disputes that are found: whoever has more begins with these. */
export const mostUndecided = 100

/**
 * Looks over the claims that the cited passages of an assessment speak to. What two values say against each other, and
 * what passages say for and against one claim, must be decided about before an assessment is issued, each matter once;
 * *unresolved* is a decision too.
 */
export function issueGroundsOf(material: IssueMaterial): IssueGrounds {
  const passages = new Set(passagesIn(material.blocks))
  const touched = new Set(
    material.cited
      .filter(({ evidence }) => passages.has(evidence.highlightId))
      .map(({ evidence }) => evidence.claimId),
  )
  return {
    undecided: undecidedOn(touched, material),
    weak: weakAmong(touched, material),
  }
}

function undecidedOn(touched: ReadonlySet<ClaimId>, material: IssueMaterial): readonly Undecided[] {
  const claims = new Map(material.claims.map((claim) => [claim.id, claim]))
  const questions = new Map(material.questions.map((question) => [question.id, question]))
  const conflicts = conflictsTouching(touched, { ...material, claims }, mostLooked)
  const joined = joinDisputes(disputesAmong(touched, material), conflicts, material.cited)
  const apart = conflicts
    .filter(joined.isOpen)
    .slice(0, mostUndecided)
    .flatMap((conflict): readonly Undecided[] => {
      const question = questions.get(conflict.questionId)
      const [one, other] = conflict.values
        .flatMap(({ claimId }) => claims.get(claimId) ?? [])
        .toSorted((a, b) => a.number - b.number)
      if (question === undefined || one === undefined || other === undefined) return []
      const labels = [claimLabel(one), claimLabel(other)] as const
      const disputed = joined.joinedTo(conflict).map(({ claim }) => claimLabel(claim))
      return [{ kind: 'conflict', conflict, question, labels, disputed }]
    })
  const disputes = joined.alone
    .filter(isDisputeOpen)
    .slice(0, mostUndecided)
    .map(({ claim, supporting, disputing }): Undecided => {
      return { kind: 'dispute', claim, supporting: supporting.length, disputing: disputing.length }
    })
  return [...apart, ...disputes]
}

function disputesAmong(
  touched: ReadonlySet<ClaimId>,
  { claims, cited, disputeResolutions }: IssueMaterial,
): readonly Dispute<IssueMaterial['cited'][number]>[] {
  return disputesOf(
    claims.filter(({ id }) => touched.has(id)),
    cited.filter(({ evidence }) => touched.has(evidence.claimId)),
    disputeResolutions,
  )
}

/** Conflicts that are looked through for undecided ones: more than anybody has decided about. */
const mostLooked = 20_000

function weakAmong(
  touched: ReadonlySet<ClaimId>,
  { claims, cited, sources }: IssueMaterial,
): readonly WeakClaim[] {
  const lineage = lineageOf(sources)
  const support = new Map<ClaimId, Support>([...touched].map((id) => [id, { voices: [], isPartly: false }]))
  for (const { evidence, document } of cited) {
    const ofClaim = support.get(evidence.claimId)
    if (evidence.stance === 'partly' && ofClaim !== undefined) ofClaim.isPartly = true
    if (evidence.stance === 'supports') ofClaim?.voices.push({ ...evidence, documentId: document.id })
  }
  return claims.flatMap((claim) => {
    const ofClaim = support.get(claim.id)
    if (ofClaim === undefined) return []
    const isRetracted =
      ofClaim.voices.length > 0 && ofClaim.voices.every((voice) => isRetractedIn(lineage, voice))
    if (isRetracted && claim.supersededBy === undefined && !ofClaim.isPartly)
      return [{ claim, weakness: 'retracted-only' }]
    const weakness = weaknessOf(claim, corroborationOf(ofClaim.voices, lineage), ofClaim.isPartly)
    return weakness === undefined ? [] : [{ claim, weakness }]
  })
}

/** Whether a passage rests on sources that were retracted and on no others. */
function isRetractedIn(lineage: Lineage, { originId }: CountedPiece): boolean {
  return originId !== undefined && lineage.rootsOf(originId).length === 0
}

type Support = { readonly voices: CountedPiece[]; isPartly: boolean }

/** The gravest weakness of a claim. A judgement is expected to rest on more than one origin, a mere report is not. */
function weaknessOf(claim: Claim, support: Corroboration, isPartly: boolean): Weakness | undefined {
  if (claim.supersededBy !== undefined) return 'superseded'
  if (support.documents === 0 && !isPartly) return 'unsupported'
  if (!mayJudge(claim.credibility, support).ok) return 'no-longer-confirmed'
  if (claim.kind !== 'judgement' || support.origins > 1) return undefined
  return support.origins === 1 ? 'one-origin' : 'no-origin'
}
