import { added } from '#domain/case/changes'
import type { DocumentId } from '#domain/document/source-document'
import type { Carry } from '#domain/highlight/carry'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why the question stays open. */
export type DropCarryRefusal = 'no-such-document' | 'no-such-highlight' | 'already-decided' | DeedRefusal

/** Settles that a mark of the older version has no passage in the newer one. The older mark stays where it is. */
export function dropCarry(
  { store, now, newId }: Hands,
  wish: { readonly highlightId: HighlightId; readonly documentId: DocumentId },
): Promise<Result<Carry, DropCarryRefusal>> {
  const { db } = store
  return make<Carry, DropCarryRefusal>(store, async () => {
    if ((await db.documents.get(wish.documentId)) === undefined) return refuse('no-such-document')
    if ((await db.highlights.get(wish.highlightId)) === undefined) return refuse('no-such-highlight')
    const decided = await db.carries.where('highlightId').equals(wish.highlightId).toArray()
    if (decided.some((carry) => carry.documentId === wish.documentId)) return refuse('already-decided')
    const made: Carry = { id: newId(), ...wish, outcome: { kind: 'dropped' }, decidedAt: now() }
    return succeed({
      label: 'Left a highlight with the older version',
      changes: added('carries', made),
      made,
    })
  })
}
