import { changedIn } from '#domain/regroup'
import { eachInSteps, mapInSteps, type Steps } from '#domain/steps'

/** What was made of each thing of a list, in its order, and where in it each stands. */
export type Makings<Thing extends { readonly id: string }, Made> = {
  readonly things: readonly Thing[]
  readonly made: readonly Made[]
  readonly places: ReadonlyMap<Thing['id'], number>
}

/** Nothing made yet. */
export function unmade<Thing extends { readonly id: string }, Made>(): Makings<Thing, Made> {
  return { things: [], made: [], places: new Map() }
}

type Making<Thing extends { readonly id: string }, Made> = {
  /** The things of which something else is to be made although they are the same ones. */
  readonly touched: ReadonlySet<Thing['id']>
  readonly make: (thing: Thing) => Made
}

/**
 * Makes something of each thing of a list of which something was made before it changed: what was made of the very same
 * thing then is taken over unless it is touched. Of ten thousand things one change takes no more than itself.
 */
export function* remake<Thing extends { readonly id: string }, Made extends object>(
  before: Makings<Thing, Made>,
  things: readonly Thing[],
  { touched, make }: Making<Thing, Made>,
): Steps<Makings<Thing, Made>> {
  const { places } = before
  const changed = changedIn(before.things, things)
  const areInPlace =
    before.things.length === things.length &&
    changed.every(({ id }) => things[places.get(id) ?? -1]?.id === id)
  if (areInPlace) {
    const again = new Set([...touched, ...changed.map(({ id }) => id)])
    if (again.size === 0) return { ...before, things }
    const made = [...before.made]
    yield* eachInSteps(again, (id) => {
      const at = places.get(id) ?? -1
      const thing = things[at]
      if (thing !== undefined) made[at] = make(thing)
    })
    return { things, made, places }
  }
  const made = yield* mapInSteps(things, (thing) => {
    const at = places.get(thing.id) ?? -1
    const known = before.things[at] === thing && !touched.has(thing.id) ? before.made[at] : undefined
    return known ?? make(thing)
  })
  return { things, made, places: new Map(things.map(({ id }, at) => [id, at])) }
}
