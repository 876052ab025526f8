import type { LibraryRow } from '#renderer/features/library/library-rows'

/** By what the list is divided. */
export type Grouping = 'none' | 'source'

/** One line of the list: a document, or the head of those from one source (undefined: from none that is named). */
export type ListEntry =
  | { readonly kind: 'row'; readonly row: LibraryRow }
  | { readonly kind: 'group'; readonly name: string | undefined; readonly count: number }

/** The lines of the list: the rows as they are, or under the heads of their sources by name. */
export function entriesOf(rows: readonly LibraryRow[], grouping: Grouping): readonly ListEntry[] {
  if (grouping === 'none') return rows.map(asEntry)
  const groups = new Map<string | undefined, LibraryRow[]>()
  for (const row of rows) {
    const group = groups.get(row.sourceName)
    if (group === undefined) groups.set(row.sourceName, [row])
    else group.push(row)
  }
  return [...groups.entries()]
    .toSorted(([a], [b]) => byName(a, b))
    .flatMap(([name, members]) => [
      { kind: 'group', name, count: members.length } as const,
      ...members.map(asEntry),
    ])
}

function asEntry(row: LibraryRow): ListEntry {
  return { kind: 'row', row }
}

function byName(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a.localeCompare(b, 'en')
}
