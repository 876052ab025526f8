import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import { branchOf } from '#domain/tag/codebook-tree'
import type { TagId } from '#domain/tag/tag'
import type { Hands } from '#renderer/actions/hands'
import { amendedTags } from '#renderer/actions/merge-tag'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a tag was not archived, or not brought back. */
export type ArchiveTagRefusal = 'no-such-tag' | DeedRefusal

/** Archives a tag with those under it, or brings them back. Archived tags keep their passages and lose their digits. */
export function archiveTag(
  { store, now }: Pick<Hands, 'store' | 'now'>,
  { tagId, isArchived }: { readonly tagId: TagId; readonly isArchived: boolean },
): Promise<Result<Deed, ArchiveTagRefusal>> {
  return store.attempt<ArchiveTagRefusal>(async () => {
    const tags = await store.db.tags.toArray()
    const tag = tags.find(({ id }) => id === tagId)
    if (tag === undefined) return refuse('no-such-tag')
    const branch = branchOf(tags, tagId)
    const after = tags
      .filter(({ id, archivedAt }) => branch.has(id) && (archivedAt !== undefined) !== isArchived)
      .map((one) =>
        isArchived ? { ...one, key: undefined, archivedAt: now() } : { ...one, archivedAt: undefined },
      )
    return succeed({
      label: `${isArchived ? 'Archived tag' : 'Brought back tag'} ${tag.name}`,
      changes: amendedTags(tags, after),
    })
  })
}
