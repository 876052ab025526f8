import { isBelow, type NumberRange } from '#domain/question/amount'
import { eachInSteps, sortInSteps, type Steps } from '#domain/steps'

/** Pairs of things that are apart; `count` also counts those beyond the ones that are listed. */
export type ApartPairs<Thing> = {
  readonly pairs: readonly (readonly [Thing, Thing])[]
  readonly count: number
}

/** The pairs whose ranges share no number, at most `most` of them listed. Takes n log n looks and one for each listed pair. */
export function* apartRanges<Thing extends { readonly range: NumberRange }>(
  things: readonly Thing[],
  most: number,
): Steps<ApartPairs<Thing>> {
  const rising = yield* sortInSteps(things, byBeginning)
  const pairs: (readonly [Thing, Thing])[] = []
  let count = 0
  yield* eachInSteps(rising, (thing) => {
    const first = firstWhere(rising, ({ range }) => isBelow(thing.range, range))
    count += rising.length - first
    for (let at = first; at < rising.length && pairs.length < most; at++) {
      const above = rising[at]
      if (above !== undefined) pairs.push([thing, above])
    }
  })
  return { pairs, count }
}

/** The pairs whose words differ, at most `most` of them listed. */
export function apartWords<Thing extends { readonly word: string }>(
  things: readonly Thing[],
  most: number,
): ApartPairs<Thing> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(thing.word)
    if (group === undefined) groups.set(thing.word, [thing])
    else group.push(thing)
  }
  const pairs: (readonly [Thing, Thing])[] = []
  const before: Thing[] = []
  let count = 0
  for (const group of groups.values()) {
    count += before.length * group.length
    pairs.push(...crossed(before, group, most - pairs.length))
    before.push(...group)
  }
  return { pairs, count }
}

/** Each of some with each of others, at most `most` pairs. */
function crossed<Thing>(
  some: readonly Thing[],
  others: readonly Thing[],
  most: number,
): (readonly [Thing, Thing])[] {
  const pairs: (readonly [Thing, Thing])[] = []
  for (const one of some) {
    if (pairs.length >= most) break
    for (const other of others.slice(0, most - pairs.length)) pairs.push([one, other])
  }
  return pairs
}

type Ranged = { readonly range: NumberRange }

/** With the open one of two equal beginnings behind the closed one, all that lie above a range come last. */
function byBeginning(a: Ranged, b: Ranged): number {
  return a.range.low - b.range.low || Number(a.range.isLowOpen) - Number(b.range.isLowOpen)
}

/** The same the other way round: all that lie below a range come last. */
function byEndFalling(a: Ranged, b: Ranged): number {
  return b.range.high - a.range.high || Number(a.range.isHighOpen) - Number(b.range.isHighOpen)
}

/** Finds those that share no number with one range. Prepared in n log n steps; each answer takes one for each it holds. */
export function apartFrom<Thing extends Ranged>(
  things: readonly Thing[],
): (range: NumberRange) => readonly Thing[] {
  const [rising, falling] = [things.toSorted(byBeginning), things.toSorted(byEndFalling)]
  return (range) => [
    ...falling.slice(firstWhere(falling, (other) => isBelow(other.range, range))),
    ...rising.slice(firstWhere(rising, (other) => isBelow(range, other.range))),
  ]
}

/** The place of the first of which something holds, in a list in which it then holds to the end. */
function firstWhere<Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number {
  let [from, to] = [0, things.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const at = things[middle]
    if (at !== undefined && holds(at)) to = middle
    else from = middle + 1
  }
  return from
}
