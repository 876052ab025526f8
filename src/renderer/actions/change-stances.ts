import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type ClaimId, type EvidenceId, type Stance } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why pieces of evidence stay on their side. */
export type ChangeStancesRefusal = 'no-such-evidence' | DeedRefusal

/** Says anew how several passages bear on one claim, by one deed. Those of another claim, or gone, are left alone. */
export function changeStances(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly claimId: ClaimId; readonly evidenceIds: readonly EvidenceId[]; readonly stance: Stance },
): Promise<Result<Deed, ChangeStancesRefusal>> {
  return store.attempt<ChangeStancesRefusal>(async () => {
    const { stance } = wish
    const claim = await store.db.claims.get(wish.claimId)
    const before = (await store.db.evidence.bulkGet([...wish.evidenceIds])).flatMap((piece) =>
      piece?.claimId === wish.claimId ? [piece] : [],
    )
    if (claim === undefined || before.length === 0) return refuse('no-such-evidence')
    const changes = before.flatMap((piece) => amended('evidence', piece, { ...piece, stance }))
    const what = before.length === 1 ? 'a stance' : `${before.length} stances`
    return succeed({ label: `Changed ${what} on ${claimLabel(claim)} to ${stance}`, changes })
  })
}
