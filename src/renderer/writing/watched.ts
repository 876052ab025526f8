/** A value that changes, for a component to follow (the shape `useSyncExternalStore` wants). */
export type Watchable<Value> = {
  readonly current: () => Value
  readonly set: (next: Value) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes a value that tells when it changes. */
export function makeWatchable<Value>(first: Value): Watchable<Value> {
  const listeners = new Set<() => void>()
  let value = first
  return {
    current: () => value,
    set: (next) => {
      if (next === value) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
