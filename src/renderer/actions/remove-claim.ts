import { amended, removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a claim is still there. */
export type RemoveClaimRefusal = 'no-such-claim' | DeedRefusal

/**
 * Removes a claim with its evidence, its values, what was decided about them, and its ratings; the highlights stay, and its
 * number is not used again. Claims it superseded stand again.
 */
export function removeClaim(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly claimId: ClaimId },
): Promise<Result<Deed, RemoveClaimRefusal>> {
  const { db } = store
  return store.attempt<RemoveClaimRefusal>(async () => {
    const claim = await db.claims.get(wish.claimId)
    if (claim === undefined) return refuse('no-such-claim')
    const evidence = await db.evidence.where('claimId').equals(claim.id).toArray()
    const values = await db.values.where('claimId').equals(claim.id).toArray()
    const valueIds = new Set(values.map(({ id }) => id))
    const decided = await db.resolutions
      .filter((one) => one.valueIds.some((id) => valueIds.has(id)))
      .toArray()
    const older = await db.claims.filter(({ supersededBy }) => supersededBy === claim.id).toArray()
    const changes = [
      ...removed('evidence', ...evidence),
      ...removed('resolutions', ...decided),
      ...removed(
        'disputeResolutions',
        ...(await db.disputeResolutions.where('claimId').equals(claim.id).toArray()),
      ),
      ...removed('values', ...values),
      ...removed('ratings', ...(await db.ratings.where('claimId').equals(claim.id).toArray())),
      ...removed('weights', ...(await db.weights.where('claimId').equals(claim.id).toArray())),
      ...older.flatMap((before) => amended('claims', before, standing(before))),
      ...removed('claims', claim),
    ]
    return succeed({ label: `Removed claim ${claimLabel(claim)}`, changes })
  })
}

function standing(claim: Claim): Claim {
  const after: { -readonly [Name in keyof Claim]: Claim[Name] } = { ...claim }
  delete after.supersededBy
  return after
}
