import type { VirtualItem } from '@tanstack/react-virtual'
import { memo } from 'react'
import { credibilityMeanings } from '#domain/source/grade'
import { gridSizes, type SideWidths } from '#renderer/features/matrix/grid-sizes'
import type { ShownColumn, ShownRow } from '#renderer/features/matrix/matrix-view'
import { StanceSign, type CellSign } from '#renderer/features/matrix/stance-sign.tsx'
import { matrixWords, sayStance } from '#renderer/features/matrix/wording'
import { useIsPointed } from '#renderer/reading/pointed'
import { thingNames } from '#renderer/reading/thing-name'
import { CodeChip } from '#renderer/ui/chip.tsx'

type MatrixRowProps = {
  readonly row: ShownRow
  /** Counts from 1; the head is row 0. */
  readonly at: number
  /** Pixels from the first row. */
  readonly top: number
  readonly columns: readonly ShownColumn[]
  /** The columns that are drawn. */
  readonly window: readonly VirtualItem[]
  readonly sides: SideWidths
  /** The column of this row that takes the keyboard, if it is in this row. */
  readonly current: number | undefined
}

/** One claim and what each column in sight says of it. */
export const MatrixRowLine = memo(function MatrixRowLine(props: MatrixRowProps) {
  const { row, at, top, columns, window, sides, current } = props
  const { claim, label, supporting, disputing, diagnosticity } = row
  const place = (column: number) => ({
    'aria-colindex': column + 1,
    'data-row': at,
    'data-column': column,
    tabIndex: current === column ? 0 : -1,
  })
  return (
    <div role="row" aria-rowindex={at + 1} className="matrix-row" style={{ top }}>
      <div role="rowheader" className="matrix-claim" style={{ width: sides.first }} {...place(0)}>
        <span className="matrix-claim-id">{label}</span>
        <span className="matrix-claim-words" dir="auto" title={claim.statement}>
          {claim.statement}
        </span>
        <CodeChip meaning={credibilityMeanings[claim.credibility].label}>
          {String(claim.credibility)}
        </CodeChip>
      </div>
      {window.map(({ index }) => {
        const column = columns[index]
        return column === undefined ? null : (
          <Cell
            key={column.key}
            row={row}
            column={column}
            left={sides.first + index * gridSizes.column}
            place={place(index + 1)}
          />
        )
      })}
      <div
        role="gridcell"
        className="matrix-independent"
        style={{ width: sides.last }}
        aria-label={`${matrixWords.forAgainst(supporting, disputing)}, ${matrixWords.diagnosticity(diagnosticity)}`}
        title={matrixWords.diagnosticity(diagnosticity)}
        {...place(columns.length + 1)}
      >
        <span>{`${supporting} / ${disputing}`}</span>
        <span className="matrix-share">
          <span style={{ height: `${Math.round(diagnosticity * 100)}%` }} />
        </span>
      </div>
    </div>
  )
})

type CellProps = {
  readonly row: ShownRow
  readonly column: ShownColumn
  readonly left: number
  readonly place: Readonly<Record<string, number>>
}

/** Passages that are shown elsewhere when a cell is pointed at: it may hold thousands. */
const mostPointed = 50

function Cell({ row, column, left, place }: CellProps) {
  const cell = row.cells.get(column.key)
  const sign = signOf(row, column)
  const count = cell?.evidenceIds.length ?? 0
  const names = thingNames('evidence', cell?.evidenceIds.slice(0, mostPointed) ?? [])
  const isPointed = useIsPointed(names)
  return (
    <div
      role="gridcell"
      className="matrix-cell"
      data-says={sign}
      data-echo={column.isEcho}
      data-points={names === '' ? undefined : names}
      data-twin={isPointed ? '' : undefined}
      aria-label={sayCell(row, column)}
      style={{ left }}
      {...place}
    >
      {cell === undefined ? plainSigns[sign === 'unread' ? 'unread' : 'silent'] : <StanceSign sign={sign} />}
      {count > 1 ? <span className="matrix-tally">{count}</span> : null}
    </div>
  )
}

const plainSigns = { silent: '·', unread: '○' } as const

/** What a cell shows. */
export function signOf(
  { cells }: Pick<ShownRow, 'cells'>,
  column: Pick<ShownColumn, 'key' | 'isRead'>,
): CellSign {
  const cell = cells.get(column.key)
  if (cell === undefined) return column.isRead ? 'silent' : 'unread'
  return cell.isBothSides === true ? 'both' : cell.stance
}

/** A cell in words: "disputes, 2 passages", "not read". */
export function sayCell(row: Pick<ShownRow, 'cells'>, column: Pick<ShownColumn, 'key' | 'isRead'>): string {
  const cell = row.cells.get(column.key)
  if (cell === undefined) return column.isRead ? matrixWords.silent : matrixWords.unread
  return `${sayStance(cell)}, ${matrixWords.passages(cell.evidenceIds.length)}`
}
