/** Empties a field of what was given. Whatever else stands in it stays. */
export function without(given: string): (now: string) => string {
  return (now) => (now === given ? '' : now)
}
