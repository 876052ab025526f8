/** A time of a recording (milliseconds from its start) as players show it: `01:05`, `1:01:05`. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000)
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const rest = `${two(minutes)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
