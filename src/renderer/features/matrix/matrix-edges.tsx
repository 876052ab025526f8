import type { VirtualItem } from '@tanstack/react-virtual'
import { reliabilityMeanings } from '#domain/source/grade'
import { gridSizes, type SideWidths } from '#renderer/features/matrix/grid-sizes'
import type { ShownColumn } from '#renderer/features/matrix/matrix-view'
import { matrixWords } from '#renderer/features/matrix/wording'
import { CodeChip } from '#renderer/ui/chip.tsx'

type EdgeProps = {
  readonly columns: readonly ShownColumn[]
  /** The columns that are drawn. */
  readonly window: readonly VirtualItem[]
  readonly sides: SideWidths
  /** Pixels of the whole grid. */
  readonly width: number
  /** The column of this row that takes the keyboard, if it is in this row. */
  readonly current: number | undefined
}

/** The head of the grid: what each column stands for, with the grade of its source. */
export function MatrixHead({ columns, window, sides, width, current }: EdgeProps) {
  const place = placesOf(0, current)
  return (
    <div role="rowgroup" className="matrix-head" style={{ width, height: gridSizes.head }}>
      <div role="row" aria-rowindex={1} className="matrix-edge-row">
        <div role="columnheader" className="matrix-corner" style={{ width: sides.first }} {...place(0)}>
          {matrixWords.claim}
        </div>
        {window.map(({ index }) => {
          const column = columns[index]
          return column === undefined ? null : (
            <div
              key={column.key}
              role="columnheader"
              className="matrix-column"
              style={{ left: sides.first + index * gridSizes.column }}
              title={matrixWords.standsFor(column.names)}
              {...place(index + 1)}
            >
              <ColumnName column={column} />
            </div>
          )
        })}
        <div
          role="columnheader"
          className="matrix-last"
          style={{ width: sides.last }}
          title={matrixWords.independentHint}
          {...place(columns.length + 1)}
        >
          {matrixWords.independent}
        </div>
      </div>
    </div>
  )
}

function ColumnName({ column: { name, names, grade, isEcho } }: { readonly column: ShownColumn }) {
  const second = names[1]
  const isOneOrigin = isEcho || names.length > 1
  return (
    <>
      <span className="matrix-column-grade">
        {isOneOrigin ? (
          <>
            <span aria-hidden="true">⌁</span>
            <span className="ui-only-said">{isEcho ? matrixWords.echo : matrixWords.folded}</span>
          </>
        ) : null}
        {grade === undefined ? null : <CodeChip meaning={reliabilityMeanings[grade].label}>{grade}</CodeChip>}
      </span>
      {(second === undefined ? [name] : [name, second]).map((one, at) => (
        <span key={at} className="matrix-column-name" dir="auto">
          {one}
        </span>
      ))}
      {names.length > 2 ? (
        <span className="matrix-column-more">{matrixWords.more(names.length - 2)}</span>
      ) : null}
    </>
  )
}

/** The foot of the grid: on how many claims each column says something, and on how many it is contradicted. */
export function MatrixFoot({
  columns,
  window,
  sides,
  width,
  current,
  at,
}: EdgeProps & { readonly at: number }) {
  const place = placesOf(at, current)
  return (
    <div role="rowgroup" className="matrix-foot" style={{ width, height: gridSizes.foot }}>
      <div role="row" aria-rowindex={at + 1} className="matrix-edge-row">
        <div
          role="rowheader"
          className="matrix-corner"
          style={{ width: sides.first }}
          title={matrixWords.saysHint}
          {...place(0)}
        >
          {matrixWords.says}
        </div>
        {window.map(({ index }) => {
          const column = columns[index]
          if (column === undefined) return null
          const { says, conflicts } = column.tally
          return (
            <div
              key={column.key}
              role="gridcell"
              className="matrix-sum"
              style={{ left: sides.first + index * gridSizes.column }}
              aria-label={matrixWords.tallySaid(says, conflicts)}
              {...place(index + 1)}
            >
              {matrixWords.tally(says, conflicts)}
            </div>
          )
        })}
        <div
          role="gridcell"
          className="matrix-last"
          style={{ width: sides.last }}
          {...place(columns.length + 1)}
        />
      </div>
    </div>
  )
}

function placesOf(row: number, current: number | undefined) {
  return (column: number) => ({
    'aria-colindex': column + 1,
    'data-row': row,
    'data-column': column,
    tabIndex: current === column ? 0 : -1,
  })
}
