import type { ShownColumn, ShownRow } from '#renderer/features/matrix/matrix-view'
import { signOf } from '#renderer/features/matrix/matrix-row.tsx'
import { signPaths } from '#renderer/features/matrix/stance-sign.tsx'
import { matrixWords } from '#renderer/features/matrix/wording'
import type { MatrixShot } from '#renderer/features/matrix/matrix-pane.tsx'

/** How much of a matrix a picture shows; more could not be read in one. */
export const pictureLimits = { rows: 200, columns: 60 } as const

/** Sizes in units of the picture. */
const cell = { width: 44, height: 24 } as const
const names = { width: 340, height: 176 } as const
const last = 90

/** The matrix as one picture, with as many claims and columns as can be read in one. */
export function MatrixPicture({ rows, columns, look }: MatrixShot) {
  const drawnRows = rows.slice(0, pictureLimits.rows)
  const drawnColumns = columns.slice(0, pictureLimits.columns)
  const right = names.width + drawnColumns.length * cell.width
  const size = { width: right + last, height: names.height + (drawnRows.length + 1) * cell.height }
  return (
    <svg
      className="matrix-picture"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={matrixWords.grid(look.side)}
    >
      {drawnColumns.map((column, at) => (
        <ColumnHead key={column.key} column={column} left={names.width + at * cell.width} />
      ))}
      <text x={right + last - 8} y={names.height - 8} textAnchor="end">
        {matrixWords.forAndAgainst}
      </text>
      {drawnRows.map((row, at) => (
        <PictureRow
          key={row.claimId}
          row={row}
          columns={drawnColumns}
          top={names.height + at * cell.height}
        />
      ))}
      <Sums columns={drawnColumns} top={names.height + drawnRows.length * cell.height} />
    </svg>
  )
}

/** What a picture of a matrix says under it: its signs, and what is left out. */
export function pictureNote({ rows, columns }: Pick<MatrixShot, 'rows' | 'columns'>): string {
  const isWhole = rows.length <= pictureLimits.rows && columns.length <= pictureLimits.columns
  return isWhole
    ? matrixWords.signs
    : `${matrixWords.signs} ${matrixWords.partOf(rows.length, columns.length)}`
}

function ColumnHead({ column, left }: { readonly column: ShownColumn; readonly left: number }) {
  const { name, names: all, grade, isEcho } = column
  const more = all.length > 1 ? ` ${matrixWords.more(all.length - 1)}` : ''
  const sign = isEcho || all.length > 1 ? '⌁ ' : ''
  const words = `${sign}${grade === undefined ? '' : `${grade} `}${cut(name, 24 - more.length)}${more}`
  return (
    <text transform={`translate(${left + cell.width / 2 + 4} ${names.height - 8}) rotate(-60)`}>{words}</text>
  )
}

type PictureRowProps = {
  readonly row: ShownRow
  readonly columns: readonly ShownColumn[]
  readonly top: number
}

function PictureRow({ row, columns, top }: PictureRowProps) {
  const { claim, label, supporting, disputing } = row
  const middle = top + 16
  const right = names.width + columns.length * cell.width + last
  return (
    <g>
      <text x={0} y={middle} className="matrix-picture-id">
        {label}
      </text>
      <text x={46} y={middle}>
        {cut(claim.statement, 44)}
      </text>
      <text x={names.width - 8} y={middle} textAnchor="end" className="matrix-picture-id">
        {claim.credibility}
      </text>
      {columns.map((column, at) => (
        <PictureCell
          key={column.key}
          row={row}
          column={column}
          corner={{ left: names.width + at * cell.width, top }}
        />
      ))}
      <text x={right - 8} y={middle} textAnchor="end" className="matrix-picture-id">
        {`${supporting} / ${disputing}`}
      </text>
      <line x1={0} x2={right} y1={top + cell.height} y2={top + cell.height} className="matrix-picture-line" />
    </g>
  )
}

type PictureCellProps = {
  readonly row: ShownRow
  readonly column: ShownColumn
  readonly corner: { readonly left: number; readonly top: number }
}

function PictureCell({ row, column, corner: { left, top } }: PictureCellProps) {
  const sign = signOf(row, column)
  const count = row.cells.get(column.key)?.evidenceIds.length ?? 0
  return (
    <>
      <rect
        x={left}
        y={top}
        width={cell.width}
        height={cell.height}
        className={`matrix-picture-cell matrix-picture-${sign}`}
      />
      <path
        d={signPaths[sign]}
        transform={`translate(${left + cell.width / 2 - 7} ${top + cell.height / 2 - 7})`}
        className={`matrix-sign matrix-sign-${sign}`}
      />
      {count > 1 ? (
        <text x={left + cell.width - 4} y={top + 16} textAnchor="end" className="matrix-picture-id">
          {count}
        </text>
      ) : null}
    </>
  )
}

function Sums({ columns, top }: { readonly columns: readonly ShownColumn[]; readonly top: number }) {
  return (
    <g>
      <text x={0} y={top + 17}>
        {matrixWords.says}
      </text>
      {columns.map(({ key, tally }, at) => (
        <text
          key={key}
          x={names.width + at * cell.width + cell.width / 2}
          y={top + 17}
          textAnchor="middle"
          className="matrix-picture-id"
        >
          {matrixWords.tally(tally.says, tally.conflicts)}
        </text>
      ))}
    </g>
  )
}

function cut(words: string, length: number): string {
  const letters = [...words]
  return letters.length <= length ? words : `${letters.slice(0, length - 1).join('')}…`
}
