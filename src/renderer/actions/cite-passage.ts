import { added } from '#domain/case/changes'
import { claimLabel, type ClaimId, type Evidence, type Stance } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import { groundOf, type Ground, type GroundRefusal } from '#renderer/actions/ground-of'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a passage was not tied to a claim. */
export type CitePassageRefusal = 'no-such-claim' | 'already-cited' | GroundRefusal | DeedRefusal

/** Lets a passage speak to a claim; one that is not marked yet is marked by the same deed. */
export function citePassage(
  hands: Hands,
  wish: { readonly claimId: ClaimId; readonly stance: Stance } & Ground,
): Promise<Result<Evidence, CitePassageRefusal>> {
  const { store, now, newId } = hands
  const { db } = store
  return make<Evidence, CitePassageRefusal>(store, async () => {
    const claim = await db.claims.get(wish.claimId)
    if (claim === undefined) return refuse('no-such-claim')
    const rested = await groundOf(hands, wish)
    if (!rested.ok) return rested
    const { highlightId, changes } = rested.value
    const cited = await db.evidence.where('claimId').equals(claim.id).toArray()
    if (cited.some((piece) => piece.highlightId === highlightId)) return refuse('already-cited')
    const { stance } = wish
    const made: Evidence = { id: newId(), claimId: claim.id, highlightId, stance, citedAt: now() }
    const label = citedAs[stance](claimLabel(claim))
    return succeed({ label, changes: [...changes, ...added('evidence', made)], made })
  })
}

const citedAs: Readonly<Record<Stance, (claim: string) => string>> = {
  supports: (claim) => `Cited passage in support of ${claim}`,
  disputes: (claim) => `Cited passage against ${claim}`,
  partly: (claim) => `Cited passage as partly for ${claim}`,
  context: (claim) => `Cited passage as context of ${claim}`,
}
