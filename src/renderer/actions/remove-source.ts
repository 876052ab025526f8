import { amended, removed } from '#domain/case/changes'
import type { Change, Deed } from '#domain/case/deed'
import { withoutOrigin } from '#domain/claim/claim'
import { withoutSource } from '#domain/document/voices'
import { succeed, type Result } from '#domain/result'
import { mayRemove, unlinked, type MustStay } from '#domain/source/remove-source'
import type { SourceId } from '#domain/source/source'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a source is still there. */
export type RemoveSourceRefusal = MustStay | DeedRefusal

/**
 * Removes a source: documents that named it name nobody in its place, evidence that rested on its words counts as no
 * origin, and what copied from it copies from whom it copied from.
 */
export function removeSource(
  { store }: Pick<Hands, 'store'>,
  { sourceId }: { readonly sourceId: SourceId },
): Promise<Result<Deed, RemoveSourceRefusal>> {
  const { db } = store
  return store.attempt<RemoveSourceRefusal>(async () => {
    const sources = await db.sources.toArray()
    const removal = mayRemove(sourceId, sources)
    if (!removal.ok) return removal
    const gone = removal.value
    const documents = await db.documents.toArray()
    const evidence = await db.evidence.filter(({ originId }) => originId === sourceId).toArray()
    const changes: readonly Change[] = [
      ...documents.flatMap((before) => amended('documents', before, withoutSource(before, sourceId))),
      ...evidence.flatMap((before) => amended('evidence', before, withoutOrigin(before))),
      ...sources
        .filter(({ id }) => id !== sourceId)
        .flatMap((before) => amended('sources', before, unlinked(before, gone))),
      ...removed('sources', gone),
    ]
    return succeed({ label: `Removed source ${gone.name}`, changes })
  })
}
