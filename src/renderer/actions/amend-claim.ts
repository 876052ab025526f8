import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a claim stays as it was. */
export type AmendClaimRefusal = 'no-such-claim' | 'empty-statement' | DeedRefusal

/** What of a claim may be amended; its number stays. */
export type AmendClaimWish = { readonly claimId: ClaimId } & Partial<
  Pick<Claim, 'statement' | 'kind' | 'particulars'>
> & {
    /** When it happened; undefined takes away what was said. */
    readonly happened?: Claim['happened'] | undefined
  }

/** Amends what a claim says, what kind of statement it is, or its parts. */
export function amendClaim(
  { store }: Pick<Hands, 'store'>,
  { claimId, ...wanted }: AmendClaimWish,
): Promise<Result<Deed, AmendClaimRefusal>> {
  return store.attempt<AmendClaimRefusal>(async () => {
    const before = await store.db.claims.get(claimId)
    if (before === undefined) return refuse('no-such-claim')
    const statement = (wanted.statement ?? before.statement).trim()
    if (statement === '') return refuse('empty-statement')
    const { happened, ...rest } = { ...before, ...wanted, statement }
    const changes = amended('claims', before, happened === undefined ? rest : { ...rest, happened })
    return succeed({ label: `Amended claim ${claimLabel(before)}`, changes })
  })
}
