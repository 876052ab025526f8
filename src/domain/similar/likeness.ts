import type { SharedRun } from '#domain/similar/similar-index'

/** From this share of the longer one on two texts are nearly the same. */
export const leastLikeness = 0.8

/** Texts that share less than this in long runs are not looked at more closely. */
const leastInRuns = 0.3

/** A run of equal words in two texts: where it begins in each, counted in words, and how many it has. */
export type TwinRun = Pick<SharedRun, 'oneFrom' | 'otherFrom' | 'length'>

/**
 * The share of the longer of two texts whose words stand in the other too, from 0 to 1: those in runs, and what goes on
 * beside a run where words were replaced, put in or left out. Words as numbers that are equal where the words are.
 * Texts that are plainly unlike are told by their runs alone.
 */
export function likenessOf(one: Uint32Array, other: Uint32Array, runs: readonly TwinRun[]): number {
  const longer = Math.max(one.length, other.length)
  const inRuns = covered(runs) / longer
  const isUnlike = Math.min(one.length, other.length) < leastLikeness * longer || inRuns < leastInRuns
  return isUnlike ? inRuns : alignedWords(one, other, runs) / longer
}

/** How many words of both lie in runs; those that one of them repeats are counted once on each side. */
function covered(runs: readonly TwinRun[]): number {
  return Math.min(
    union(runs.map(({ oneFrom, length }) => [oneFrom, oneFrom + length] as const)),
    union(runs.map(({ otherFrom, length }) => [otherFrom, otherFrom + length] as const)),
  )
}

function union(stretches: readonly (readonly [number, number])[]): number {
  let [all, reached] = [0, 0]
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    all += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return all
}

type Pair = { readonly one: Uint32Array; readonly other: Uint32Array }
/** Words that stand for each other: of each word of the one the word of the other, or −1. */
type Aligned = Pair & { readonly partners: Int32Array; readonly taken: Uint8Array }

function alignedWords(one: Uint32Array, other: Uint32Array, runs: readonly TwinRun[]): number {
  const partners = new Int32Array(one.length).fill(-1)
  const aligned = { one, other, partners, taken: new Uint8Array(other.length) }
  // The longest first: what goes on beside them is most surely the same.
  for (const { oneFrom, otherFrom, length } of runs.toSorted(byLength)) {
    if (partners[oneFrom] === otherFrom) continue
    for (let at = 0; at < length; at += 1) align(aligned, oneFrom + at, otherFrom + at)
    goOn(aligned, { at: oneFrom + length, with: otherFrom + length, step: 1 })
    goOn(aligned, { at: oneFrom - 1, with: otherFrom - 1, step: -1 })
  }
  const [inOne, inOther] = [partners.filter((partner) => partner !== -1).length, aligned.taken]
  return Math.min(
    inOne,
    inOther.reduce((sum, taken) => sum + taken, 0),
  )
}

function byLength(a: TwinRun, b: TwinRun): number {
  return b.length - a.length || a.oneFrom - b.oneFrom || a.otherFrom - b.otherFrom
}

function align({ partners, taken }: Aligned, at: number, partner: number): void {
  if (partners[at] === -1) partners[at] = partner
  taken[partner] = 1
}

/** A place in both texts, and which way to go. */
type Place = { readonly at: number; readonly with: number; readonly step: 1 | -1 }

/** Follows two texts beside a run as long as they find together again. */
function goOn(aligned: Aligned, from: Place): void {
  for (let place: Place | undefined = from; place !== undefined;) {
    const end = followed(aligned, place)
    // What was followed before was followed to its end.
    place = aligned.partners[end.at] === end.with ? undefined : nextTogether(aligned, end)
  }
}

/** Aligns equal words from a place on; answers where they end. */
function followed(aligned: Aligned, { at, with: partner, step }: Place): Place {
  let far = 0
  while (isSame(aligned, at + far, partner + far) && aligned.partners[at + far] !== partner + far) {
    align(aligned, at + far, partner + far)
    far += step
  }
  return { at: at + far, with: partner + far, step }
}

function isSame({ one, other }: Pair, at: number, partner: number): boolean {
  return at >= 0 && partner >= 0 && at < one.length && partner < other.length && one[at] === other[partner]
}

/** So many words may be others on both sides before two texts find together in three equal ones. */
const widestChange = 8
/** So many may stand in one of them only before five equal ones. */
const widestInsertion = 60

function nextTogether(pair: Pair, place: Place): Place | undefined {
  return (
    firstSkip(place, changes, (skipped) => areSame(pair, skipped, 3)) ??
    firstSkip(place, insertions, (skipped) => areSame(pair, skipped, 5))
  )
}

type Skip = readonly [one: number, other: number]

/** The nearest first, and of those what leaves out as much on both sides. */
const changes = Array.from({ length: 2 * widestChange }, (_, sum) => sum + 1).flatMap((sum) =>
  Array.from({ length: sum + 1 }, (__, one): Skip => [one, sum - one])
    .filter(([one, other]) => one <= widestChange && other <= widestChange)
    .toSorted(([a, b], [c, d]) => Math.abs(a - b) - Math.abs(c - d)),
)
const insertions = Array.from(
  { length: widestInsertion - widestChange },
  (_, more) => more + widestChange + 1,
).flatMap((words): readonly Skip[] => [
  [words, 0],
  [0, words],
])

function firstSkip(
  { at, with: partner, step }: Place,
  skips: readonly Skip[],
  isFound: (place: Place) => boolean,
): Place | undefined {
  for (const [one, other] of skips) {
    const skipped = { at: at + step * one, with: partner + step * other, step }
    if (isFound(skipped)) return skipped
  }
  return undefined
}

function areSame(pair: Pair, { at, with: partner, step }: Place, words: number): boolean {
  for (let more = 0; more < words; more += 1) {
    if (!isSame(pair, at + step * more, partner + step * more)) return false
  }
  return true
}
