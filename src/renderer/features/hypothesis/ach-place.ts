import type { Hypothesis } from '#domain/hypothesis/hypothesis'
import type { AchRow } from '#renderer/features/hypothesis/ach-rows'
import type { GridExtent, GridPlace } from '#renderer/ui/grid-step'

/** The columns before those of the hypotheses. */
export const sideColumns = ['claim', 'credibility', 'relevance'] as const

/** What the columns before those of the hypotheses show. */
export type SideColumn = (typeof sideColumns)[number]

/** What lies at a place of the matrix of hypotheses. */
export type AchSpot =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'hypothesis'; readonly hypothesis: Hypothesis }
  | { readonly kind: SideColumn; readonly row: AchRow }
  | { readonly kind: 'rating'; readonly row: AchRow; readonly hypothesis: Hypothesis }

/** Claims down and hypotheses across, as they stand on the screen. */
export type AchOrder = { readonly rows: readonly AchRow[]; readonly hypotheses: readonly Hypothesis[] }

/** What lies at a place: row 0 is the head. */
export function spotAt({ rows, hypotheses }: AchOrder, { row, column }: GridPlace): AchSpot {
  const [one, hypothesis] = [rows[row - 1], hypotheses[column - sideColumns.length]]
  if (one === undefined) return hypothesis === undefined ? nothing : { kind: 'hypothesis', hypothesis }
  if (hypothesis !== undefined) return { kind: 'rating', row: one, hypothesis }
  const side = sideColumns[column]
  return side === undefined ? nothing : { kind: side, row: one }
}

const nothing: AchSpot = { kind: 'nothing' }

/** How far the grid reaches; a page is so many rows. */
export function extentOf({ rows, hypotheses }: AchOrder, page: number): GridExtent {
  return { lastRow: rows.length, lastColumn: sideColumns.length + hypotheses.length - 1, page }
}
