/** Stops the program where something it takes for granted does not hold, and says which belief broke. */
export function believe(holds: boolean, belief: string): asserts holds {
  if (!holds) throw new Error(`Broken belief: ${belief}`)
}

/** Closes a switch over a union, so that the compiler asks for a forgotten case. */
export function unreachable(never: never): never {
  throw new Error(`Broken belief: every case is handled, but met ${JSON.stringify(never)}`)
}
