import { removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type EvidenceId } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a passage still speaks to a claim. */
export type WithdrawEvidenceRefusal = 'no-such-evidence' | DeedRefusal

/** Takes a passage away from a claim; the highlight stays. */
export function withdrawEvidence(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly evidenceId: EvidenceId },
): Promise<Result<Deed, WithdrawEvidenceRefusal>> {
  return store.attempt<WithdrawEvidenceRefusal>(async () => {
    const evidence = await store.db.evidence.get(wish.evidenceId)
    const claim = evidence && (await store.db.claims.get(evidence.claimId))
    if (evidence === undefined || claim === undefined) return refuse('no-such-evidence')
    return succeed({
      label: `Withdrew evidence from ${claimLabel(claim)}`,
      changes: removed('evidence', evidence),
    })
  })
}
