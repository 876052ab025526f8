import { keyRows, type KeyId, type NamedRow } from '#renderer/keys/key-table'
import { areOneKey, conflictsOf, keysOf, type ChosenKeys, type KeyChoice } from '#renderer/keys/keyring'

/** What is chosen once a row has these keys and whatever else had one of them goes without it. */
export function withKeys(choice: KeyChoice, id: KeyId, keys: readonly string[]): ChosenKeys {
  const others: ChosenKeys = Object.fromEntries(
    conflictsOf(choice, id, keys).map((other) => {
      const left = keysOf(choice, other).filter((theirs) => !keys.some((mine) => areOneKey(mine, theirs)))
      return [other.id, left] as const
    }),
  )
  return pruned({ ...choice.chosen, ...others, [id]: keys })
}

/** Whether a row has other keys than at first. */
export function isChosen({ chosen }: Pick<KeyChoice, 'chosen'>, id: KeyId): boolean {
  return chosen[id] !== undefined
}

/** All rows that cannot be told apart from others by their keys, with those others; the first keys have none. */
export function allConflicts(choice: KeyChoice): ReadonlyMap<KeyId, readonly NamedRow[]> {
  // Keys nobody changed were told apart when the table was written.
  const changed = keyRows.filter(({ id }) => isChosen(choice, id))
  const found = new Map<KeyId, readonly NamedRow[]>()
  for (const row of changed)
    for (const other of conflictsOf(choice, row.id, keysOf(choice, row))) {
      found.set(row.id, [...(found.get(row.id) ?? []), other])
      if (!isChosen(choice, other.id)) found.set(other.id, [...(found.get(other.id) ?? []), row])
    }
  return found
}

/** Without what is as it was at first. */
function pruned(chosen: ChosenKeys): ChosenKeys {
  return Object.fromEntries(
    keyRows.flatMap(({ id, row }) => {
      const keys = chosen[id]
      return keys === undefined || keys.join('\n') === row.keys.join('\n') ? [] : [[id, keys] as const]
    }),
  )
}
