import search from 'approx-string-match'
import type { Span } from '#domain/document/block'
import { snapToGraphemes } from '#domain/document/graphemes'
import { laidWords } from '#domain/highlight/laid-words'
import { contextLikeness } from '#domain/highlight/likeness'
import { prepareText, type PreparedText } from '#domain/highlight/prepared-text'
import { regionsOf, type Region } from '#domain/highlight/regions'
import { squash } from '#domain/highlight/squash'
import type { Anchor } from '#domain/highlight/text-highlight'

/**
 * Where a passage is in a text that may be another version: its very words, words close to them (the analyst is shown
 * both and asked; `likeness` runs from 0 to 1), or nowhere. Never guessed in silence.
 */
export type Placement =
  | { readonly kind: 'exact'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'close'
      readonly start: number
      readonly end: number
      readonly words: string
      readonly likeness: number
    }
  | { readonly kind: 'lost' }

/** Places one anchor in a text. For many anchors prepare the text once and use `placeIn`. */
export function place(anchor: Anchor, text: string): Placement {
  return placeIn(prepareText(text), anchor)
}

/** Places an anchor: at its position where nothing changed, else by its words and what stood around them. */
export function placeIn(prepared: PreparedText, anchor: Anchor): Placement {
  const { text } = prepared
  if (isUnmoved(text, anchor)) return { kind: 'exact', start: anchor.start, end: anchor.end }
  if (anchor.quote === '') return { kind: 'lost' }
  return sameWords(text, anchor) ?? closeWords(prepared, anchor)
}

/** A place that may be the passage, and how alike its words are (0 to 1). */
export type PlaceFound = { readonly start: number; readonly end: number; readonly likeness: number }

/** A span grown to the ends of the words it begins and ends in. */
function wholeWords(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{M}\p{N}_]{0,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const after = /^[\p{L}\p{M}\p{N}_]{0,40}/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}

/** Less than this much of the words in common is not worth showing. */
const leastShown = 0.4

/** The places that come nearest to a passage that was lost, best first; none of them is vouched for. */
export function candidatesIn(prepared: PreparedText, anchor: Anchor, most = 3): readonly PlaceFound[] {
  if (anchor.quote === '') return []
  const { text } = prepared
  const laid = laidWords(prepared, anchor)
    .filter(({ quote }) => quote >= leastShown)
    .map(({ start, end, quote }) => weigh(text, anchor, { start, end, likeness: quote }))
  const same = occurrences(text, anchor).map((start) =>
    weigh(text, anchor, { start, end: start + anchor.quote.length, likeness: 1 }),
  )
  const near = [...same, ...laid, ...nearPlaces(prepared, anchor, leastShown)]
  const ranked = (near.length === 0 ? farPlaces(text, anchor) : near).toSorted(
    (a, b) => scoreOf(b, anchor) - scoreOf(a, anchor),
  )
  const found: PlaceFound[] = []
  for (const { likeness, ...candidate } of ranked) {
    const { start, end } = wholeWords(text, snapToGraphemes(text, candidate))
    const isNew = found.every((one) => end <= one.start || start >= one.end)
    if (isNew && start < end) found.push({ start, end, likeness })
    if (found.length === most) break
  }
  return found
}

/** A short quote of which not even eight letters in a row are left is looked for letter by letter, in a text that is no book. */
function farPlaces(text: string, anchor: Anchor): readonly Weighed[] {
  if (anchor.quote.length > shortQuote || text.length > longestSought) return []
  const wanted = { quote: anchor.quote, least: leastFar }
  return align(text, wanted, { from: 0, to: text.length }).map((candidate) => weigh(text, anchor, candidate))
}

const shortQuote = 32
const longestSought = 200_000
/** Few letters are alike by chance: more of them must be. */
const leastFar = 0.7

/** Nothing changed here: the words and everything around them stand where they stood. */
function isUnmoved(text: string, { start, quote, prefix, suffix }: Anchor): boolean {
  return text.startsWith(prefix + quote + suffix, start - prefix.length) && start >= prefix.length
}

/** Occurrences weighed by their context; in a text that repeats itself more often the nearest ones stand for all. */
const mostOccurrences = 400

/** Shorter words than this may stand alone in a text by chance. */
const fewLetters = 12

/**
 * The occurrence of the very words that its surroundings vouch for. The only occurrence with strange surroundings is
 * shown as close: the words are the same, but whether it is the same passage is asked.
 */
