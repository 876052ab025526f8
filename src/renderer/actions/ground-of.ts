import { added } from '#domain/case/changes'
import type { Change } from '#domain/case/deed'
import type { DocumentId } from '#domain/document/source-document'
import type { Anchor, HighlightId } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { highlightOf } from '#renderer/actions/mark-passage'
import { highlightCovering } from '#renderer/storage/reads-highlights'

/** Words of a document that may not be marked yet. */
export type Passage = { readonly documentId: DocumentId; readonly anchor: Anchor }

/** What evidence rests on: a highlight there is, or a passage that the same deed marks. */
export type Ground =
  | { readonly highlightId: HighlightId; readonly passage?: undefined }
  | { readonly highlightId?: undefined; readonly passage: Passage }

/** Why nothing can rest on it. */
export type GroundRefusal = 'no-such-highlight' | 'no-such-document' | 'outside-text'

/** The highlight to rest on, and what marks it where just these words are not marked yet. */
export async function groundOf(
  hands: Hands,
  ground: Ground,
): Promise<
  Result<{ readonly highlightId: HighlightId; readonly changes: readonly Change[] }, GroundRefusal>
> {
  const { db } = hands.store
  const { highlightId, passage } = ground
  if (passage === undefined) {
    const isThere = (await db.highlights.get(highlightId)) !== undefined
    return isThere ? succeed({ highlightId, changes: [] }) : refuse('no-such-highlight')
  }
  // A tag may have marked it since: the keys are faster than the disk.
  const there = await highlightCovering(db, passage.documentId, passage.anchor)
  if (there !== undefined) return succeed({ highlightId: there.id, changes: [] })
  const made = await highlightOf(hands, { ...passage, colour: 'slate' })
  return made.ok ? succeed({ highlightId: made.value.id, changes: added('highlights', made.value) }) : made
}
