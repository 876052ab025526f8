import { removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type ClaimId } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a claim is still there. */
export type RemoveClaimRefusal = 'no-such-claim' | DeedRefusal

/** Removes a claim with its evidence; the highlights stay, and its number is not used again. */
export function removeClaim(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly claimId: ClaimId },
): Promise<Result<Deed, RemoveClaimRefusal>> {
  const { db } = store
  return store.attempt<RemoveClaimRefusal>(async () => {
    const claim = await db.claims.get(wish.claimId)
    if (claim === undefined) return refuse('no-such-claim')
    const evidence = await db.evidence.where('claimId').equals(claim.id).toArray()
    const changes = [...removed('evidence', ...evidence), ...removed('claims', claim)]
    return succeed({ label: `Removed claim ${claimLabel(claim)}`, changes })
  })
}
