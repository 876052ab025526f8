import { keyTable, rowsOf, type KeyPlace, type KeyScope } from '#renderer/keys/key-table'
import { keyWords } from '#renderer/keys/key-words'
import { isHeard, keysOf, type Keyring } from '#renderer/keys/keyring'

/** One line of the key sheet: keys as people read them, and what they do. */
export type SheetRow = {
  readonly keys: string
  readonly does: string
  /** Missing where nothing can be chosen, or several stand in one line. */
  readonly act?: string
}

/** The lines of a place, as its keys are now. Rows without a key that is heard are left out. */
export function sheetRows(keyring: Keyring, scope: KeyScope, platform: string): readonly SheetRow[] {
  const place: KeyPlace = keyTable[scope]
  const families = new Set<string>()
  const own = rowsOf(scope).flatMap((named): readonly SheetRow[] => {
    const { act, row } = named
    const keys = keysOf(keyring, named)
    const heard = keys.filter((one) => isHeard(keyring, one))
    if (heard.length === 0) return []
    const words = heard.map((one) => keyWords(one, platform)).join(' or ')
    const isWhole = row.family !== undefined && hasFirstKeys(keyring, scope, row.family.does)
    if (row.family === undefined || !isWhole) return [{ keys: words, does: row.does, act }]
    if (families.has(row.family.does)) return []
    families.add(row.family.does)
    return [fixedRow(row.family, platform)]
  })
  return [...own, ...(place.fixed ?? []).map((fixed) => fixedRow(fixed, platform))]
}

/** A line whose keys are written out: on macOS they are held with ⌘ instead of Ctrl. */
function fixedRow({ keys, does }: SheetRow, platform: string): SheetRow {
  const written = platform === 'darwin' ? keys.replaceAll('Ctrl+', '⌘').replaceAll('Shift+', '⇧') : keys
  return { keys: written, does }
}

/** Whether all rows of a family have the keys they had at first. */
function hasFirstKeys(keyring: Keyring, scope: KeyScope, family: string): boolean {
  return rowsOf(scope).every(({ id, row }) => row.family?.does !== family || keyring.chosen[id] === undefined)
}
