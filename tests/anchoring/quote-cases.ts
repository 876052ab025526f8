import { diffArrays } from 'diff'
import type { Span } from '#domain/document/block'
import type { VersionPair } from './version-pairs'

/** What the difference of two texts says became of a passage. */
export type Fate = 'kept' | 'ambiguous' | 'edited' | 'deleted' | 'moved'

/** A passage of the older text, and where it is in the newer one; nowhere where it was deleted. */
export type QuoteCase = {
  readonly fate: Fate
  readonly quoted: Span
  readonly truth: Span | undefined
}

type Word = Span & { readonly word: string }

/** Lengths in words of the passages that are tried: a name, a phrase, a sentence, a paragraph. */
const lengths = [2, 4, 8, 14, 22, 40] as const

/** Passages of each fate taken from one page at most, so that no page speaks for all. */
const mostOfFate = 40

/** Words looked at on each side of a passage for whether the diff matched it with its surroundings. */
const around = 4

/**
 * Passages of a page with their fate, as a word diff (Myers, npm `diff`, which knows nothing of anchors) tells it:
 * - kept: every word is matched, in one run, and the words stand once in both texts;
 * - ambiguous: the same, but the words stand more than once in one of the texts;
 * - edited: at least half of the words are matched, close together, but not all in one run;
 * - deleted: at most a fifth of the words is matched, and no run of half of the words stands anywhere in the newer text
 *   (a passage that moved is no deleted one, but a word diff calls it so; those are counted by themselves, as moved).
 * Of the first three at least two of the eight words around the passage are matched too: in a text that was written
 * anew the diff matches single words by chance. What lies between is left out: the diff itself does not know. Undefined
 * where the diff takes too long.
 */
export function quoteCases({ name, older, newer }: VersionPair): readonly QuoteCase[] | undefined {
  const [from, to] = [wordsOf(older), wordsOf(newer)]
  const matched = matchWords(from, to)
  if (matched === undefined) return undefined
  const chance = chanceOf(name)
  const cases: QuoteCase[] = []
  const counts = { kept: 0, ambiguous: 0, edited: 0, deleted: 0, moved: 0 }
  for (let turn = 0; turn < 6_000; turn++) {
    const length = lengths[Math.floor(chance() * lengths.length)] ?? 8
    const first = Math.floor(chance() * Math.max(1, from.length - length))
    const words = from.slice(first, first + length)
    const places = matched.slice(first, first + length)
    const made = caseOf({ words, places, to }, { older, newer })
    if (made === undefined || counts[made.fate] >= mostOfFate) continue
    const beside = [
      ...matched.slice(Math.max(0, first - around), first),
      ...matched.slice(first + length, first + length + around),
    ]
    if (made.truth !== undefined && beside.filter((place) => place !== -1).length < 2) continue
    counts[made.fate] += 1
    cases.push(made)
  }
  return cases
}

type Taken = {
  readonly words: readonly Word[]
  /** For each word the word of the newer text it was matched with, or -1. */
  readonly places: readonly number[]
  readonly to: readonly Word[]
}

function caseOf(
  { words, places, to }: Taken,
  { older, newer }: Omit<VersionPair, 'name'>,
): QuoteCase | undefined {
  const [first, last] = [words.at(0), words.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const quoted = { start: first.start, end: last.end }
  const quote = older.slice(quoted.start, quoted.end)
  const found = places.filter((place) => place !== -1)
  const share = found.length / places.length
  if (share <= 0.2) {
    const fate = hasMoved(words, { older, newer }) ? 'moved' : 'deleted'
    return words.length < 4 || newer.includes(quote) ? undefined : { fate, quoted, truth: undefined }
  }
  const [low, high] = [to[found.at(0) ?? -1], to[found.at(-1) ?? -1]]
  if (share < 0.5 || low === undefined || high === undefined) return undefined
  const truth = { start: low.start, end: high.end }
  if (share === 1 && newer.slice(truth.start, truth.end) === quote) {
    const isAlone = countOf(older, quote) === 1 && countOf(newer, quote) === 1
    return { fate: isAlone ? 'kept' : 'ambiguous', quoted, truth }
  }
  const isCompact = truth.end - truth.start <= 2 * quote.length
  return isCompact && words.length >= 4 ? { fate: 'edited', quoted, truth } : undefined
}

/** Whether half of a passage in one run stands somewhere in the newer text. */
function hasMoved(words: readonly Word[], { older, newer }: Omit<VersionPair, 'name'>): boolean {
  const half = Math.max(3, Math.ceil(words.length / 2))
  return words.some((first, at) => {
    const last = words[at + half - 1]
    return last !== undefined && newer.includes(older.slice(first.start, last.end))
  })
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
}

function matchWords(from: readonly Word[], to: readonly Word[]): readonly number[] | undefined {
  const changes = diffArrays(
    from.map(({ word }) => word),
    to.map(({ word }) => word),
    { timeout: 20_000 },
  )
  if (changes === undefined) return undefined
  const matched: number[] = []
  let place = 0
  for (const { added, removed, count } of changes) {
    for (let i = 0; i < count; i++) {
      if (removed) matched.push(-1)
      else if (!added) matched.push(place + i)
    }
    if (!removed) place += count
  }
  return matched
}

function countOf(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at !== -1 && count < 2; at = text.indexOf(words, at + 1)) count += 1
  return count
}

/** Chance that is the same in every run (mulberry32), begun by a name. */
function chanceOf(name: string): () => number {
  let state = [...name].reduce((all, letter) => Math.imul(all, 31) + letter.charCodeAt(0), 17)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
