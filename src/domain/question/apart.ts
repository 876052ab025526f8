import { isBelow, type NumberRange } from '#domain/question/amount'

/** Pairs of things that are apart; `count` also counts those beyond the ones that are listed. */
export type ApartPairs<Thing> = {
  readonly pairs: readonly (readonly [Thing, Thing])[]
  readonly count: number
}

/** The pairs whose ranges share no number, at most `most` of them listed. Takes n log n steps and one for each listed pair. */
export function apartRanges<Thing extends { readonly range: NumberRange }>(
  things: readonly Thing[],
  most: number,
): ApartPairs<Thing> {
  // With the open one of two equal beginnings behind the closed one, all that lie above a range come last.
  const rising = things.toSorted(
    (a, b) => a.range.low - b.range.low || Number(a.range.isLowOpen) - Number(b.range.isLowOpen),
  )
  const pairs: (readonly [Thing, Thing])[] = []
  let count = 0
  for (const thing of rising) {
    const first = firstAbove(rising, thing.range)
    count += rising.length - first
    for (let at = first; at < rising.length && pairs.length < most; at++) {
      const above = rising[at]
      if (above !== undefined) pairs.push([thing, above])
    }
  }
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

/** The place of the first range, of those in rising order, that lies wholly above another. */
function firstAbove(rising: readonly { readonly range: NumberRange }[], range: NumberRange): number {
  let [from, to] = [0, rising.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const at = rising[middle]
    if (at !== undefined && isBelow(range, at.range)) to = middle
    else from = middle + 1
  }
  return from
}
