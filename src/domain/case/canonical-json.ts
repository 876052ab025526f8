import { believe } from '#domain/belief'

/**
 * The one spelling of a value as JSON: keys in code unit order, no blank space, fields that are `undefined` left out.
 * Equal values have equal spellings, so hashes and comparisons go by it.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalItem).join(',')}]`
  if (typeof value === 'object' && value !== null) return joinFields(canonicalFields(value))
  if (typeof value === 'number') believe(Number.isFinite(value), 'a stored number is finite')
  believe(isPlain(value), 'only plain values are stored')
  return JSON.stringify(value)
}

/** One field of an object, already spelled. */
export type CanonicalField = readonly [key: string, json: string]

/** The fields of an object in canonical order, each already spelled. */
export function canonicalFields(value: object): readonly CanonicalField[] {
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => [key, canonicalJson(field)])
}

/** Puts spelled fields together; they must be in canonical order. */
export function joinFields(fields: readonly CanonicalField[]): string {
  return `{${fields.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`
}

/** Whether two values are spelled the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  return canonicalJson(a) === canonicalJson(b)
}

// JSON has no `undefined`; in a list its place must stay.
function canonicalItem(item: unknown): string {
  return item === undefined ? 'null' : canonicalJson(item)
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
