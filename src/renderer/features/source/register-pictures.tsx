import type { ReactNode } from 'react'
import { unreachable } from '#domain/belief'
import { credibilities } from '#domain/claim/claim'
import type { DependenceTree } from '#domain/source/dependence'
import { reliabilities, type Reliability } from '#domain/source/source'
import { DependenceDrawing } from '#renderer/features/source/dependence-drawing.tsx'
import { itemCounts, reliabilityCounts, type RegisterRow } from '#renderer/features/source/register'
import { pictureWords } from '#renderer/features/source/wording'

/** One of the pictures below the register, with what it shows. */
export type RegisterPictureShot =
  | { readonly kind: 'reliability' | 'items'; readonly rows: readonly RegisterRow[] }
  | { readonly kind: 'dependence'; readonly trees: readonly DependenceTree[] }

/** A picture of the register as it leaves in a file. */
export function RegisterPicture({ shot }: { readonly shot: RegisterPictureShot }): ReactNode {
  switch (shot.kind) {
    case 'reliability':
      return <BarsDrawing rows={shot.rows} />
    case 'items':
      return <ItemsDrawing rows={shot.rows} />
    case 'dependence':
      return <DependenceDrawing trees={shot.trees} />
    default:
      return unreachable(shot)
  }
}

type DrawingProps = { readonly rows: readonly RegisterRow[] }

/** Sizes in units of the picture. */
const bar = { width: 36, gap: 12, room: 140 } as const
const apart = 14

function BarsDrawing({ rows }: DrawingProps) {
  const counts = reliabilityCounts(rows)
  const most = Math.max(1, ...Object.values(counts))
  const width = reliabilities.length * (bar.width + bar.gap) + apart
  const floor = bar.room + 20
  return (
    <svg
      className="source-drawing"
      viewBox={`-1 0 ${width} ${floor + 24}`}
      role="img"
      aria-label={pictureWords.reliability}
    >
      {reliabilities.map((grade, at) => {
        const height = Math.max(1, (counts[grade] / most) * bar.room)
        const left = at * (bar.width + bar.gap) + (grade === 'F' ? apart : 0)
        return (
          <g key={grade} transform={`translate(${left} 0)`}>
            <rect
              y={floor - height}
              width={bar.width}
              height={height}
              className={`source-ink source-ink-${grade}`}
            />
            {grade === 'F' ? (
              <path
                d={hatching(bar.width, height)}
                transform={`translate(0 ${floor - height})`}
                className="source-hatching"
              />
            ) : null}
            <text x={bar.width / 2} y={floor - height - 5} textAnchor="middle" className="source-figure">
              {counts[grade]}
            </text>
            <text x={bar.width / 2} y={floor + 16} textAnchor="middle" className="source-figure">
              {grade}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** What cannot be judged is hatched, not coloured: lines that rise to the right, from the top left corner on. */
function hatching(width: number, height: number): string {
  const starts = Array.from({ length: Math.floor((width + height) / 6) }, (_, at) => (at + 1) * 6)
  return starts
    .map(
      (sum) =>
        `M${Math.max(0, sum - height)} ${Math.min(sum, height)}L${Math.min(sum, width)} ${Math.max(0, sum - width)}`,
    )
    .join('')
}

const item = { width: 44, height: 26, gap: 3 } as const

function ItemsDrawing({ rows }: DrawingProps) {
  const countAt = itemCounts(rows)
  const most = Math.max(
    1,
    ...reliabilities.flatMap((grade) => credibilities.map((one) => countAt(grade, one))),
  )
  const leftOf = (at: number): number => 24 + at * (item.width + item.gap) + (at === 5 ? apart : 0)
  const topOf = (at: number): number => 22 + at * (item.height + item.gap) + (at === 5 ? apart : 0)
  return (
    <svg
      className="source-drawing"
      viewBox={`0 0 ${leftOf(5) + item.width + 2} ${topOf(5) + item.height + 2}`}
      role="img"
      aria-label={pictureWords.items}
    >
      {reliabilities.map((grade, at) => (
        <text
          key={grade}
          x={leftOf(at) + item.width / 2}
          y={14}
          textAnchor="middle"
          className="source-figure"
        >
          {grade}
        </text>
      ))}
      {credibilities.map((credibility, down) => (
        <g key={credibility} transform={`translate(0 ${topOf(down)})`}>
          <text x={8} y={17} className="source-figure">
            {credibility}
          </text>
          {reliabilities.map((grade, at) => (
            <ItemCell
              key={grade}
              left={leftOf(at)}
              count={countAt(grade, credibility)}
              level={levelOf(countAt(grade, credibility), most)}
              isApart={isUnjudged(grade, credibility)}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** How dark a cell is, from 0 to 4, by its share of the fullest. */
export function levelOf(count: number, most: number): number {
  return Math.ceil((count / most) * 4)
}

function isUnjudged(grade: Reliability, credibility: number): boolean {
  return grade === 'F' || credibility === 6
}

type ItemCellProps = {
  readonly left: number
  readonly count: number
  readonly level: number
  readonly isApart: boolean
}

function ItemCell({ left, count, level, isApart }: ItemCellProps) {
  return (
    <g transform={`translate(${left} 0)`}>
      <rect
        width={item.width}
        height={item.height}
        className={`source-item source-item-${level}${isApart ? ' source-item-apart' : ''}`}
      />
      {count === 0 ? null : (
        <text x={item.width / 2} y={17} textAnchor="middle" className="source-figure">
          {count}
        </text>
      )}
    </g>
  )
}
