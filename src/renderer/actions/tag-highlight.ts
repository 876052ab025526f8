import { added, amended } from '#domain/case/changes'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { TagId, Tagging } from '#domain/tag/tag'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a highlight did not get that tag. */
export type TagHighlightRefusal = 'no-such-highlight' | 'no-such-tag' | 'already-tagged' | DeedRefusal

/** Puts a tag on a highlight. The first tag of a highlight gives it its colour. */
export function tagHighlight(
  { store, newId }: Pick<Hands, 'store' | 'newId'>,
  wish: { readonly highlightId: HighlightId; readonly tagId: TagId },
): Promise<Result<Tagging, TagHighlightRefusal>> {
  const { db } = store
  return make<Tagging, TagHighlightRefusal>(store, async () => {
    const highlight = await db.highlights.get(wish.highlightId)
    if (highlight === undefined) return refuse('no-such-highlight')
    const tag = await db.tags.get(wish.tagId)
    if (tag === undefined) return refuse('no-such-tag')
    const taggings = await db.taggings.where('highlightId').equals(highlight.id).toArray()
    if (taggings.some((tagging) => tagging.tagId === tag.id)) return refuse('already-tagged')
    const made: Tagging = { id: newId(), tagId: tag.id, highlightId: highlight.id }
    const colour = taggings.length === 0 ? tag.colour : highlight.colour
    const changes = [
      ...added('taggings', made),
      ...amended('highlights', highlight, { ...highlight, colour }),
    ]
    return succeed({ label: `Tagged passage ${tag.name}`, changes, made })
  })
}
