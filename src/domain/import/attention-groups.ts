import type { ImportRow } from '#domain/import/import-job'
import type { ImportRefusal } from '#domain/import/reading'

/** So many files that ended alike are told together. */
export const leastGrouped = 3

/** Files that ended alike, in the order in which they ended; a single one where nothing is told together. */
export type AttentionGroup = {
  readonly key: string
  readonly first: ImportRow
  readonly rows: readonly ImportRow[]
}

/** Tells the files of an import that want attention together where at least three ended alike. A group stands where its first file would. */
export function attentionGroups(attention: readonly ImportRow[]): readonly AttentionGroup[] {
  const alike = new Map<string, ImportRow[]>()
  for (const row of attention) {
    const rows = alike.get(endOf(row))
    if (rows === undefined) alike.set(endOf(row), [row])
    else rows.push(row)
  }
  const groups: AttentionGroup[] = []
  for (const [key, rows] of alike) {
    const [first] = rows
    if (first !== undefined && rows.length >= leastGrouped) groups.push({ key, first, rows })
    else for (const row of rows) groups.push({ key: String(row.at), first: row, rows: [row] })
  }
  return groups
}

/** Files of an import that ask for a password, in the order in which they ended. */
export function askingForPassword(attention: readonly ImportRow[]): readonly ImportRow[] {
  return attention.filter((row) => row.state === 'refused' && isOfPassword(row.reason))
}

/** True where a password is what a file lacks. */
export function isOfPassword(reason: ImportRefusal): boolean {
  return reason === 'password-needed' || reason === 'wrong-password'
}

/** How a file ended, as far as others can have ended so too. */
function endOf(row: ImportRow): string {
  if (row.state === 'refused') return row.reason
  return row.state === 'done' ? `done ${row.warnings.join(' ')}` : row.state
}
