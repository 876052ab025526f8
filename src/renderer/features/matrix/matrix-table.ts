import type { ExportTable, TableCell } from '#domain/export/table'
import type { ShownColumn, ShownRow } from '#renderer/features/matrix/matrix-view'
import { matrixWords, sayStance, tableWords } from '#renderer/features/matrix/wording'
import type { MatrixShot } from '#renderer/features/matrix/matrix-pane.tsx'

/** The matrix as a table: one row a claim in the order on the screen, one column a column, stances in words. */
export function matrixTable({ look, rows, columns }: MatrixShot): ExportTable {
  return {
    title: matrixWords.grid(look.side),
    columns: [
      { head: tableWords.number, width: 8 },
      { head: matrixWords.claim, width: 48 },
      { head: tableWords.credibility, width: 11 },
      ...columns.map((column) => ({ head: headOf(column), width: 16 })),
      { head: tableWords.supporting, width: 15 },
      { head: tableWords.disputing, width: 19 },
      { head: tableWords.diagnosticity, width: 13 },
    ],
    rows: rowsOf(rows, columns),
  }
}

function* rowsOf(
  rows: readonly ShownRow[],
  columns: readonly ShownColumn[],
): Generator<readonly TableCell[]> {
  for (const row of rows) {
    yield [
      row.label,
      row.claim.statement,
      row.claim.credibility,
      ...columns.map((column) => cellWords(row, column)),
      row.supporting,
      row.disputing,
      Math.round(row.diagnosticity * 1000) / 1000,
    ]
  }
}

function headOf({ name, names, grade }: ShownColumn): string {
  const all = names.length > 1 ? `${name} ${matrixWords.more(names.length - 1)}` : name
  return grade === undefined ? all : `${all} (${grade})`
}

function cellWords({ cells }: ShownRow, { key, isRead }: ShownColumn): string {
  const cell = cells.get(key)
  if (cell === undefined) return isRead ? matrixWords.silent : matrixWords.unread
  const count = cell.evidenceIds.length
  return count === 1 ? sayStance(cell) : `${sayStance(cell)} (${count})`
}