function sameWords(text: string, anchor: Anchor): Placement | undefined {
  const found = occurrences(text, anchor)
  const { length } = anchor.quote
  const weighed = found.map((start) => weigh(text, anchor, { start, end: start + length, likeness: 1 }))
  const best = bestOf(weighed, anchor)
  if (best === undefined) return undefined
  const { start, end } = best
  if (isVouched(best, anchor)) return { kind: 'exact', start, end }
  const isOnly = found.length === 1 && length >= fewLetters
  return isOnly ? { kind: 'close', start, end, words: anchor.quote, likeness: 1 } : undefined
}

function occurrences(text: string, { quote, start }: Anchor): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) found.push(at)
  if (found.length <= mostOccurrences) return found
  return found.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start)).slice(0, mostOccurrences)
}

/** `before` and `after` tell how much the surroundings agree, 0 to 1. */
type Weighed = PlaceFound & { readonly before: number; readonly after: number }

function weigh(text: string, { prefix, suffix }: Anchor, candidate: PlaceFound): Weighed {
  const before = tidied(text.slice(Math.max(0, candidate.start - prefix.length), candidate.start))
  const after = tidied(text.slice(candidate.end, candidate.end + suffix.length))
  return {
    ...candidate,
    before: contextLikeness(before, tidied(prefix)),
    after: contextLikeness(after, tidied(suffix)),
  }
}

/** Words first, then surroundings, then nearness to the old place. */
function scoreOf({ likeness, before, after, start }: Weighed, anchor: Anchor): number {
  const nearness = 1 / (1 + Math.abs(start - anchor.start) / 2000)
  return 50 * likeness + 20 * before + 20 * after + 4 * nearness
}

function bestOf(candidates: readonly Weighed[], anchor: Anchor): Weighed | undefined {
  let best: Weighed | undefined
  let most = -Infinity
  for (const candidate of candidates) {
    const score = scoreOf(candidate, anchor)
    if (score > most) [best, most] = [candidate, score]
  }
  return best
}

/** Whether it is the passage and no look-alike: few or changed words need more support from what stands around them. */
function isVouched({ likeness, before, after }: Weighed, { quote }: Anchor): boolean {
  const context = Math.max(before, after, (before + after) / 1.5)
  const weight = Math.min(1, quote.length / 60)
  return context >= 0.9 - 0.6 * weight * likeness ** 2
}

/** Less than this much of the words in common is another passage. */
const leastLikeness = 0.5

/** Of two at most: how much of the words and of the context must be found in their order to vouch for each other. */
const leastFound = 1.3

/** Words laid one by one bridge what was put in or left out; where they are too few, letters tell what was respelt. */
function closeWords(prepared: PreparedText, anchor: Anchor): Placement {
  const [laid] = laidWords(prepared, anchor)
  if (laid !== undefined && laid.quote + laid.context >= leastFound)
    return closeAt(prepared.text, { ...laid, likeness: laid.quote })
  const best = bestOf(nearPlaces(prepared, anchor, leastLikeness), anchor)
  if (best === undefined || !isVouched(best, anchor)) return { kind: 'lost' }
  return closeAt(prepared.text, best)
}

function closeAt(text: string, candidate: PlaceFound): Placement {
  const { start, end } = snapToGraphemes(text, candidate)
  return { kind: 'close', start, end, words: text.slice(start, end), likeness: candidate.likeness }
}

/** Where in the text words stand that are like the quote, each weighed by its surroundings. */
function nearPlaces(prepared: PreparedText, anchor: Anchor, least: number): readonly Weighed[] {
  const { text } = prepared
  return regionsOf(prepared, anchor)
    .flatMap((region) => align(text, { quote: anchor.quote, least }, region))
    .map((candidate) => weigh(text, anchor, candidate))
    .filter((candidate) => candidate.likeness >= least)
}

/** Equally good ways to lay a quote over a region that are looked at. */
const mostAlignments = 8

type Wanted = { readonly quote: string; readonly least: number }

/** The stretches of a region that are most like the quote. */
function align(text: string, { quote, least }: Wanted, { from, to }: Region): readonly PlaceFound[] {
  const region = squash(text.slice(from, to))
  const wanted = squash(quote).words
  const most = Math.ceil(wanted.length * (1 - least))
  const found = search(region.words, wanted, most).slice(0, mostAlignments)
  return found.map(({ start, end, errors }) => ({
    start: from + (region.places[start] ?? 0),
    end: from + (region.places[end - 1] ?? 0) + 1,
    likeness: 1 - errors / wanted.length,
  }))
}

function tidied(words: string): string {
  return words.replaceAll(/\s+/gu, ' ')
}
