import { removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { TagId } from '#domain/tag/tag'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a tag is still on a highlight. */
export type UntagHighlightRefusal = 'not-tagged' | DeedRefusal

/** Takes a tag off a highlight. */
export function untagHighlight(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly highlightId: HighlightId; readonly tagId: TagId },
): Promise<Result<Deed, UntagHighlightRefusal>> {
  const { db } = store
  return store.attempt<UntagHighlightRefusal>(async () => {
    const onHighlight = await db.taggings.where('highlightId').equals(wish.highlightId).toArray()
    const taggings = onHighlight.filter((tagging) => tagging.tagId === wish.tagId)
    if (taggings.length === 0) return refuse('not-tagged')
    const tag = await db.tags.get(wish.tagId)
    return succeed({
      label: `Untagged passage ${tag?.name ?? ''}`.trim(),
      changes: removed('taggings', ...taggings),
    })
  })
}
