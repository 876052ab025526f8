import { knownUnit, type Dimension } from '#domain/question/unit-words'

/** A unit that says so much per something: what is counted or measured, and per which unit. */
export type Rate = { readonly counted: string; readonly per: string }

/** What a unit measures, also one that is made of two. */
export type MeasuredDimension = Dimension | `${Dimension} per ${Dimension}`

/** A unit that can be told in others: as `KnownUnit`, also one that is made of two. */
export type MeasuredUnit = {
  readonly name: string
  readonly dimension: MeasuredDimension
  readonly factor: number
}

/** Short words for a rate. */
const shortened: ReadonlyMap<string, Rate> = new Map([
  ['bpd', { counted: 'barrels', per: 'day' }],
  ['b/d', { counted: 'barrels', per: 'day' }],
])

const divided =
  /^(?<counted>\S.*?)(?:\s(?:per|an?|each|every|pro|am|par|por|al|в|на|за)\s|\s?\/\s?)(?<per>\S.*)$/iu

/**
 * Takes a rate apart: "barrels per day", "trucks a week", "bpd", "Lastwagen pro Tag". Undefined where a unit is none, or what
 * stands behind "per" is no unit that is known.
 */
export function rateOf(unit: string): Rate | undefined {
  const bare = unit.trim().replace(/\s+/gu, ' ')
  const short = shortened.get(bare.toLowerCase())
  if (short !== undefined) return short
  // Most units are one word.
  if (!/[ /]/.test(bare)) return undefined
  const { counted = '', per = '' } = divided.exec(bare)?.groups ?? {}
  return per !== '' && knownUnit(per) !== undefined ? { counted, per } : undefined
}

/** The unit some words stand for, by its name or as one measure per another. */
export function measuredUnit(written: string): MeasuredUnit | undefined {
  const known = knownUnit(written)
  if (known !== undefined) return known
  const rate = rateOf(written)
  if (rate === undefined) return undefined
  const [counted, per] = [knownUnit(rate.counted), knownUnit(rate.per)]
  if (counted === undefined || per === undefined) return undefined
  const factor = counted.factor / per.factor
  const name = `${counted.name} per ${per.name}`
  if (counted.dimension === 'length' && per.dimension === 'time')
    return { name, dimension: 'speed', factor: factor * metresPerSecond }
  return { name, dimension: `${counted.dimension} per ${per.dimension}`, factor }
}

/** Speeds are measured in kilometres per hour. */
const metresPerSecond = 3.6
