import type { Steps } from '#domain/steps'

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

/** Takes the steps of one stretch; undefined where more of them are left. */
export function oneStretch<Made>(steps: Steps<Made>): { readonly made: Made } | undefined {
  const until = performance.now() + stretch
  do {
    const step = steps.next()
    if (step.done === true) return { made: step.value }
  } while (performance.now() < until)
  return undefined
}

/** Takes the steps that are left in stretches, the window having its turn before each; undefined once nobody wants it. */
export async function restInStretches<Made>(
  steps: Steps<Made>,
  isWanted: () => boolean,
): Promise<{ readonly made: Made } | undefined> {
  for (;;) {
    await turn()
    if (!isWanted()) return undefined
    const done = oneStretch(steps)
    if (done !== undefined) return done
  }
}

/** Takes all steps in stretches, the first of them at once. */
export async function allInStretches<Made>(steps: Steps<Made>): Promise<Made> {
  for (;;) {
    const done = oneStretch(steps)
    if (done !== undefined) return done.made
    await turn()
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
