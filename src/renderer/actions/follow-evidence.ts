import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why the evidence stays with the older version. */
export type FollowEvidenceRefusal = 'no-such-highlight' | 'nothing-to-follow' | DeedRefusal

/**
 * Lets the evidence that rests on a highlight rest on the one that was carried over from it. It moves and is never
 * doubled, so that two versions of one text do not count as two; a claim the newer highlight speaks to already keeps both.
 */
export function followEvidence(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly highlightId: HighlightId },
): Promise<Result<Deed, FollowEvidenceRefusal>> {
  const { db } = store
  return store.attempt<FollowEvidenceRefusal>(async () => {
    const carried = await db.highlights.get(wish.highlightId)
    if (carried?.carriedFrom === undefined) return refuse('no-such-highlight')
    const resting = await db.evidence.where('highlightId').equals(carried.carriedFrom).toArray()
    const own = await db.evidence.where('highlightId').equals(carried.id).toArray()
    const taken = new Set(own.map((piece) => piece.claimId))
    const moving = resting.filter((piece) => !taken.has(piece.claimId))
    if (moving.length === 0) return refuse('nothing-to-follow')
    const changes = moving.flatMap((piece) =>
      amended('evidence', piece, { ...piece, highlightId: carried.id }),
    )
    return succeed({ label: 'Let evidence follow to the newer version', changes })
  })
}
