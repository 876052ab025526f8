import { added } from '#domain/case/changes'
import type { Change } from '#domain/case/deed'
import type { DocumentId } from '#domain/document/source-document'
import type { Carry } from '#domain/highlight/carry'
import type { Anchor, HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why no mark was carried over. */
export type CarryRefusal = 'no-such-document' | 'nothing-to-carry' | 'outside-text' | DeedRefusal

/** A highlight of the older version and the passage of the newer one that it becomes. */
export type Carrying = { readonly highlightId: HighlightId; readonly anchor: Anchor }

/** Which marks to carry into which newer version. */
export type CarryWish = { readonly documentId: DocumentId; readonly marks: readonly Carrying[] }

/**
 * Carries marks of an older version into a newer one, as one deed: each becomes a highlight of its own with the same
 * colour, tags and note. The older highlight stays where it is, and so does all evidence that rests on it. Marks that
 * are gone or were decided meanwhile are passed over.
 */
export function carryHighlights(
  hands: Hands,
  wish: CarryWish,
): Promise<Result<readonly TextHighlight[], CarryRefusal>> {
  return make<readonly TextHighlight[], CarryRefusal>(hands.store, async () => {
    const document = await hands.store.db.documents.get(wish.documentId)
    if (document === undefined) return refuse('no-such-document')
    if (wish.marks.some(({ anchor }) => !isInside(anchor, document.length))) return refuse('outside-text')
    const { made, changes } = await carrying(hands, wish)
    if (made.length === 0) return refuse('nothing-to-carry')
    const label = made.length === 1 ? 'Carried a highlight over' : `Carried ${made.length} highlights over`
    return succeed({ label, changes, made })
  })
}

/** What carrying some marks makes: the new highlights with their tags, and a record of each decision. */
export async function carrying(
  { store, now, newId }: Hands,
  { documentId, marks }: CarryWish,
): Promise<{ readonly made: readonly TextHighlight[]; readonly changes: readonly Change[] }> {
  const { db } = store
  const decided = new Set(
    (await db.carries.where('documentId').equals(documentId).toArray()).map((carry) => carry.highlightId),
  )
  const open = marks.filter(({ highlightId }) => !decided.has(highlightId))
  const found = await db.highlights.bulkGet(open.map(({ highlightId }) => highlightId))
  const pairs = open.flatMap(({ anchor }, at) => {
    const older = found[at]
    return older === undefined ? [] : [{ older, anchor, id: newId<'highlight'>() }]
  })
  const taggings = await db.taggings
    .where('highlightId')
    .anyOf(pairs.map(({ older }) => older.id))
    .toArray()
  const made = pairs.map(({ older, anchor, id }): TextHighlight => ({
    ...older,
    id,
    documentId,
    anchor,
    markedAt: now(),
    carriedFrom: older.id,
  }))
  const idOf = new Map(pairs.map(({ older, id }) => [older.id, id]))
  const copied = taggings.flatMap(({ tagId, highlightId }) => {
    const id = idOf.get(highlightId)
    return id === undefined ? [] : [{ id: newId<'tagging'>(), tagId, highlightId: id }]
  })
  const carries = pairs.map(({ older, id }): Carry => ({
    id: newId(),
    highlightId: older.id,
    documentId,
    outcome: { kind: 'kept', as: id },
    decidedAt: now(),
  }))
  const changes = [
    ...added('highlights', ...made),
    ...added('taggings', ...copied),
    ...added('carries', ...carries),
  ]
  return { made, changes }
}

function isInside({ start, end }: Anchor, length: number): boolean {
  return start >= 0 && start < end && end <= length
}
