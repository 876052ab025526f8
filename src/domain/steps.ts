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
