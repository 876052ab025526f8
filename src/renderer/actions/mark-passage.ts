import { added } from '#domain/case/changes'
import type { DocumentId } from '#domain/document/source-document'
import type { Anchor, Colour, HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { TagId } from '#domain/tag/tag'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a passage was not marked. */
export type MarkPassageRefusal = 'no-such-document' | 'no-such-tag' | 'outside-text' | DeedRefusal

/** Which passage to mark, and how. */
export type MarkWish = {
  readonly documentId: DocumentId
  readonly anchor: Anchor
  readonly colour: Colour
  readonly tagId?: TagId | undefined
  /** Given where the highlight is shown before it is saved; minted otherwise. */
  readonly id?: HighlightId
}

/** Highlights a passage, with a tag where one is named. */
export function markPassage(
  hands: Hands,
  { tagId, ...wish }: MarkWish,
): Promise<Result<TextHighlight, MarkPassageRefusal>> {
  const { store, newId } = hands
  return make<TextHighlight, MarkPassageRefusal>(store, async () => {
    const marked = await highlightOf(hands, wish)
    if (!marked.ok) return marked
    const made = marked.value
    if (tagId === undefined)
      return succeed({ label: 'Highlighted passage', changes: added('highlights', made), made })
    const tag = await store.db.tags.get(tagId)
    if (tag === undefined) return refuse('no-such-tag')
    const tagging = { id: newId<'tagging'>(), tagId, highlightId: made.id }
    const changes = [...added('highlights', made), ...added('taggings', tagging)]
    return succeed({ label: `Tagged passage ${tag.name}`, changes, made })
  })
}

/** The highlight of a passage, still to be saved. */
export async function highlightOf(
  { store, now, newId }: Hands,
  { documentId, anchor, colour, id = newId() }: Omit<MarkWish, 'tagId'>,
): Promise<Result<TextHighlight, 'no-such-document' | 'outside-text'>> {
  const marked = await store.db.documents.get(documentId)
  if (marked === undefined) return refuse('no-such-document')
  if (anchor.start < 0 || anchor.end <= anchor.start || anchor.end > marked.length)
    return refuse('outside-text')
  return succeed({ id, documentId, anchor, colour, note: '', markedAt: now() })
}
