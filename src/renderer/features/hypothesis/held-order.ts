/** The order things stood in when rating began: what has come since stands last, what has gone is left out. */
export function inHeldOrder<One>(
  now: readonly One[],
  held: readonly string[] | undefined,
  keyOf: (one: One) => string,
): readonly One[] {
  if (held === undefined) return now
  const places = new Map(held.map((key, at) => [key, at]))
  const placeOf = (one: One): number => places.get(keyOf(one)) ?? held.length
  return now.toSorted((a, b) => placeOf(a) - placeOf(b))
}
