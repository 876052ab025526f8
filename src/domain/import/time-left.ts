/** How far a piece of work is: things and bytes, both of which take time, and the time spent at it (milliseconds). */
export type WorkDone = {
  readonly settled: number
  readonly all: number
  readonly settledBytes: number
  readonly allBytes: number
  /** Without pauses. */
  readonly spent: number
}

/** Nothing is foretold from less than this: milliseconds, and share of the whole. */
const least = { spent: 2_000, share: 0.02 }

/**
 * How long the rest will take at the pace so far, in milliseconds. Undefined where too little is done to tell, or
 * nothing is left. A small file costs time as a file, a large one for its bytes; the share done is the mean of both.
 */
export function timeLeft({ settled, all, settledBytes, allBytes, spent }: WorkDone): number | undefined {
  if (all === 0 || settled >= all) return undefined
  const ofFiles = settled / all
  const share = allBytes > 0 ? (ofFiles + Math.min(1, settledBytes / allBytes)) / 2 : ofFiles
  if (spent < least.spent || share < least.share) return undefined
  return (spent / share) * (1 - share)
}
