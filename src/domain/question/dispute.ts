import type { Claim, ClaimId, Evidence } from '#domain/claim/claim'
import { independentOrigins } from '#domain/claim/corroboration'
import type { Id } from '#domain/id'
import { weighedBy, weighedOf, type Verdict, type Weighed } from '#domain/question/resolution'
import type { Lineage } from '#domain/source/lineage'
import type { Source, SourceId } from '#domain/source/source'
import { allSteps, groupInSteps } from '#domain/steps'

/** Names what was decided about one disputed claim. */
export type DisputeResolutionId = Id<'dispute-resolution'>

/** The two sides of a dispute. */
export type DisputeSide = 'supports' | 'disputes'

/**
 * What was decided about a claim that some passages support and some dispute, on the evidence of both sides. What comes
 * later or changes sides opens the dispute again.
 */
export type DisputeResolution = Weighed & {
  readonly id: DisputeResolutionId
  readonly claimId: ClaimId
  readonly verdict: Verdict
  /** The side that stands, where one was superseded or in error. */
  readonly standing?: DisputeSide
  readonly reason: string
  /** ISO 8601 instant. */
  readonly resolvedAt: string
}

/** A claim that some evidence supports and some disputes. */
export type Dispute<Cited> = {
  readonly claim: Claim
  readonly supporting: readonly Cited[]
  readonly disputing: readonly Cited[]
  /** What was decided about it last, whether or not that still holds. */
  readonly resolution: DisputeResolution | undefined
}

/** The claims that evidence stands against each other on, in the order of the claims; a superseded claim is left out. */
export function disputesOf<Cited extends { readonly evidence: Evidence }>(
  claims: readonly Claim[],
  cited: readonly Cited[],
  resolutions: readonly DisputeResolution[],
): readonly Dispute<Cited>[] {
  const resolved = lastByClaim(resolutions)
  const byClaim = allSteps(groupInSteps(cited, ({ evidence }) => evidence.claimId))
  return claims.flatMap(
    (claim) =>
      disputeOn(claim, { cited: byClaim.get(claim.id) ?? [], resolution: resolved.get(claim.id) }) ?? [],
  )
}

/** What was decided about each claim last. */
export function lastByClaim(
  resolutions: readonly DisputeResolution[],
): ReadonlyMap<ClaimId, DisputeResolution> {
  return new Map(resolutions.map((one) => [one.claimId, one]))
}

/** The dispute about one claim, from all that bears on it; undefined where nothing stands against something else. */
export function disputeOn<Cited extends { readonly evidence: Evidence }>(
  claim: Claim,
  {
    cited,
    resolution,
  }: { readonly cited: readonly Cited[]; readonly resolution: DisputeResolution | undefined },
): Dispute<Cited> | undefined {
  if (claim.supersededBy !== undefined) return undefined
  const supporting = cited.filter(({ evidence }) => evidence.stance === 'supports')
  const disputing = cited.filter(({ evidence }) => evidence.stance === 'disputes')
  const isDisputed = supporting.length > 0 && disputing.length > 0
  return isDisputed ? { claim, supporting, disputing, resolution } : undefined
}

type BothSides = Pick<Dispute<{ readonly evidence: Evidence }>, 'supporting' | 'disputing'>

/** What somebody weighs who decides about a dispute now. */
export function weighedIn(dispute: BothSides): Required<Weighed> {
  return weighedOf(evidenceIn(dispute))
}

/** Whether nobody has decided about a dispute yet, or a passage has come or changed sides since. */
export function isDisputeOpen(dispute: Dispute<{ readonly evidence: Evidence }>): boolean {
  const isWeighed = weighedBy(dispute.resolution)
  return evidenceIn(dispute).some((piece) => !isWeighed(piece))
}

function evidenceIn({ supporting, disputing }: BothSides): readonly Evidence[] {
  return [...supporting, ...disputing].map(({ evidence }) => evidence)
}

/** Whether known origins that do not rest on each other stand on the two sides: one voice alone is no conflict with itself. */
export function areIndependent(
  { supporting, disputing }: Dispute<{ readonly evidence: Evidence }>,
  lineage: Lineage,
): boolean {
  return supporting.some((one) =>
    disputing.some(
      (other) => independentOrigins([one.evidence.originId, other.evidence.originId], lineage) === 2,
    ),
  )
}

/** The first two sources, one of each side, whose interests are opposed; which of the two says so does not matter. */
export function opposedAcross(
  one: ReadonlySet<SourceId>,
  other: ReadonlySet<SourceId>,
  sources: ReadonlyMap<SourceId, Pick<Source, 'id' | 'opposes'>>,
): readonly [SourceId, SourceId] | undefined {
  const opposes = (a: SourceId, b: SourceId): boolean => sources.get(a)?.opposes?.includes(b) === true
  for (const a of one) for (const b of other) if (a !== b && (opposes(a, b) || opposes(b, a))) return [a, b]
  return undefined
}
