import type { ImportRow } from '#domain/import/import-job'

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

/** How a file ended, as far as others can have ended so too. */
function endOf(row: ImportRow): string {
  if (row.state === 'refused') return row.reason
  return row.state === 'done' ? `done ${row.warnings.join(' ')}` : row.state
}
