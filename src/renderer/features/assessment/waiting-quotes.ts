import type { HighlightId } from '#domain/highlight/text-highlight'
import type { PassageCard } from '#renderer/writing/passage-card'

type LookUp = (highlightId: HighlightId) => PassageCard | undefined

/** What of the passages that wait can be quoted now, and what goes on waiting. */
export type Quotable = { readonly cards: readonly PassageCard[]; readonly waiting: readonly HighlightId[] }

/** Passages are quoted in the order in which that was asked: one that has not come yet holds up those behind it. */
export function quotable(waiting: readonly HighlightId[], lookUp: LookUp): Quotable {
  const found = waiting.map(lookUp)
  const count = found.includes(undefined) ? found.indexOf(undefined) : found.length
  return { cards: found.slice(0, count).filter((card) => card !== undefined), waiting: waiting.slice(count) }
}
