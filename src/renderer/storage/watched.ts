import type { Watched } from '#renderer/storage/case-store'

/** A watched value and the way to change it. */
export type Watchable<Value> = Watched<Value> & { readonly set: (value: Value) => void }

/** A value that tells its listeners when it changes. */
export function watchable<Value>(first: Value): Watchable<Value> {
  const state = { value: first }
  const listeners = new Set<() => void>()
  return {
    current: () => state.value,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(value) {
      if (Object.is(value, state.value)) return
      state.value = value
      for (const listener of listeners) listener()
    },
  }
}
