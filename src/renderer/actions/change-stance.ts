import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type EvidenceId, type Stance } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a piece of evidence stays on its side. */
export type ChangeStanceRefusal = 'no-such-evidence' | DeedRefusal

/** Says anew how a passage bears on its claim. */
export function changeStance(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly evidenceId: EvidenceId; readonly stance: Stance },
): Promise<Result<Deed, ChangeStanceRefusal>> {
  return store.attempt<ChangeStanceRefusal>(async () => {
    const before = await store.db.evidence.get(wish.evidenceId)
    const claim = before && (await store.db.claims.get(before.claimId))
    if (before === undefined || claim === undefined) return refuse('no-such-evidence')
    const changes = amended('evidence', before, { ...before, stance: wish.stance })
    return succeed({ label: `Changed a stance on ${claimLabel(claim)} to ${wish.stance}`, changes })
  })
}
