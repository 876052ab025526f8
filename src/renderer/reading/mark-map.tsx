import { memo, useMemo } from 'react'
import type { Span } from '#domain/document/block'
import { countStartingBefore } from '#domain/highlight/mark-index'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import { colours } from '#domain/highlight/text-highlight'
import { readingWords } from '#renderer/reading/wording'

type MarkMapProps = {
  /** Sorted by start. */
  readonly marks: readonly PaintedMark[]
  /** Letters of the document. */
  readonly length: number
  /** Places ticked besides the marks, sorted by start. */
  readonly ticks: readonly Span[]
  readonly seen: Span
  readonly onJump: (mark: PaintedMark) => void
}

/** Marks nearer to each other than this share one line of the map. */
const rows = 160

/** The whole document in a strip: where its marks are, and how many lie above and below what is seen. */
export const MarkMap = memo(function MarkMap({ marks, length, ticks, seen, onJump }: MarkMapProps) {
  const above = countStartingBefore(marks, seen.start)
  const next = countStartingBefore(marks, seen.end)
  const below = marks.length - next
  const rowMarks = useMemo(() => rowsOf(marks, length), [marks, length])
  const rowTicks = useMemo(() => rowsOf(ticks, length), [ticks, length])
  return (
    <div className="reading-map">
      <Beyond mark={marks[above - 1]} count={above} direction="above" onJump={onJump} />
      <div className="reading-map-strip" aria-hidden="true">
        {rowMarks.map(([row, mark]) => (
          <div
            key={row}
            className="reading-map-mark"
            style={{
              top: `${(100 * row) / rows}%`,
              background: `var(--h${colours.indexOf(mark.colour) + 1}-line)`,
            }}
            onPointerDown={() => {
              onJump(mark)
            }}
          />
        ))}
        {rowTicks.map(([row]) => (
          <div key={`tick ${row}`} className="reading-map-tick" style={{ top: `${(100 * row) / rows}%` }} />
        ))}
      </div>
      <Beyond mark={marks[next]} count={below} direction="below" onJump={onJump} />
    </div>
  )
})

type BeyondProps = {
  readonly mark: PaintedMark | undefined
  readonly count: number
  readonly direction: 'above' | 'below'
  readonly onJump: (mark: PaintedMark) => void
}

function Beyond({ mark, count, direction, onJump }: BeyondProps) {
  if (mark === undefined || count === 0) return <span className="reading-beyond" />
  return (
    <button
      type="button"
      className="reading-beyond"
      aria-label={readingWords[direction](count)}
      title={readingWords[direction](count)}
      onClick={() => {
        onJump(mark)
      }}
    >
      {direction === 'above' ? '▲' : '▼'}
      {count > 999 ? '…' : count}
    </button>
  )
}

function rowsOf<Placed extends Span>(
  places: readonly Placed[],
  length: number,
): readonly (readonly [number, Placed])[] {
  const first = new Map<number, Placed>()
  for (const place of places) {
    const row = Math.floor((rows * place.start) / Math.max(1, length))
    if (!first.has(row)) first.set(row, place)
  }
  return [...first]
}
