import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type EvidenceId } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why an offer stays. */
export type DeclineOfferRefusal = 'no-such-evidence' | DeedRefusal

/** Lets what was offered for a passage (a speaker, a value) not be offered for it again, here or elsewhere. */
export function declineOffer(
  { store }: Pick<Hands, 'store'>,
  { evidenceId, offer }: { readonly evidenceId: EvidenceId; readonly offer: string },
): Promise<Result<Deed, DeclineOfferRefusal>> {
  return store.attempt<DeclineOfferRefusal>(async () => {
    const before = await store.db.evidence.get(evidenceId)
    const claim = before && (await store.db.claims.get(before.claimId))
    if (before === undefined || claim === undefined) return refuse('no-such-evidence')
    const declined = [...new Set([...(before.declined ?? []), offer])]
    const changes = amended('evidence', before, { ...before, declined })
    return succeed({ label: `Dropped a suggestion for ${claimLabel(claim)}`, changes })
  })
}
