import { diffArrays } from 'diff'
import type { Span } from '#domain/document/block'

/**
 * One place where two texts differ: what stands in the older one became what stands in the newer one. One of the two
 * may be empty, never both. Between two changes the texts are the same, letter by letter.
 */
export type TextChange = { readonly older: Span; readonly newer: Span }

/** Pieces that differ in more places than this are compared between those that hold their place: the answer stays quick. */
const mostEdits = 2_000

/** So many words, spaces and signs in a row seldom stand twice in a text. */
const heldWords = 7

/** What differs between two texts, in order: first by lines, then by words inside the lines that differ. */
export function textChanges(older: string, newer: string): readonly TextChange[] {
  const lines = { older: piecesOf(older, byLine), newer: piecesOf(newer, byLine) }
  const changes = heldRuns(lines, allOf(lines), 1).flatMap((run) =>
    wordChanges({ older, newer }, spansOf(lines, run)),
  )
  return joined(changes, older)
}

type Texts = { readonly older: string; readonly newer: string }
/** A text cut into pieces that leave nothing out: the pieces, and where each begins (one more entry: the end). */
type Pieces = { readonly words: readonly string[]; readonly starts: readonly number[] }
type Both = { readonly older: Pieces; readonly newer: Pieces }
/** Pieces that differ, by their numbers: a run on each side. */
type Run = { readonly older: Span; readonly newer: Span }
/** The same piece in both texts, by its number in each. */
type Pair = { readonly older: number; readonly newer: number }

const byLine = /[^\n]*\n|[^\n]+$/g

/** Words, runs of blank space and single signs; scripts that write without spaces are compared letter by letter. */
const byWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[\p{L}\p{M}\p{N}_]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{L}\p{M}\p{N}_]|$)|\s+|[^]/gu

function piecesOf(text: string, pattern: RegExp, from = 0): Pieces {
  const found = [...text.matchAll(pattern)]
  return {
    words: found.map(([words]) => words),
    starts: [...found.map(({ index }) => from + index), from + text.length],
  }
}

function spansOf({ older, newer }: Both, run: Run): TextChange {
  return { older: spanIn(older, run.older), newer: spanIn(newer, run.newer) }
}

function spanIn({ starts }: Pieces, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: starts[end] ?? 0 }
}

/** The runs that differ, between one piece that holds its place and the next; so many pieces in a row must be alike. */
function heldRuns({ older, newer }: Both, stretch: Run, length: number): readonly Run[] {
  const from = older.words.slice(stretch.older.start, stretch.older.end)
  const to = newer.words.slice(stretch.newer.start, stretch.newer.end)
  const fixed = [
    ...fixedPieces(runsOf(from, length), runsOf(to, length)),
    { older: from.length, newer: to.length },
  ]
  let last: Pair = { older: 0, newer: 0 }
  return fixed.flatMap((pair) => {
    const between = {
      older: { start: stretch.older.start + last.older, end: stretch.older.start + pair.older },
      newer: { start: stretch.newer.start + last.newer, end: stretch.newer.start + pair.newer },
    }
    last = { older: pair.older + 1, newer: pair.newer + 1 }
    return differing({ older, newer }, between) ?? [between]
  })
}

/** Each piece with those that follow it, as one. */
function runsOf(pieces: readonly string[], length: number): readonly string[] {
  if (length === 1) return pieces
  return pieces.map((_, at) => pieces.slice(at, at + length).join(''))
}

function allOf({ older, newer }: Both): Run {
  return { older: { start: 0, end: older.words.length }, newer: { start: 0, end: newer.words.length } }
}

/** Pieces that stand once in each text and in the same order: they hold long texts in place (patience diff). */
function fixedPieces(older: readonly string[], newer: readonly string[]): readonly Pair[] {
  const places = onlyPlaces(newer)
  const pairs = [...onlyPlaces(older)].flatMap(([words, at]) => {
    const place = places.get(words)
    return place === undefined ? [] : [{ older: at, newer: place }]
  })
  return longestRising(pairs)
}

function onlyPlaces(pieces: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const doubled = new Set<string>()
  for (const [at, words] of pieces.entries()) {
    if (places.has(words)) doubled.add(words)
    else places.set(words, at)
  }
  for (const words of doubled) places.delete(words)
  return places
}
/** The longest run of pairs that rises on both sides; the pairs come sorted by the older side. */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  for (const [at, { newer }] of pairs.entries()) {
    const length = countBelow(tails, pairs, newer)
    before[at] = length === 0 ? -1 : (tails[length - 1] ?? -1)
    tails[length] = at
  }
  const run: Pair[] = []
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) run.push(pair)
  }
  return run.toReversed()
}

function countBelow(tails: readonly number[], pairs: readonly Pair[], newer: number): number {
  let [low, high] = [0, tails.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[tails[middle] ?? 0]?.newer ?? 0) < newer) low = middle + 1
    else high = middle
  }
  return low
}

/** The runs inside a stretch that differ; undefined where they are too many to be told in time. */
function differing({ older, newer }: Both, stretch: Run): readonly Run[] | undefined {
  const from = older.words.slice(stretch.older.start, stretch.older.end)
  const to = newer.words.slice(stretch.newer.start, stretch.newer.end)
  if (from.length === 0 && to.length === 0) return []
  if (from.length === 0 || to.length === 0) return [stretch]
  const changes = diffArrays(from, to, { maxEditLength: mostEdits })
  if (changes === undefined) return undefined
  const runs: Run[] = []
  let at: Pair = { older: stretch.older.start, newer: stretch.newer.start }
  let begun = at
  const close = (): void => {
    if (begun.older === at.older && begun.newer === at.newer) return
    runs.push({
      older: { start: begun.older, end: at.older },
      newer: { start: begun.newer, end: at.newer },
    })
  }
  for (const { added, removed, count } of changes) {
    const isSame = !added && !removed
    if (isSame) close()
    at = { older: at.older + (added ? 0 : count), newer: at.newer + (removed ? 0 : count) }
    if (isSame) begun = at
  }
  close()
  return runs
}

function wordChanges({ older, newer }: Texts, change: TextChange): readonly TextChange[] {
  const words = {
    older: piecesOf(older.slice(change.older.start, change.older.end), byWord, change.older.start),
    newer: piecesOf(newer.slice(change.newer.start, change.newer.end), byWord, change.newer.start),
  }
  const all = allOf(words)
  const runs = differing(words, all) ?? heldRuns(words, all, heldWords)
  return runs.map((run) => spansOf(words, run))
}

/** Changes with nothing but blank space between them read as one. */
function joined(changes: readonly TextChange[], older: string): readonly TextChange[] {
  const list: TextChange[] = []
  for (const change of changes) {
    const last = list.at(-1)
    const between = last === undefined ? '' : older.slice(last.older.end, change.older.start)
    const isNext = last !== undefined && between.trim() === '' && !between.includes('\n')
    if (isNext) list[list.length - 1] = united(last, change)
    else list.push(change)
  }
  return list
}

function united(a: TextChange, b: TextChange): TextChange {
  return {
    older: { start: a.older.start, end: b.older.end },
    newer: { start: a.newer.start, end: b.newer.end },
  }
}
