import type { CaseRecords, TableName } from '#domain/case/case'
import type { CaseDatabase } from '#renderer/storage/case-database'

/** Rows read at once: making so many of them takes less than half a frame or two, however many there are in all. */
const slice = 1_000

/** All rows of a table as they are at one moment, in no order; the window gets its turn between slices of them. */
export function wholeTable<Name extends TableName>(
  db: CaseDatabase,
  name: Name,
): Promise<readonly CaseRecords[Name][]> {
  const table = db.table<CaseRecords[Name], string>(name)
  return db.transaction('r', table, async () => {
    const rows: CaseRecords[Name][] = []
    let read = await table.orderBy(':id').limit(slice).toArray()
    for (;;) {
      for (const row of read) rows.push(row)
      const last = read.at(-1)
      if (last === undefined || read.length < slice) return rows
      read = await table.where(':id').above(last.id).limit(slice).toArray()
    }
  })
}
