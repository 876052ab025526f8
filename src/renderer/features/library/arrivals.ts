import type { Days } from '#renderer/features/library/shelves'

/** The documents that arrived on some days that follow each other. */
export type ArrivalBar = Days & { readonly count: number }

/** More bars than this are too thin to aim at. */
const mostBars = 24
const day = 86_400_000

/**
 * How many documents arrived when (ISO 8601 instants), in bars of equally many days from the first day to the last, so
 * that floods and gaps show. No bars where nothing arrived.
 */
export function arrivalsOf(instants: readonly string[]): readonly ArrivalBar[] {
  const days = instants.map((instant) => Date.parse(instant.slice(0, 10)) / day).filter(Number.isFinite)
  if (days.length === 0) return []
  const [first, last] = days.reduce(
    ([low, high], at) => [Math.min(low, at), Math.max(high, at)],
    [Infinity, -Infinity],
  )
  const width = Math.ceil((last - first + 1) / mostBars)
  const counts = Array.from({ length: Math.ceil((last - first + 1) / width) }, () => 0)
  for (const at of days) {
    const bar = Math.floor((at - first) / width)
    counts[bar] = (counts[bar] ?? 0) + 1
  }
  return counts.map((count, bar) => ({
    from: dateOf(first + bar * width),
    to: dateOf(Math.min(last, first + (bar + 1) * width - 1)),
    count,
  }))
}

/** The days from one bar to another, in whichever order they were named. */
export function daysOf(bars: readonly ArrivalBar[], one: number, other: number): Days | undefined {
  const from = bars[Math.min(one, other)]?.from
  const to = bars[Math.max(one, other)]?.to
  return from === undefined || to === undefined ? undefined : { from, to }
}

function dateOf(at: number): string {
  return new Date(at * day).toISOString().slice(0, 10)
}
