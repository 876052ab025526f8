/** Milliseconds without a key after which the text is handed over. */
export const idleTime = 500

/** Milliseconds after which it is handed over even while keys come. */
export const longestWait = 4000

/** Hands something over once the analyst pauses. */
export type IdleSaver = {
  /** Something changed: hand over soon. */
  readonly touch: () => void
  /** Hand over now what waits; nothing where nothing does. */
  readonly flush: () => void
  readonly isWaiting: () => boolean
}

/** Makes a saver that calls `save` when nothing changed for `idleTime`, at the latest after `longestWait`. */
export function makeIdleSaver(save: () => void): IdleSaver {
  let idle: ReturnType<typeof setTimeout> | undefined
  let latest: ReturnType<typeof setTimeout> | undefined
  function flush() {
    if (latest === undefined) return
    clearTimeout(idle)
    clearTimeout(latest)
    idle = undefined
    latest = undefined
    save()
  }
  return {
    touch: () => {
      clearTimeout(idle)
      idle = setTimeout(flush, idleTime)
      latest ??= setTimeout(flush, longestWait)
    },
    flush,
    isWaiting: () => latest !== undefined,
  }
}
