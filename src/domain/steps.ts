/** Long work in short steps: whoever takes them may do something else in between. In the end it answers with what it made. */
export type Steps<Made> = Generator<undefined, Made, undefined>

/** Takes all steps one after the other. */
export function allSteps<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Things that are looked at in one step: much less than a frame for all that is done with one here. */
const inOneStep = 100

/** Looks at things one after the other. */
export function* eachInSteps<Thing>(things: Iterable<Thing>, look: (thing: Thing) => void): Steps<void> {
  let left = inOneStep
  for (const thing of things) {
    look(thing)
    left -= 1
    if (left > 0) continue
    left = inOneStep
    yield
  }
}

/** Makes something of each thing, in their order. */
export function* mapInSteps<Thing, Made>(
  things: Iterable<Thing>,
  make: (thing: Thing) => Made,
): Steps<readonly Made[]> {
  const made: Made[] = []
  yield* eachInSteps(things, (thing) => {
    made.push(make(thing))
  })
  return made
}

/** Leaves out what is not meant. */
export function* filterInSteps<Thing>(
  things: Iterable<Thing>,
  isMeant: (thing: Thing) => boolean,
): Steps<readonly Thing[]> {
  const meant: Thing[] = []
  yield* eachInSteps(things, (thing) => {
    if (isMeant(thing)) meant.push(thing)
  })
  return meant
}

/** Puts together what has the same key; keys and things in the order in which they come. */
export function* groupInSteps<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): Steps<ReadonlyMap<Key, readonly Thing[]>> {
  const groups = new Map<Key, Thing[]>()
  yield* eachInSteps(things, (thing) => {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [thing])
    else group.push(thing)
  })
  return groups
}

/** Things in order, as `toSorted` puts them: of equals the one that came first stays first. */
export function* sortInSteps<Thing extends object>(
  things: Iterable<Thing>,
  order: (a: Thing, b: Thing) => number,
): Steps<readonly Thing[]> {
  const all = [...things]
  let runs: (readonly Thing[])[] = []
  for (let at = 0; at < all.length; at += sortedInOneStep) {
    runs.push(all.slice(at, at + sortedInOneStep).sort(order))
    yield
  }
  while (runs.length > 1) {
    const merged: (readonly Thing[])[] = []
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergeInSteps([runs[at] ?? [], runs[at + 1] ?? []], order))
    runs = merged
  }
  return runs[0] ?? []
}

/** To sort so many takes less than a frame. */
const sortedInOneStep = 2_000

function* mergeInSteps<Thing extends object>(
  [some, others]: readonly [readonly Thing[], readonly Thing[]],
  order: (a: Thing, b: Thing) => number,
): Steps<readonly Thing[]> {
  const merged: Thing[] = []
  let at = 0
  yield* eachInSteps(others, (other) => {
    for (; at < some.length; at += 1) {
      const one = some[at]
      if (one === undefined || order(one, other) > 0) break
      merged.push(one)
    }
    merged.push(other)
  })
  return [...merged, ...some.slice(at)]
}
