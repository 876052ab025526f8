import { removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import { bearersOf, untagged } from '#domain/tag/document-tags'
import type { TagId } from '#domain/tag/tag'
import type { Hands } from '#renderer/actions/hands'
import { amendedDocuments } from '#renderer/actions/tag-documents'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { documentsOf } from '#renderer/storage/reads-documents'

/** Why a tag is still there. */
export type RemoveTagRefusal = 'no-such-tag' | DeedRefusal

/** Removes a tag and takes it off every highlight and document; they stay. */
export function removeTag(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly tagId: TagId },
): Promise<Result<Deed, RemoveTagRefusal>> {
  const { db } = store
  return store.attempt<RemoveTagRefusal>(async () => {
    const tag = await db.tags.get(wish.tagId)
    if (tag === undefined) return refuse('no-such-tag')
    const taggings = await db.taggings.where('tagId').equals(tag.id).toArray()
    const bearers = bearersOf(await documentsOf(db), tag.id)
    const changes = [
      ...removed('taggings', ...taggings),
      ...amendedDocuments(bearers, (document) => untagged(document, [tag.id])),
      ...removed('tags', tag),
    ]
    return succeed({ label: `Removed tag ${tag.name}`, changes })
  })
}
