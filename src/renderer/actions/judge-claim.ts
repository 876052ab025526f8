import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type ClaimId, type Credibility } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why the credibility of a claim stays as it was. */
export type JudgeClaimRefusal = 'no-such-claim' | DeedRefusal

/** Judges how credible a claim is, 1 to 6. Its history is the journal. */
export function judgeClaim(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly claimId: ClaimId; readonly credibility: Credibility },
): Promise<Result<Deed, JudgeClaimRefusal>> {
  return store.attempt<JudgeClaimRefusal>(async () => {
    const before = await store.db.claims.get(wish.claimId)
    if (before === undefined) return refuse('no-such-claim')
    const changes = amended('claims', before, { ...before, credibility: wish.credibility })
    return succeed({ label: `Judged claim ${claimLabel(before)} ${wish.credibility}`, changes })
  })
}
