import { believe } from '#domain/belief'
import type { Id } from '#domain/id'

/** Records of the sample by what its plan calls them. */
export type Keyed<Value> = ReadonlyMap<string, Value>

/** What new records are made with. */
export type Mint = {
  /** ISO 8601 instant. */
  readonly at: string
  readonly newId: <Kind extends string>() => Id<Kind>
}

/** What is planned of one record beside what the plan calls it. */
export type Fields<Planned> = Omit<Planned, 'key'>

/** Makes a record of each that is planned; `place` is its key and how many came before it. */
export function keyed<Planned extends { readonly key: string }, Value>(
  planned: readonly Planned[],
  make: (fields: Fields<Planned>, place: { readonly key: string; readonly index: number }) => Value,
): Keyed<Value> {
  return new Map(planned.map(({ key, ...fields }, index) => [key, make(fields, { key, index })]))
}

/** The record of a key; the plan is a file of ours, so a key that names nothing stops the program. */
export function theOne<Value>(values: Keyed<Value>, key: string): Value {
  const value = values.get(key)
  believe(value !== undefined, `the sample's plan knows “${key}”`)
  return value
}
