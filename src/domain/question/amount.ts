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
