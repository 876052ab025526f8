import { indexGrams, type GramIndex } from '#domain/highlight/gram-index'
import { weighWords, type WordWeights } from '#domain/highlight/word-weights'

/** A text in which many anchors are placed; what is costly is prepared at the first need and kept. */
export type PreparedText = {
  readonly text: string
  readonly grams: () => GramIndex
  readonly weights: () => WordWeights
}

/** Makes a text ready for placing many anchors in it. */
export function prepareText(text: string): PreparedText {
  let grams: GramIndex | undefined
  let weights: WordWeights | undefined
  return {
    text,
    grams: () => (grams ??= indexGrams(text)),
    weights: () => (weights ??= weighWords(text)),
  }
}
