import { removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type ClaimId, type EvidenceId } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why passages still speak to a claim. */
export type WithdrawPassagesRefusal = 'no-such-evidence' | DeedRefusal

/** Takes several passages away from one claim, by one deed; the highlights stay. */
export function withdrawPassages(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly claimId: ClaimId; readonly evidenceIds: readonly EvidenceId[] },
): Promise<Result<Deed, WithdrawPassagesRefusal>> {
  return store.attempt<WithdrawPassagesRefusal>(async () => {
    const claim = await store.db.claims.get(wish.claimId)
    const gone = (await store.db.evidence.bulkGet([...wish.evidenceIds])).flatMap((piece) =>
      piece?.claimId === wish.claimId ? [piece] : [],
    )
    if (claim === undefined || gone.length === 0) return refuse('no-such-evidence')
    const what = gone.length === 1 ? 'evidence' : `${gone.length} passages`
    return succeed({
      label: `Withdrew ${what} from ${claimLabel(claim)}`,
      changes: gone.flatMap((piece) => removed('evidence', piece)),
    })
  })
}
