import type { ClaimId, Evidence, Stance } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { isOpen, type Conflict } from '#domain/question/conflicts'
import type { Dispute } from '#domain/question/dispute'
import { weighedBy, weighedOf, type Weighed } from '#domain/question/resolution'

/**
 * Disputes and conflicts, each matter once. A dispute joins a conflict where each passage against its claim speaks for a
 * claim whose value conflicts with its own: the conflict then shows every passage of both sides, and deciding about it
 * decides about the dispute. One that was decided about by itself stays by itself.
 */
export type JoinedDisputes<Cited> = {
  /** Disputes that are matters of their own, in their order. */
  readonly alone: readonly Dispute<Cited>[]
  /** The disputes that are one matter with a conflict, in their order. */
  readonly joinedTo: (conflict: Conflict) => readonly Dispute<Cited>[]
  /** Whether nobody has decided about a conflict yet, or evidence of a dispute that joins it was not weighed then as it is now. */
  readonly isOpen: (conflict: Conflict) => boolean
  /** The conflicts somebody has decided about that are open again for evidence that was not weighed then as it is now. */
  readonly reopened: readonly Conflict[]
}

type Piece = { readonly evidence: Evidence }

/** Joins disputes to those of some conflicts that they are one matter with. `cited` has all evidence on the claims of both. */
export function joinDisputes<Cited extends Piece>(
  disputes: readonly Dispute<Cited>[],
  conflicts: readonly Conflict[],
  cited: readonly Piece[],
): JoinedDisputes<Cited> {
  const undecided = disputes.filter(({ resolution }) => resolution === undefined)
  const backed = claimsBacked(undecided, cited)
  const against = conflictsAgainst(undecided, backed, conflicts)
  const joints = new Map<string, Joint<Cited>[]>()
  const [joined, met] = [new Set<Dispute<Cited>>(), new Set<Conflict>()]
  for (const dispute of undecided) {
    const found = jointsOf(dispute, backed, against)
    if (found === undefined) continue
    joined.add(dispute)
    for (const [conflict, disputing] of found) {
      met.add(conflict)
      const joint = { dispute, evidence: [...dispute.supporting, ...disputing].map((one) => one.evidence) }
      joints.set(keyOf(conflict), [...(joints.get(keyOf(conflict)) ?? []), joint])
    }
  }
  const jointsOn = (conflict: Conflict): readonly Joint<Cited>[] => joints.get(keyOf(conflict)) ?? []
  const isReopened = (conflict: Conflict): boolean =>
    !isOpen(conflict) && !areWeighed(conflict, jointsOn(conflict))
  return {
    alone: disputes.filter((dispute) => !joined.has(dispute)),
    joinedTo: (conflict) => jointsOn(conflict).map(({ dispute }) => dispute),
    isOpen: (conflict) => isOpen(conflict) || isReopened(conflict),
    reopened: [...met].filter(isReopened),
  }
}

/**
 * What a decision about the conflict of the values of two claims weighs too, nothing where there is none: where passages
 * for one dispute the other, these and the ones for the other.
 */
export function weighedWith(
  [one, other]: readonly [ClaimId, ClaimId],
  evidence: readonly Evidence[],
): Partial<Weighed> {
  const of = (claimId: ClaimId, speaks: (stance: Stance) => boolean): readonly Evidence[] =>
    evidence.filter((piece) => piece.claimId === claimId && speaks(piece.stance))
  const onOne = (claimId: ClaimId, against: ClaimId): readonly Evidence[] => {
    const behind = new Set(of(against, isBacking).map(({ highlightId }) => highlightId))
    const disputing = of(claimId, isDisputing).filter(({ highlightId }) => behind.has(highlightId))
    const supporting = of(claimId, isSupporting)
    if (disputing.length === 0 || supporting.length === 0) return []
    return [...supporting, ...disputing]
  }
  const weighed = [...onOne(one, other), ...onOne(other, one)]
  return weighed.length === 0 ? {} : weighedOf(weighed)
}

/** A dispute as one conflict has part in it: of the passages against its claim those that speak for the other one. */
type Joint<Cited> = { readonly dispute: Dispute<Cited>; readonly evidence: readonly Evidence[] }

type Backed = ReadonlyMap<HighlightId, ReadonlySet<ClaimId>>
type Against = ReadonlyMap<ClaimId, readonly Conflict[]>

/** The claims that the passages against disputed claims speak for. */
function claimsBacked(disputes: readonly Dispute<Piece>[], cited: readonly Piece[]): Backed {
  const backed = new Map<HighlightId, Set<ClaimId>>()
  for (const { disputing } of disputes)
    for (const { evidence } of disputing) backed.set(evidence.highlightId, new Set())
  if (backed.size === 0) return backed
  for (const { evidence } of cited)
    if (isBacking(evidence.stance)) backed.get(evidence.highlightId)?.add(evidence.claimId)
  return backed
}

/** The conflicts of the values of disputed claims, by the claim. */
function conflictsAgainst(
  disputes: readonly Dispute<Piece>[],
  backed: Backed,
  conflicts: readonly Conflict[],
): Against {
  const isBacked = ({ evidence }: Piece): boolean => (backed.get(evidence.highlightId)?.size ?? 0) > 0
  const against = new Map<ClaimId, Conflict[]>(
    disputes.flatMap(({ claim, disputing }) => (disputing.every(isBacked) ? [[claim.id, []]] : [])),
  )
  if (against.size === 0) return against
  for (const conflict of conflicts)
    for (const { claimId } of conflict.values) against.get(claimId)?.push(conflict)
  return against
}

/** Each conflict a dispute has part in, with the passages against its claim; undefined where one of these has none. */
function jointsOf<Cited extends Piece>(
  { claim, disputing }: Dispute<Cited>,
  backed: Backed,
  against: Against,
): ReadonlyMap<Conflict, readonly Cited[]> | undefined {
  const joints = new Map<Conflict, Cited[]>()
  for (const piece of disputing) {
    const speaksFor = backed.get(piece.evidence.highlightId)
    const met = (against.get(claim.id) ?? []).filter(({ values }) =>
      values.some(({ claimId }) => claimId !== claim.id && speaksFor?.has(claimId) === true),
    )
    if (met.length === 0) return undefined
    for (const conflict of met) joints.set(conflict, [...(joints.get(conflict) ?? []), piece])
  }
  return joints
}

function areWeighed({ resolution }: Conflict, joints: readonly Joint<unknown>[]): boolean {
  if (joints.length === 0) return true
  const isWeighed = weighedBy(resolution)
  return joints.every(({ evidence }) => evidence.every(isWeighed))
}

function keyOf({ values }: Conflict): string {
  return values.map(({ id }) => id).join(' ')
}

function isSupporting(stance: Stance): boolean {
  return stance === 'supports'
}

function isDisputing(stance: Stance): boolean {
  return stance === 'disputes'
}

/** Whether evidence stands behind the value of its claim: what bears it out in part does too. */
export function isBacking(stance: Stance): boolean {
  return stance === 'supports' || stance === 'partly'
}
