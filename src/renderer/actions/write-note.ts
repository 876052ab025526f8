import type { Deed } from '#domain/case/deed'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Result } from '#domain/result'
import { amendHighlight, type AmendHighlightRefusal } from '#renderer/actions/amend-highlight'
import type { Hands } from '#renderer/actions/hands'

/** Writes the note of a highlight anew; an empty one is taken away. */
export function writeNote(
  hands: Pick<Hands, 'store'>,
  wish: { readonly highlightId: HighlightId; readonly note: string },
): Promise<Result<Deed, AmendHighlightRefusal>> {
  const note = wish.note.trim()
  const label = note === '' ? 'Removed note' : 'Wrote note'
  return amendHighlight(hands, wish.highlightId, { label, after: { note } })
}
