import { unreachable } from '#domain/belief'
import type { Interval } from '#domain/document/interval'
import type { Amount, Qualifier } from '#domain/question/amount'
import type { Difference } from '#domain/question/difference'
import type { GivenValue } from '#domain/question/question'

/** A value in words: "about 860 trucks", "up to 300", "yes". */
export function sayValue(given: GivenValue): string {
  switch (given.kind) {
    case 'number':
      return sayAmount(given.amount)
    case 'date':
      return sayInterval(given.interval)
    case 'place':
      return given.place
    case 'yes-no':
      return given.isYes ? 'yes' : 'no'
    case 'choice':
      return given.choice
    default:
      return unreachable(given)
  }
}

/** An amount in words. */
export function sayAmount({ qualifier, low, high, unit }: Amount): string {
  const number = low === high ? sayNumber(low) : `${sayNumber(low)} to ${sayNumber(high)}`
  return [qualifierWords[qualifier], number, unit].filter((word) => word !== '').join(' ')
}

/** An interval in words: its ends. */
export function sayInterval({ from, to, ...doubt }: Interval): string {
  const about = sayDoubt(doubt)
  if (from === to) return `${about}${sayMoment(from ?? '')}`
  if (from === undefined) return `${about}until ${sayMoment(to ?? '')}`
  return to === undefined
    ? `${about}from ${sayMoment(from)} on`
    : `${about}${sayMoment(from)} to ${sayMoment(to)}`
}

/** What stands before a time that is uncertain or only near: "perhaps about ", or nothing. */
export function sayDoubt({ isAbout, isUncertain }: Pick<Interval, 'isAbout' | 'isUncertain'>): string {
  return `${isUncertain === true ? 'perhaps ' : ''}${isAbout === true ? 'about ' : ''}`
}

/** How far two values lie apart: "60 trucks", "2 h 02", "3 days"; undefined where that cannot be measured. */
export function sayDifference(difference: Difference): string | undefined {
  switch (difference.kind) {
    case 'number':
      return `${sayNumber(difference.by)} ${difference.unit}`.trim()
    case 'time':
      return sayDuration(difference.minutes, difference.areDays)
    case 'other':
      return undefined
    default:
      return unreachable(difference)
  }
}

const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about',
  'at-least': 'at least',
  'at-most': 'up to',
  'more-than': 'more than',
  'less-than': 'less than',
  between: '',
}

const perDay = 24 * 60

function sayDuration(minutes: number, areDays: boolean): string {
  if (areDays || minutes >= 3 * perDay) {
    // The last minute of a day and the first of the next lie a day apart, as days.
    const days = Math.max(1, areDays ? Math.ceil(minutes / perDay) : Math.round(minutes / perDay))
    return days === 1 ? '1 day' : `${sayNumber(days)} days`
  }
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  return hours === 0 ? `${rest} min` : `${hours} h ${String(rest).padStart(2, '0')}`
}

function sayNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 })
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A day or a minute as people write it: "6 Oct 2026", "6 Oct 2026, 11:50". */
function sayMoment(end: string): string {
  const [year = '', month = '', day = ''] = end.slice(0, 10).split('-')
  const date = `${Number(day)} ${months[Number(month) - 1] ?? month} ${Number(year)}`
  return end.includes('T') ? `${date}, ${end.slice(11)}` : date
}
