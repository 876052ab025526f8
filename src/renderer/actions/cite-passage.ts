import { added } from '#domain/case/changes'
import { claimLabel, type ClaimId, type Evidence, type Stance } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a passage was not tied to a claim. */
export type CitePassageRefusal = 'no-such-claim' | 'no-such-highlight' | 'already-cited' | DeedRefusal

/** Lets a highlight speak to a claim. */
export function citePassage(
  { store, now, newId }: Hands,
  wish: { readonly claimId: ClaimId; readonly highlightId: HighlightId; readonly stance: Stance },
): Promise<Result<Evidence, CitePassageRefusal>> {
  const { db } = store
  return make<Evidence, CitePassageRefusal>(store, async () => {
    const claim = await db.claims.get(wish.claimId)
    if (claim === undefined) return refuse('no-such-claim')
    if ((await db.highlights.get(wish.highlightId)) === undefined) return refuse('no-such-highlight')
    const cited = await db.evidence.where('claimId').equals(claim.id).toArray()
    if (cited.some((piece) => piece.highlightId === wish.highlightId)) return refuse('already-cited')
    const made: Evidence = { id: newId(), ...wish, citedAt: now() }
    return succeed({ label: citedAs[wish.stance](claimLabel(claim)), changes: added('evidence', made), made })
  })
}

const citedAs: Readonly<Record<Stance, (claim: string) => string>> = {
  supports: (claim) => `Cited passage in support of ${claim}`,
  disputes: (claim) => `Cited passage against ${claim}`,
  partly: (claim) => `Cited passage as partly for ${claim}`,
  context: (claim) => `Cited passage as context of ${claim}`,
}
