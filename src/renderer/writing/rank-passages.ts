import type { PassageCard } from '#renderer/writing/passage-card'

/** Passages shown at once under `@`. */
export const mostSuggestions = 8

/**
 * The passages that hold every word of the query, best first: a claim's label before its statement, a statement before
 * the passage's own words, those before the document's title. Equal ones keep their order.
 */
export function rankPassages(cards: readonly PassageCard[], query: string): readonly PassageCard[] {
  const words = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  return cards
    .map((card) => ({ card, score: scoreOf(card, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostSuggestions)
    .map(({ card }) => card)
}

/** 0 where a word is nowhere; the weakest word decides, so that each one narrows. */
function scoreOf(card: PassageCard, words: readonly string[]): number {
  const fields = [card.claimLabel, card.statement, card.quote, card.documentTitle]
  const scores = words.map((word) =>
    Math.max(
      ...fields.map((field, place) => wordScore(field?.toLocaleLowerCase() ?? '', word) * (8 - place)),
    ),
  )
  return scores.length === 0 ? 1 : Math.min(...scores)
}

function wordScore(field: string, word: string): number {
  const at = field.indexOf(word)
  if (at === -1) return 0
  if (field === word) return 1000
  if (at === 0) return 100
  return /[\p{L}\p{N}]/u.test(field.charAt(at - 1)) ? 1 : 10
}
