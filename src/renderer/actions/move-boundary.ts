import type { Deed } from '#domain/case/deed'
import type { Anchor, HighlightId } from '#domain/highlight/text-highlight'
import type { Result } from '#domain/result'
import { amendHighlight, type AmendHighlightRefusal } from '#renderer/actions/amend-highlight'
import type { Hands } from '#renderer/actions/hands'

/** Lets a highlight begin or end elsewhere in its document. */
export function moveBoundary(
  hands: Pick<Hands, 'store'>,
  wish: { readonly highlightId: HighlightId; readonly anchor: Anchor },
): Promise<Result<Deed, AmendHighlightRefusal>> {
  const label = 'Moved the boundary of a highlight'
  return amendHighlight(hands, wish.highlightId, { label, after: { anchor: wish.anchor } })
}
