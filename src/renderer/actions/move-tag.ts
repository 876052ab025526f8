import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import { mayStand, moved, type TagPlace } from '#domain/tag/codebook-tree'
import type { TagId } from '#domain/tag/tag'
import type { Hands } from '#renderer/actions/hands'
import { amendedTags } from '#renderer/actions/merge-tag'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a tag stays where it is. */
export type MoveTagRefusal = 'no-such-tag' | 'under-itself' | DeedRefusal

/** Puts a tag, with all that stand under it, somewhere else in the codebook. */
export function moveTag(
  { store }: Pick<Hands, 'store'>,
  { tagId, ...place }: TagPlace & { readonly tagId: TagId },
): Promise<Result<Deed, MoveTagRefusal>> {
  return store.attempt<MoveTagRefusal>(async () => {
    const tags = await store.db.tags.toArray()
    const tag = tags.find(({ id }) => id === tagId)
    if (tag === undefined) return refuse('no-such-tag')
    if (!mayStand(tags, tagId, place.parentId)) return refuse('under-itself')
    const parent = tags.find(({ id }) => id === place.parentId)
    const where = parent === undefined ? '' : ` under ${parent.name}`
    return succeed({
      label: `Moved tag ${tag.name}${where}`,
      changes: amendedTags(tags, moved(tags, tagId, place)),
    })
  })
}
