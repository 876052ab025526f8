import { amended, removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { joinedNote } from '#domain/highlight/join-and-split'
import type { Anchor, HighlightId } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why two highlights stay two. */
export type MergeHighlightsRefusal =
  'no-such-highlight' | 'other-document' | 'same-highlight' | 'stances-differ' | DeedRefusal

/** Which highlight is kept, which goes into it, and the passage they make together. */
export type MergeHighlightsWish = {
  readonly keptId: HighlightId
  readonly goneId: HighlightId
  readonly anchor: Anchor
}

/**
 * Makes two highlights of one document into one: its tags, notes and evidence are those of both. Where both speak to
 * one claim the evidence is kept once; with two stances to it they are not merged, since one would be lost.
 */
export function mergeHighlights(
  { store }: Pick<Hands, 'store'>,
  { keptId, goneId, anchor }: MergeHighlightsWish,
): Promise<Result<Deed, MergeHighlightsRefusal>> {
  const { db } = store
  return store.attempt<MergeHighlightsRefusal>(async () => {
    if (keptId === goneId) return refuse('same-highlight')
    const [kept, gone] = await db.highlights.bulkGet([keptId, goneId])
    if (kept === undefined || gone === undefined) return refuse('no-such-highlight')
    if (kept.documentId !== gone.documentId) return refuse('other-document')
    const own = await hangingOn(db, keptId)
    const coming = await hangingOn(db, goneId)
    const stances = new Map(own.evidence.map(({ claimId, stance }) => [claimId, stance]))
    const isOpposed = coming.evidence.some(
      ({ claimId, stance }) => (stances.get(claimId) ?? stance) !== stance,
    )
    if (isOpposed) return refuse('stances-differ')
    const tagged = new Set(own.taggings.map(({ tagId }) => tagId))
    const note = joinedNote([kept.note, gone.note])
    const changes = [
      ...amended('highlights', kept, { ...kept, anchor, note }),
      ...coming.taggings.flatMap((tagging) =>
        tagged.has(tagging.tagId)
          ? removed('taggings', tagging)
          : amended('taggings', tagging, { ...tagging, highlightId: keptId }),
      ),
      ...coming.evidence.flatMap((piece) =>
        stances.has(piece.claimId)
          ? removed('evidence', piece)
          : amended('evidence', piece, { ...piece, highlightId: keptId }),
      ),
      ...removed('carries', ...coming.carries),
      ...removed('highlights', gone),
    ]
    return succeed({ label: 'Merged two highlights', changes })
  })
}

async function hangingOn(db: CaseDatabase, id: HighlightId) {
  const [taggings, evidence, carries] = await Promise.all([
    db.taggings.where('highlightId').equals(id).toArray(),
    db.evidence.where('highlightId').equals(id).toArray(),
    db.carries.where('highlightId').equals(id).toArray(),
  ])
  return { taggings, evidence, carries }
}
