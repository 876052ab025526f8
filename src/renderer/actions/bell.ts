/** Something several loops wait for at once. */
export type Bell = {
  /** Resolves at the next ringing. */
  readonly heard: () => Promise<void>
  readonly ring: () => void
}

/** A bell nobody waits at yet. */
export function bell(): Bell {
  const waiting = new Set<() => void>()
  return {
    heard: () =>
      new Promise((resolve) => {
        waiting.add(resolve)
      }),
    ring() {
      const woken = [...waiting]
      waiting.clear()
      for (const wake of woken) wake()
    },
  }
}
