/** While frames are made they leave less than this for other work; a window in which nothing moves leaves 50 (ms). */
const spare = 20
/** Between two looks (ms). */
const pause = 50

/**
 * Waits until nothing moves in the window, or for so long at most (ms): work behind the scenes must not make anybody who
 * scrolls or types wait. Without a window there is nothing to wait for. Answers whether it was quiet in the end.
 */
export async function quietWindow(patience: number): Promise<boolean> {
  if (typeof requestIdleCallback === 'undefined') return true
  const until = performance.now() + patience
  for (;;) {
    if ((await idleTime(until)) >= spare) return true
    if (performance.now() >= until) return false
    await passing(pause)
  }
}

function passing(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time)
  })
}

/** Milliseconds that are free before the next frame; 0 where none were until the given moment. */
function idleTime(until: number): Promise<number> {
  return new Promise((resolve) => {
    requestIdleCallback(
      (deadline) => {
        resolve(deadline.timeRemaining())
      },
      { timeout: Math.max(1, until - performance.now()) },
    )
  })
}
