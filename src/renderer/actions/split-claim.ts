import { added, amended } from '#domain/case/changes'
import { claimLabel, type Claim, type ClaimId, type EvidenceId } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { nextClaimNumber } from '#renderer/storage/reads-claims'

/** Why a claim was not split. */
export type SplitClaimRefusal = 'no-such-claim' | 'empty-statement' | 'nothing-chosen' | DeedRefusal

/** Lets some of the evidence of a claim speak for a claim of its own, of the same kind; nobody has judged that one yet. */
export function splitClaim(
  { store, now, newId }: Hands,
  wish: {
    readonly claimId: ClaimId
    readonly statement: string
    readonly evidenceIds: readonly EvidenceId[]
  },
): Promise<Result<Claim, SplitClaimRefusal>> {
  const { db } = store
  return make<Claim, SplitClaimRefusal>(store, async () => {
    const claim = await db.claims.get(wish.claimId)
    if (claim === undefined) return refuse('no-such-claim')
    const statement = wish.statement.trim()
    if (statement === '') return refuse('empty-statement')
    const chosen = new Set(wish.evidenceIds)
    const evidence = await db.evidence.where('claimId').equals(claim.id).toArray()
    const moving = evidence.filter(({ id }) => chosen.has(id))
    if (moving.length === 0) return refuse('nothing-chosen')
    const number = await nextClaimNumber(db)
    const made: Claim = { id: newId(), number, statement, kind: claim.kind, credibility: 6, statedAt: now() }
    const changes = [
      ...added('claims', made),
      ...moving.flatMap((before) => amended('evidence', before, { ...before, claimId: made.id })),
    ]
    return succeed({ label: `Split ${claimLabel(made)} off ${claimLabel(claim)}`, changes, made })
  })
}
