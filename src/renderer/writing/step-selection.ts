/** Where an arrow key leads in a list of choices, round its ends; undefined for any other key or an empty list. */
export function stepSelection(from: number, key: string, length: number): number | undefined {
  if (length === 0) return undefined
  if (key === 'ArrowDown') return (from + 1) % length
  if (key === 'ArrowUp') return (from - 1 + length) % length
  return undefined
}
