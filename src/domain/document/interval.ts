/**
 * A time that may be uncertain, in the spirit of EDTF (ISO 8601-2, level 1). `from` and `to` are ISO 8601 local dates
 * (`2026-03-14`) or minutes (`2026-03-14T04:10`), both inclusive; a missing end is open. Where the words are only near
 * ("around four", `~`), the ends are already as far apart as the words may mean. Where they are uncertain (`?`), the ends
 * are those that are given and the time may be another one altogether.
 */
export type Interval = {
  readonly from?: string
  readonly to?: string
  /** Whether the words give it only approximately. */
  readonly isAbout?: boolean
  /** Whether it may be another time altogether: then it excludes no other. */
  readonly isUncertain?: boolean
  /** The words it was read from. */
  readonly written: string
}

/** First and last minute (milliseconds of a clock without zones), both inclusive; endless where an end is open. */
export type Minutes = { readonly first: number; readonly last: number }

const minute = 60_000
const day = 24 * 60 * minute

/** Why an interval cannot be what was meant. */
export type IntervalFault = 'not-a-date' | 'ends-before-it-begins'

/** What is wrong with an interval; undefined where nothing is. */
export function intervalFault(interval: Interval): IntervalFault | undefined {
  const ends = [interval.from, interval.to].flatMap((end) => end ?? [])
  if (ends.some((end) => Number.isNaN(startOf(end)))) return 'not-a-date'
  const { first, last } = minutesOf(interval)
  return first > last ? 'ends-before-it-begins' : undefined
}

/** The minutes an interval covers. A day ends with its last minute. */
export function minutesOf({ from, to }: Interval): Minutes {
  return {
    first: from === undefined ? -Infinity : startOf(from),
    last: to === undefined ? Infinity : startOf(to) + (to.includes('T') ? 0 : day - minute),
  }
}

/** Half an hour either way of two minutes ("2026-03-14T04:10"): as far as "about" reaches beside a time of day. */
export function aroundMinutes(from: string, to: string): { readonly from: string; readonly to: string } {
  const shifted = (at: string, by: number): string =>
    new Date(Date.parse(`${at}:00Z`) + by * minute).toISOString().slice(0, 16)
  return { from: shifted(from, -30), to: shifted(to, 30) }
}

/** How long lies between two intervals, in minutes; 0 where they share one. */
export function minutesBetween(one: Interval, other: Interval): number {
  const [a, b] = [minutesOf(one), minutesOf(other)]
  const gap = Math.max(b.first - a.last, a.first - b.last)
  return gap > 0 ? gap / minute : 0
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/

/** The first millisecond of a date or minute; NaN where there is no such day. */
function startOf(end: string): number {
  const found = pattern.exec(end)
  if (found === null) return NaN
  const at = Date.parse(`${end.slice(0, 10)}T${end.slice(11) || '00:00'}:00Z`)
  // A date that rolls over ("31 February") is none.
  return new Date(at).getUTCDate() === Number(found[3]) ? at : NaN
}
