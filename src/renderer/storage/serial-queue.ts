/** Runs steps one after the other, in the order in which they were handed in. A step that fails does not stop the next. */
export type SerialQueue = <Value>(step: () => Promise<Value>) => Promise<Value>

/** A queue of its own. */
export function serialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const turn = last.then(step)
    last = turn.then(
      () => undefined,
      () => undefined,
    )
    return turn
  }
}
