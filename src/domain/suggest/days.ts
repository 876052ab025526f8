import type { Interval } from '#domain/document/interval'

/** The ends of an interval without the words it was read from. */
export type Ends = Omit<Interval, 'written'>

const aDay = 24 * 60 * 60 * 1_000

/** The day a number of days after another; both ISO dates. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * aDay).toISOString().slice(0, 10)
}

/** How many days lie from one ISO date to another; negative where the other is earlier. */
export function daysFrom(one: string, other: string): number {
  return Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / aDay)
}

/** The last day of the month of an ISO date. */
export function monthEnd(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The day of the week of an ISO date, 0 for Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** The day an ISO date or instant begins with, if it is one of the calendar of the years 1000 to 8999. */
export function dayOf(date: string | undefined): string | undefined {
  const day = /^[1-8]\d{3}-\d{2}-\d{2}/.exec(date ?? '')?.[0]
  if (day === undefined) return undefined
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : undefined
}
