import { added } from '#domain/case/changes'
import { claimLabel, type Claim, type ClaimKind, type Evidence, type Stance } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import { groundOf, type Ground, type GroundRefusal } from '#renderer/actions/ground-of'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { nextClaimNumber } from '#renderer/storage/reads-claims'

/** Why a claim was not stated. */
export type StateClaimRefusal = 'empty-statement' | GroundRefusal | DeedRefusal

/** What is claimed, and the passage it comes from where it comes from one; that passage supports it unless said. */
export type StateClaimWish = {
  readonly statement: string
  readonly kind: ClaimKind
  readonly stance?: Stance | undefined
} & (Ground | { readonly highlightId?: undefined; readonly passage?: undefined })

/** States a claim, with its first evidence. Its credibility cannot be judged until someone judges it. */
export function stateClaim(hands: Hands, wish: StateClaimWish): Promise<Result<Claim, StateClaimRefusal>> {
  const { store, now, newId } = hands
  return make<Claim, StateClaimRefusal>(store, async () => {
    const statement = wish.statement.trim()
    if (statement === '') return refuse('empty-statement')
    const number = await nextClaimNumber(store.db)
    const made: Claim = { id: newId(), number, statement, kind: wish.kind, credibility: 6, statedAt: now() }
    const stated = { label: `Stated claim ${claimLabel(made)}`, changes: added('claims', made), made }
    if (wish.highlightId === undefined && wish.passage === undefined) return succeed(stated)
    const rested = await groundOf(hands, wish)
    if (!rested.ok) return rested
    const { highlightId, changes } = rested.value
    const stance = wish.stance ?? 'supports'
    const evidence: Evidence = { id: newId(), claimId: made.id, highlightId, stance, citedAt: now() }
    return succeed({ ...stated, changes: [...changes, ...stated.changes, ...added('evidence', evidence)] })
  })
}
