import type { Deed } from '#domain/case/deed'
import type { Colour, HighlightId } from '#domain/highlight/text-highlight'
import type { Result } from '#domain/result'
import { amendHighlight, type AmendHighlightRefusal } from '#renderer/actions/amend-highlight'
import type { Hands } from '#renderer/actions/hands'

/** Gives a highlight another colour. */
export function recolourHighlight(
  hands: Pick<Hands, 'store'>,
  wish: { readonly highlightId: HighlightId; readonly colour: Colour },
): Promise<Result<Deed, AmendHighlightRefusal>> {
  const label = `Coloured highlight ${wish.colour}`
  return amendHighlight(hands, wish.highlightId, { label, after: { colour: wish.colour } })
}
