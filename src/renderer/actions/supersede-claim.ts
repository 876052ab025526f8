import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a claim is not superseded. */
export type SupersedeClaimRefusal = 'no-such-claim' | 'would-circle' | DeedRefusal

/**
 * Says that another claim takes the place of one or several, or, without one, that none does. All of them stay; what is
 * superseded conflicts with nothing.
 */
export function supersedeClaims(
  { store }: Pick<Hands, 'store'>,
  { claimIds, by }: { readonly claimIds: readonly ClaimId[]; readonly by: ClaimId | undefined },
): Promise<Result<Deed, SupersedeClaimRefusal>> {
  const { db } = store
  return store.attempt<SupersedeClaimRefusal>(async () => {
    const claims = (await db.claims.bulkGet([...claimIds])).filter((claim) => claim !== undefined)
    if (claims.length < claimIds.length || claims.length === 0) return refuse('no-such-claim')
    const next = by === undefined ? undefined : await db.claims.get(by)
    if (next === undefined) {
      if (by !== undefined) return refuse('no-such-claim')
      const superseded = claims.filter((claim) => claim.supersededBy !== undefined)
      if (superseded.length === 0) return refuse('nothing-to-do')
      const changes = superseded.flatMap((before) =>
        amended('claims', before, supersededBy(before, undefined)),
      )
      return succeed({ label: `Let ${namesOf(superseded)} stand again`, changes })
    }
    const others = claims.filter((claim) => claim.supersededBy !== next.id)
    if (others.length === 0) return refuse('nothing-to-do')
    for (const { id } of claims) if (await leadsTo(db, next, id)) return refuse('would-circle')
    return succeed({
      label: `Let ${claimLabel(next)} supersede ${namesOf(others)}`,
      changes: others.flatMap((before) => amended('claims', before, supersededBy(before, next.id))),
    })
  })
}

function supersededBy(claim: Claim, by: ClaimId | undefined): Claim {
  const { supersededBy: gone, ...rest } = claim
  if (by !== undefined) return { ...rest, supersededBy: by }
  return gone === undefined ? claim : rest
}

function namesOf(claims: readonly Claim[]): string {
  const [first, ...others] = claims
  return first !== undefined && others.length === 0 ? claimLabel(first) : `${claims.length} claims`
}

async function leadsTo(db: CaseDatabase, from: Claim, claimId: ClaimId): Promise<boolean> {
  const seen = new Set<ClaimId>()
  for (let at: Claim | undefined = from; at !== undefined && !seen.has(at.id);) {
    if (at.id === claimId) return true
    seen.add(at.id)
    at = at.supersededBy === undefined ? undefined : await db.claims.get(at.supersededBy)
  }
  return false
}
