import { eachInSteps, type Steps } from '#domain/steps'

/** Things by what they have in common, each group in the order of the list. What has changed lately stands apart. */
export type Groups<Thing, Key> = {
  readonly settled: ReadonlyMap<Key, readonly Thing[]>
  readonly recent: ReadonlyMap<Key, readonly Thing[]>
}

/** The things of a group; none where there is no such group. */
export function groupOf<Thing, Key>({ settled, recent }: Groups<Thing, Key>, key: Key): readonly Thing[] {
  return recent.get(key) ?? settled.get(key) ?? nothing
}

const nothing: readonly never[] = []

/** A list, its groups, and which of them are others than those before. */
export type Grouped<Thing, Key> = {
  readonly things: readonly Thing[]
  readonly groups: Groups<Thing, Key>
  readonly touched: ReadonlySet<Key>
}

/** Nothing grouped yet. */
export function ungrouped<Thing, Key>(): Grouped<Thing, Key> {
  return { things: [], groups: { settled: new Map(), recent: new Map() }, touched: new Set() }
}

/**
 * Groups a list that was grouped before it changed: a group stays the very same one where nothing in it has changed, and
 * so do all of them. Among fifty thousand things one change then takes a glance at each.
 */
export function* regroup<Thing, Key>(
  before: Grouped<Thing, Key>,
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): Steps<Grouped<Thing, Key>> {
  const gathered = new Map<Key, Thing[]>()
  yield* eachInSteps(changedIn(before.things, things), (thing) => {
    const key = keyOf(thing)
    if (!gathered.has(key)) gathered.set(key, [])
  })
  if (gathered.size > 0)
    yield* eachInSteps(things, (thing) => {
      gathered.get(keyOf(thing))?.push(thing)
    })
  const changed = [...gathered].filter(([key, group]) => !areSame(groupOf(before.groups, key), group))
  const touched = new Set(changed.map(([key]) => key))
  return { things, groups: touched.size === 0 ? before.groups : amended(before.groups, changed), touched }
}

/** Groups that may stand apart: to copy so many takes no time. */
const mostRecent = 500

function amended<Thing, Key>(
  { settled, recent }: Groups<Thing, Key>,
  changed: readonly (readonly [Key, readonly Thing[]])[],
): Groups<Thing, Key> {
  const now = new Map([...recent, ...changed])
  if (now.size <= mostRecent) return { settled, recent: now }
  const all = new Map([...settled, ...now])
  for (const [key, group] of now) if (group.length === 0) all.delete(key)
  return { settled: all, recent: new Map() }
}

/** Things that are in one of two lists only or stand elsewhere in it; among them may be some of what lies in between. */
export function changedIn<Thing>(before: readonly Thing[], after: readonly Thing[]): readonly Thing[] {
  const { gone, come } = turnedFrom(before, after)
  if (gone.length !== come.length) return [...gone, ...come]
  // What takes the place of something else leaves its neighbours alone.
  return [...gone.filter((one, at) => one !== come[at]), ...come.filter((one, at) => one !== gone[at])]
}

/** What of a list is no longer there, and what is new: the stretch between what begins and what ends alike. */
export function turnedFrom<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
): { readonly gone: readonly Thing[]; readonly come: readonly Thing[] } {
  if (before === after) return { gone: nothing, come: nothing }
  const least = Math.min(before.length, after.length)
  let ahead = 0
  while (ahead < least && before[ahead] === after[ahead]) ahead += 1
  let behind = 0
  while (behind < least - ahead && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1
  return {
    gone: before.slice(ahead, before.length - behind),
    come: after.slice(ahead, after.length - behind),
  }
}

/** Whether two lists hold the very same things in the same order. */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
}
