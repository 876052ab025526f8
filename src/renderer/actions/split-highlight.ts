import { added, amended } from '#domain/case/changes'
import type { Anchor, HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a highlight stays whole. */
export type SplitHighlightRefusal = 'no-such-highlight' | 'outside-highlight' | DeedRefusal

/** Makes two highlights of one, with the same tags. Note and evidence stay with the first part. Answers with the second. */
export function splitHighlight(
  { store, now, newId }: Hands,
  wish: { readonly highlightId: HighlightId; readonly first: Anchor; readonly second: Anchor },
): Promise<Result<TextHighlight, SplitHighlightRefusal>> {
  const { db } = store
  return make<TextHighlight, SplitHighlightRefusal>(store, async () => {
    const before = await db.highlights.get(wish.highlightId)
    if (before === undefined) return refuse('no-such-highlight')
    const { first, second } = wish
    const isInside =
      before.anchor.start <= first.start && first.end <= second.start && second.end <= before.anchor.end
    if (!isInside) return refuse('outside-highlight')
    const taggings = await db.taggings.where('highlightId').equals(before.id).toArray()
    const resting = await db.evidence.where('highlightId').equals(before.id).count()
    const made: TextHighlight = { ...before, id: newId(), anchor: second, note: '', markedAt: now() }
    const changes = [
      ...amended('highlights', before, { ...before, anchor: first }),
      ...added('highlights', made),
      ...added(
        'taggings',
        ...taggings.map(({ tagId }) => ({ id: newId<'tagging'>(), tagId, highlightId: made.id })),
      ),
    ]
    const stays = resting === 0 ? '' : '; its evidence stays with the first part'
    return succeed({ label: `Split a highlight${stays}`, changes, made })
  })
}
