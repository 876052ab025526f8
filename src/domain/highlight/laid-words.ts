import type { Span } from '#domain/document/block'
import { alignWords, wordsIn } from '#domain/highlight/align-words'
import type { PreparedText } from '#domain/highlight/prepared-text'
import { regionsOf, type Region } from '#domain/highlight/regions'
import type { Anchor } from '#domain/highlight/text-highlight'

/** A stretch that holds words of a passage in their order: what share of its words and of its context was found, 0 to 1. */
export type LaidWords = Span & { readonly quote: number; readonly context: number }

/** Letters looked at on each side of a region besides the length of the quote, for what was put into the passage. */
const slack = 200

/** Where the words of a passage, with those around it, can be laid over a text; the best way first. */
export function laidWords(prepared: PreparedText, anchor: Anchor): readonly LaidWords[] {
  const { prefix, quote, suffix } = anchor
  const pattern = prefix + quote + suffix
  const words = wordsIn(pattern, { start: 0, end: pattern.length }, prepared.weights())
  const [begin, end] = [prefix.length, prefix.length + quote.length]
  const passage = words.map((word) => ({ ...word, isQuoted: word.start >= begin && word.end <= end }))
  return regionsOf(prepared, anchor)
    .flatMap((region) => laidIn(prepared, { passage, length: quote.length }, region))
    .toSorted((a, b) => rankOf(b, anchor) - rankOf(a, anchor))
}

type Passage = {
  readonly passage: readonly (ReturnType<typeof wordsIn>[number] & { readonly isQuoted: boolean })[]
  readonly length: number
}

function laidIn(
  { text, weights }: PreparedText,
  { passage, length }: Passage,
  { from, to }: Region,
): readonly LaidWords[] {
  const reach = length + slack
  const span = { start: Math.max(0, from - reach), end: Math.min(text.length, to + reach) }
  const words = wordsIn(text, span, weights())
  const places = alignWords(passage, words)
  const found = passage.flatMap((word, i) => {
    const at = words[places[i] ?? -1]
    return at === undefined ? [] : [{ ...word, at }]
  })
  const quoted = found.filter(({ isQuoted }) => isQuoted)
  const [first, last] = [quoted.at(0), quoted.at(-1)]
  if (first === undefined || last === undefined) return []
  const share = (of: boolean): number => {
    const all = weightOf(passage.filter(({ isQuoted }) => isQuoted === of))
    return all === 0 ? 0 : weightOf(found.filter(({ isQuoted }) => isQuoted === of)) / all
  }
  return [{ start: first.at.start, end: last.at.end, quote: share(true), context: share(false) }]
}

function weightOf(words: readonly { readonly weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

/** Words first, then what stands around them, then nearness to the old place. */
function rankOf({ quote, context, start }: LaidWords, anchor: Anchor): number {
  return quote + context / 2 + 0.05 / (1 + Math.abs(start - anchor.start) / 2000)
}
