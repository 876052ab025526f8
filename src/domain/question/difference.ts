import { minutesBetween, minutesOf, type Interval } from '#domain/document/interval'
import { isBelow, statedNumber, type Amount } from '#domain/question/amount'
import type { GivenValue } from '#domain/question/question'
import { convertAmount, rangeIn } from '#domain/question/units'

/** How far two values that cannot both hold lie apart. Only numbers and dates can be measured. */
export type Difference =
  | { readonly kind: 'number'; readonly by: number; readonly unit: string }
  | { readonly kind: 'time'; readonly minutes: number; readonly areDays: boolean }
  | { readonly kind: 'other' }

/**
 * How far two values lie apart, in the unit of their question: between the numbers or moments as stated, else between the
 * nearest ends of their ranges. A day is a moment among days only.
 */
export function differenceOf(one: GivenValue, other: GivenValue, unit: string): Difference {
  if (one.kind === 'number' && other.kind === 'number')
    return numberDifference([one.amount, other.amount], unit)
  if (one.kind === 'date' && other.kind === 'date') return timeDifference(one.interval, other.interval)
  return { kind: 'other' }
}

function numberDifference([one, other]: readonly [Amount, Amount], unit: string): Difference {
  const [told, alsoTold] = [convertAmount(one, unit), convertAmount(other, unit)]
  if (!told.ok || !alsoTold.ok) return { kind: 'other' }
  const [stated, alsoStated] = [statedNumber(told.value), statedNumber(alsoTold.value)]
  const by =
    stated === undefined || alsoStated === undefined
      ? gap(rangeIn(one, unit), rangeIn(other, unit))
      : Math.abs(stated - alsoStated)
  return by === undefined
    ? { kind: 'other' }
    : { kind: 'number', by: withoutNoise(by), unit: told.value.unit || alsoTold.value.unit }
}

function gap(a: ReturnType<typeof rangeIn>, b: ReturnType<typeof rangeIn>): number | undefined {
  if (!a.ok || !b.ok) return undefined
  return isBelow(a.value, b.value) ? b.value.low - a.value.high : a.value.low - b.value.high
}

function timeDifference(one: Interval, other: Interval): Difference {
  const areDays = !isTimed(one) && !isTimed(other)
  const areMoments = isMoment(one) && isMoment(other) && isTimed(one) === isTimed(other)
  const between = Math.abs(minutesOf(one).first - minutesOf(other).first) / 60_000
  return { kind: 'time', minutes: areMoments ? between : minutesBetween(one, other), areDays }
}

/** Whether one of its ends is told to the minute. */
function isTimed({ from, to }: Interval): boolean {
  return [from, to].some((end) => end?.includes('T') === true)
}

function isMoment({ from, to }: Interval): boolean {
  return from !== undefined && from === to
}

/** A difference of decimals without what binary fractions add to it: 0.3 − 0.1 is 0.2. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12))
}
