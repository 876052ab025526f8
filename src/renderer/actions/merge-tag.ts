import { amended, removed } from '#domain/case/changes'
import type { Change, Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import { planMerge } from '#domain/tag/merge-tags'
import type { Tag, TagId } from '#domain/tag/tag'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { documentRows } from '#renderer/storage/reads-documents'

/** Why two tags were not made one. */
export type MergeTagRefusal = 'no-such-tag' | 'same-tag' | DeedRefusal

/** Merges a tag into another: its passages, its documents and the tags under it go over, and it is no more. */
export function mergeTag(
  { store }: Pick<Hands, 'store'>,
  { tagId, into }: { readonly tagId: TagId; readonly into: TagId },
): Promise<Result<Deed, MergeTagRefusal>> {
  const { db } = store
  return store.attempt<MergeTagRefusal>(async () => {
    if (tagId === into) return refuse('same-tag')
    const tags = await db.tags.toArray()
    const taggings = await db.taggings.where('tagId').anyOf([tagId, into]).toArray()
    const rows = await documentRows(db)
    const plan = planMerge({ tags, taggings, documents: [...rows.values()] }, tagId, into)
    const [from, taker] = [tags.find(({ id }) => id === tagId), tags.find(({ id }) => id === into)]
    if (plan === undefined || from === undefined || taker === undefined) return refuse('no-such-tag')
    const before = new Map(taggings.map((tagging) => [tagging.id, tagging]))
    const changes: readonly Change[] = [
      ...removed('taggings', ...plan.doubles),
      ...plan.moves.flatMap((after) => amended('taggings', before.get(after.id) ?? after, after)),
      ...plan.documents.flatMap((after) => amended('documents', rows.get(after.id) ?? after, after)),
      ...amendedTags(tags, plan.tags),
      ...removed('tags', from),
    ]
    return succeed({ label: `Merged tag ${from.name} into ${taker.name}`, changes })
  })
}

/** The changes that make tags what they are to be. */
export function amendedTags(tags: readonly Tag[], after: readonly Tag[]): readonly Change[] {
  const before = new Map(tags.map((tag) => [tag.id, tag]))
  return after.flatMap((tag) => amended('tags', before.get(tag.id) ?? tag, tag))
}
