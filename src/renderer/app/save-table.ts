import type { ExportTable, TableCell } from '#domain/export/table'
import { writeCsv } from '#renderer/formats/write-csv'

/** The formats tables leave in. */
export type TableFormat = 'csv' | 'xlsx'

/** A table as the bytes of a file. */
export async function tableFile(table: ExportTable, format: TableFormat): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(writeCsv(withHead(table)))
  // The writer is only fetched by whoever wants a spreadsheet.
  const { writeXlsx } = await import('#renderer/formats/write-xlsx')
  return writeXlsx(table)
}

function* withHead({ columns, rows }: ExportTable): Generator<readonly TableCell[]> {
  yield columns.map(({ head }) => head)
  yield* rows
}
