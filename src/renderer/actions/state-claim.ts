import { added } from '#domain/case/changes'
import { claimLabel, type Claim, type ClaimKind, type Evidence, type Stance } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { nextClaimNumber } from '#renderer/storage/reads-claims'

/** Why a claim was not stated. */
export type StateClaimRefusal = 'empty-statement' | 'no-such-highlight' | DeedRefusal

/** What is claimed, and the passage it comes from where it comes from one; that passage supports it unless said. */
export type StateClaimWish = {
  readonly statement: string
  readonly kind: ClaimKind
  readonly highlightId?: HighlightId | undefined
  readonly stance?: Stance | undefined
}

/** States a claim, with its first evidence. Its credibility cannot be judged until someone judges it. */
export function stateClaim(
  { store, now, newId }: Hands,
  wish: StateClaimWish,
): Promise<Result<Claim, StateClaimRefusal>> {
  return make<Claim, StateClaimRefusal>(store, async () => {
    const statement = wish.statement.trim()
    if (statement === '') return refuse('empty-statement')
    const number = await nextClaimNumber(store.db)
    const made: Claim = { id: newId(), number, statement, kind: wish.kind, credibility: 6, statedAt: now() }
    const stated = { label: `Stated claim ${claimLabel(made)}`, changes: added('claims', made), made }
    const { highlightId } = wish
    if (highlightId === undefined) return succeed(stated)
    if ((await store.db.highlights.get(highlightId)) === undefined) return refuse('no-such-highlight')
    const stance = wish.stance ?? 'supports'
    const evidence: Evidence = { id: newId(), claimId: made.id, highlightId, stance, citedAt: now() }
    return succeed({ ...stated, changes: [...stated.changes, ...added('evidence', evidence)] })
  })
}
