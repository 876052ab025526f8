import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type ClaimId } from '#domain/claim/claim'
import type { Interval } from '#domain/document/interval'
import { refuse, succeed, type Result } from '#domain/result'
import { nameOfTime } from '#domain/suggest/claim-times'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a time is offered further on. */
export type DeclineTimeRefusal = 'no-such-claim' | DeedRefusal

/** Lets a time that was found for a claim not be offered for it again. */
export function declineTime(
  { store }: Pick<Hands, 'store'>,
  { claimId, time }: { readonly claimId: ClaimId; readonly time: Interval },
): Promise<Result<Deed, DeclineTimeRefusal>> {
  return store.attempt<DeclineTimeRefusal>(async () => {
    const before = await store.db.claims.get(claimId)
    if (before === undefined) return refuse('no-such-claim')
    const declined = [...new Set([...(before.declined ?? []), nameOfTime(time)])]
    const changes = amended('claims', before, { ...before, declined })
    return succeed({ label: `Dropped a time suggested for ${claimLabel(before)}`, changes })
  })
}
