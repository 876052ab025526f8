import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a claim is not superseded. */
export type SupersedeClaimRefusal = 'no-such-claim' | 'would-circle' | DeedRefusal

/** Says that another claim takes the place of this one, or, without one, that none does. Both stay; the superseded one conflicts with nothing. */
export function supersedeClaim(
  { store }: Pick<Hands, 'store'>,
  { claimId, by }: { readonly claimId: ClaimId; readonly by: ClaimId | undefined },
): Promise<Result<Deed, SupersedeClaimRefusal>> {
  const { db } = store
  return store.attempt<SupersedeClaimRefusal>(async () => {
    const before = await db.claims.get(claimId)
    if (before === undefined) return refuse('no-such-claim')
    const after: { -readonly [Name in keyof Claim]: Claim[Name] } = { ...before }
    if (by === undefined) {
      delete after.supersededBy
      return succeed({
        label: `Let ${claimLabel(before)} stand again`,
        changes: amended('claims', before, after),
      })
    }
    const next = await db.claims.get(by)
    if (next === undefined) return refuse('no-such-claim')
    if (await leadsTo(db, next, claimId)) return refuse('would-circle')
    after.supersededBy = by
    return succeed({
      label: `Let ${claimLabel(next)} supersede ${claimLabel(before)}`,
      changes: amended('claims', before, after),
    })
  })
}

async function leadsTo(db: CaseDatabase, from: Claim, claimId: ClaimId): Promise<boolean> {
  const seen = new Set<ClaimId>()
  for (let at: Claim | undefined = from; at !== undefined && !seen.has(at.id);) {
    if (at.id === claimId) return true
    seen.add(at.id)
    at = at.supersededBy === undefined ? undefined : await db.claims.get(at.supersededBy)
  }
  return false
}
