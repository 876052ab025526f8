import type { Claim, Evidence } from '#domain/claim/claim'
import type { Source, SourceId } from '#domain/source/source'

/** A claim that some evidence supports and some disputes. */
export type Dispute<Cited> = {
  readonly claim: Claim
  readonly supporting: readonly Cited[]
  readonly disputing: readonly Cited[]
}

/** The claims that evidence stands against each other on, in the order of the claims; a superseded claim is left out. */
export function disputesOf<Cited extends { readonly evidence: Evidence }>(
  claims: readonly Claim[],
  cited: readonly Cited[],
): readonly Dispute<Cited>[] {
  const byClaim = new Map<string, { readonly supporting: Cited[]; readonly disputing: Cited[] }>()
  for (const one of cited) {
    const { claimId, stance } = one.evidence
    if (stance !== 'supports' && stance !== 'disputes') continue
    const sides = byClaim.get(claimId) ?? { supporting: [], disputing: [] }
    byClaim.set(claimId, sides)
    sides[stance === 'supports' ? 'supporting' : 'disputing'].push(one)
  }
  return claims.flatMap((claim) => {
    const sides = byClaim.get(claim.id)
    const isDisputed = sides !== undefined && sides.supporting.length > 0 && sides.disputing.length > 0
    return isDisputed && claim.supersededBy === undefined ? [{ claim, ...sides }] : []
  })
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
