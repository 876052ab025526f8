/** How a number is qualified in words. */
export const qualifiers = [
  'exact',
  'about',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'between',
] as const

/** One of them. */
export type Qualifier = (typeof qualifiers)[number]

/**
 * A number with its unit and what is said around it. `low` and `high` are the ends as stated: equal where one number is
 * stated, apart with `between`. What they allow is told by `rangeOf`.
 */
export type Amount = {
  readonly qualifier: Qualifier
  readonly low: number
  readonly high: number
  /** Unit as written ("trucks", "km", "%"); empty where there is none. */
  readonly unit: string
}

/** The numbers an amount allows. Endless on the side that nothing limits; an end that is not allowed itself is open. */
export type NumberRange = {
  readonly low: number
  readonly high: number
  readonly isLowOpen: boolean
  readonly isHighOpen: boolean
}

/**
 * What an amount allows. "About" reaches half a unit of the last figure that is not a zero to either side: "about 860" is
 * 855 to 865, "around 800" is 750 to 850.
 */
export function rangeOf({ qualifier, low, high }: Amount): NumberRange {
  const closed = { low, high, isLowOpen: false, isHighOpen: false }
  switch (qualifier) {
    case 'exact':
    case 'between':
      return closed
    case 'about': {
      const reach = looseness(low)
      return { ...closed, low: low - reach, high: high + reach }
    }
    case 'at-least':
      return { ...closed, high: Infinity }
    case 'more-than':
      return { ...closed, high: Infinity, isLowOpen: true }
    case 'at-most':
      return { ...closed, low: -Infinity }
    case 'less-than':
      return { ...closed, low: -Infinity, isHighOpen: true }
  }
}

/** Whether every number of one range is less than every number of the other. */
export function isBelow(one: NumberRange, other: NumberRange): boolean {
  return one.high < other.low || (one.high === other.low && (one.isHighOpen || other.isLowOpen))
}

/** The number an amount names, where it names one. */
export function statedNumber({ low, high }: Amount): number | undefined {
  return low === high ? low : undefined
}

/** Half a unit of the last figure of a number that is not a zero; half for zero itself. */
function looseness(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const decimals = digits.split('.')[1]?.length ?? 0
  return value === 0 ? 0.5 : 10 ** (Number(exponent) - decimals) / 2
}
