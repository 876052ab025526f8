import { minutesBetween, minutesOf, type Interval } from '#domain/document/interval'
import { isBelow, rangeOf, statedNumber, type Amount } from '#domain/question/amount'
import type { GivenValue } from '#domain/question/question'
import { convertAmount } from '#domain/question/units'

/** How far two values that cannot both hold lie apart. Only numbers and dates can be measured. */
export type Difference =
  | { readonly kind: 'number'; readonly by: number; readonly unit: string }
  | { readonly kind: 'time'; readonly minutes: number; readonly areDays: boolean }
  | { readonly kind: 'other' }

/** How far two values lie apart: between the numbers or moments as stated, else between the nearest ends of their ranges. */
export function differenceOf(one: GivenValue, other: GivenValue): Difference {
  if (one.kind === 'number' && other.kind === 'number') return numberDifference(one.amount, other.amount)
  if (one.kind === 'date' && other.kind === 'date') return timeDifference(one.interval, other.interval)
  return { kind: 'other' }
}

function numberDifference(one: Amount, given: Amount): Difference {
  const converted = convertAmount(given, one.unit)
  if (!converted.ok) return { kind: 'other' }
  const other = converted.value
  const [stated, alsoStated] = [statedNumber(one), statedNumber(other)]
  const by =
    stated === undefined || alsoStated === undefined ? gap(one, other) : Math.abs(stated - alsoStated)
  return { kind: 'number', by: withoutNoise(by), unit: one.unit === '' ? other.unit : one.unit }
}

function gap(one: Amount, other: Amount): number {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  return isBelow(a, b) ? b.low - a.high : a.low - b.high
}

function timeDifference(one: Interval, other: Interval): Difference {
  const areDays = [one, other].every(({ from, to }) => ![from, to].some((end) => end?.includes('T')))
  const areMoments = isMoment(one) && isMoment(other)
  const between = Math.abs(minutesOf(one).first - minutesOf(other).first) / 60_000
  return { kind: 'time', minutes: areMoments ? between : minutesBetween(one, other), areDays }
}

function isMoment({ from, to }: Interval): boolean {
  return from !== undefined && from === to
}

/** A difference of decimals without what binary fractions add to it: 0.3 − 0.1 is 0.2. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12))
}
