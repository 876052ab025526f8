import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { ClaimId, ClaimKind } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why claims are what they were. */
export type CallClaimsRefusal = 'no-such-claim' | DeedRefusal

/** Says of several claims at once what kind of statement they are. */
export function callClaims(
  { store }: Pick<Hands, 'store'>,
  { claimIds, kind }: { readonly claimIds: readonly ClaimId[]; readonly kind: ClaimKind },
): Promise<Result<Deed, CallClaimsRefusal>> {
  return store.attempt<CallClaimsRefusal>(async () => {
    const claims = (await store.db.claims.bulkGet([...claimIds])).filter((claim) => claim !== undefined)
    if (claims.length < claimIds.length || claims.length === 0) return refuse('no-such-claim')
    const changes = claims.flatMap((before) => amended('claims', before, { ...before, kind }))
    if (changes.length === 0) return refuse('nothing-to-do')
    return succeed({
      label: `Called ${changes.length === 1 ? 'a claim' : `${changes.length} claims`} ${kind}`,
      changes,
    })
  })
}
