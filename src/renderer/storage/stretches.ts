/** Work that is done at a stretch before the window gets its turn (ms): half a frame. */
const stretch = 8

/** Waits for the turn of the window whenever a stretch of work is over; else goes on at once. */
export type Breath = () => Promise<void> | undefined

/** Begins long work that nobody who types or scrolls should wait for: it is to take a breath between its steps. */
export function inStretches(): Breath {
  let until = performance.now() + stretch
  return () => {
    if (performance.now() < until) return undefined
    return turn().then(() => {
      until = performance.now() + stretch
    })
  }
}

// Timers that follow each other are held back by four milliseconds each; messages are not.
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
