import { plainText } from '#domain/export/plain-text'
import type { TableCell } from '#domain/export/table'

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets tell the encoding). Words a spreadsheet would
 * take for a formula begin with an apostrophe (OWASP, CSV injection); numbers stay numbers.
 */
export function writeCsv(rows: Iterable<readonly TableCell[]>): string {
  const lines: string[] = []
  for (const row of rows) lines.push(row.map(written).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function written(cell: TableCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const plain = plainText(cell ?? '')
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
