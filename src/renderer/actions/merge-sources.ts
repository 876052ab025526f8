import { isSame } from '#domain/case/canonical-json'
import { amended, removed } from '#domain/case/changes'
import type { Change, Deed } from '#domain/case/deed'
import { withVoicesMoved } from '#domain/document/voices'
import { refuse, succeed, type Result } from '#domain/result'
import { joinedSource, relinked } from '#domain/source/merge-sources'
import type { Source } from '#domain/source/source'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why two sources were not made one. */
export type MergeSourcesRefusal = 'no-such-source' | 'same-source' | DeedRefusal

/** Two sources as the analyst saw them when choosing to merge. */
export type MergeSourcesWish = { readonly from: Source; readonly into: Source }

/**
 * Merges a source into another: its documents, its voices, the evidence that rests on its words and the links of other
 * sources go over, gradings join by date, and it is no more. Refused as `changed-meanwhile` where either is no longer as
 * it was seen.
 */
export function mergeSources(
  { store }: Pick<Hands, 'store'>,
  { from, into }: MergeSourcesWish,
): Promise<Result<Deed, MergeSourcesRefusal>> {
  const { db } = store
  return store.attempt<MergeSourcesRefusal>(async () => {
    if (from.id === into.id) return refuse('same-source')
    const sources = await db.sources.toArray()
    const now = new Map(sources.map((source) => [source.id, source]))
    const [fromNow, intoNow] = [now.get(from.id), now.get(into.id)]
    if (fromNow === undefined || intoNow === undefined) return refuse('no-such-source')
    if (!isSame(fromNow, from) || !isSame(intoNow, into)) return refuse('changed-meanwhile')
    const ids = { from: from.id, into: into.id }
    const documents = await db.documents
      .filter(({ sourceId, voices }) => sourceId === from.id || voices?.some(isFrom) === true)
      .toArray()
    const evidence = await db.evidence.filter(({ originId }) => originId === from.id).toArray()
    const changes: readonly Change[] = [
      ...documents.flatMap((before) => {
        const moved = withVoicesMoved(before, ids)
        const sourceId = before.sourceId === from.id ? into.id : before.sourceId
        return amended('documents', before, { ...moved, sourceId })
      }),
      ...evidence.flatMap((before) => amended('evidence', before, { ...before, originId: into.id })),
      ...sources
        .filter(({ id }) => id !== from.id && id !== into.id)
        .flatMap((before) => amended('sources', before, relinked(before, ids))),
      ...amended('sources', intoNow, joinedSource(intoNow, fromNow)),
      ...removed('sources', fromNow),
    ]
    return succeed({ label: `Merged source ${from.name} into ${into.name}`, changes })
  })

  function isFrom({ sourceId }: { readonly sourceId: string }): boolean {
    return sourceId === from.id
  }
}
