import { writeXlsxStream, type CellValue } from 'hucre/xlsx'
import { plainText } from '#domain/export/plain-text'
import type { ExportTable, TableCell } from '#domain/export/table'

/** The most columns a sheet holds (ECMA-376; what spreadsheets open). */
const mostColumns = 16_384

/** The most UTF-16 units a cell holds. */
const longestCell = 32_767

/** How long rows are written, in milliseconds, before the window may draw. */
const atOneGo = 12

/**
 * A table as an XLSX file: a head that stays in sight, words as words whatever they begin with, numbers as numbers. Rows
 * are taken one by one and the window stays awake; rows beyond what a sheet holds go to further sheets. Words too long for
 * a cell end in an ellipsis.
 */
export async function writeXlsx({ title, columns, rows }: ExportTable): Promise<Uint8Array> {
  const stream = writeXlsxStream(pacedRows(rows), {
    name: sheetName(title),
    columns: columns.slice(0, mostColumns).map(({ head, width = 14 }) => ({ header: words(head), width })),
    freezePane: { rows: 1, columns: 1 },
  })
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** A name that every spreadsheet takes for a sheet: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe around. */
export function sheetName(title: string): string {
  const plain = plainText(title)
    .replace(/[:\\/?*[\]\s]+/g, ' ')
    .slice(0, 31)
    .replace(/^[' ]+|[' ]+$/g, '')
  // A spreadsheet keeps this name for itself.
  return plain === '' || /^history$/i.test(plain) ? 'Sheet' : plain
}

async function* pacedRows(rows: ExportTable['rows']): AsyncGenerator<CellValue[]> {
  let since = performance.now()
  for (const row of rows) {
    if (performance.now() - since > atOneGo) {
      await new Promise((done) => setTimeout(done))
      since = performance.now()
    }
    yield row.slice(0, mostColumns).map(held)
  }
}

function held(cell: TableCell): CellValue {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  return cell === undefined || cell === '' ? null : words(cell)
}

function words(text: string): string {
  const plain = plainText(text)
  return plain.length <= longestCell ? plain : `${plainText(plain.slice(0, longestCell - 1))}…`
}
