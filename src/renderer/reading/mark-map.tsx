import { memo, useMemo, type ReactElement } from 'react'
import type { Span } from '#domain/document/block'
import type { ReadStretches } from '#domain/document/read-stretches'
import { countStartingBefore } from '#domain/highlight/mark-index'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import { colours } from '#domain/highlight/text-highlight'
import { readRows } from '#renderer/reading/read-rules'
import { readingWords } from '#renderer/reading/wording'

type MarkMapProps = {
  /** Sorted by start. */
  readonly marks: readonly PaintedMark[]
  /** Letters of the document. */
  readonly length: number
  /** Places ticked besides the marks, sorted by start. */
  readonly ticks: readonly Span[]
  /** Tinted: what was read. */
  readonly read: ReadStretches
  readonly seen: Span
  readonly hoveredId: string | undefined
  readonly onHover: ((id: string | undefined) => void) | undefined
  readonly onJump: (mark: PaintedMark) => void
}

/** Marks nearer to each other than this share one line of the map. */
const rows = 160

/** The whole document in a strip: where its marks are, and how many lie above and below what is seen. */
export const MarkMap = memo(function MarkMap(props: MarkMapProps) {
  const { marks, length, ticks, read, seen, hoveredId, onHover, onJump } = props
  const above = countStartingBefore(marks, seen.start)
  const next = countStartingBefore(marks, seen.end)
  const below = marks.length - next
  const lines = useMemo(() => linesOf(marks, length), [marks, length])
  const readBands = useMemo(() => bandsOf(read, length), [read, length])
  const tickLines = useMemo(() => ticksOf(ticks, length), [ticks, length])
  const hovered = hoveredId === undefined ? undefined : marks.find(({ id }) => id === hoveredId)
  const markUnder = (target: EventTarget): PaintedMark | undefined => {
    const at = target instanceof HTMLElement ? target.dataset['mark'] : undefined
    return at === undefined ? undefined : marks[Number(at)]
  }
  return (
    <div className="reading-map">
      <Beyond mark={marks[above - 1]} count={above} direction="above" onJump={onJump} />
      <div
        className="reading-map-strip"
        aria-hidden="true"
        onPointerDown={({ target }) => {
          const mark = markUnder(target)
          if (mark !== undefined) onJump(mark)
        }}
        onPointerOver={({ target }) => {
          onHover?.(markUnder(target)?.id)
        }}
        onPointerLeave={() => {
          onHover?.(undefined)
        }}
      >
        {readBands}
        {lines}
        {hovered === undefined ? null : (
          <div className="reading-map-hovered" style={{ top: `${(100 * rowOf(hovered, length)) / rows}%` }} />
        )}
        {tickLines}
      </div>
      <Beyond mark={marks[next]} count={below} direction="below" onJump={onJump} />
    </div>
  )
})

// Kept as elements while scrolling changes what is around them.
function linesOf(marks: readonly PaintedMark[], length: number): readonly ReactElement[] {
  return rowsOf(marks, length).map(({ row, at, place }) => (
    <div
      key={row}
      className="reading-map-mark"
      data-mark={at}
      style={{
        top: `${(100 * row) / rows}%`,
        background: `var(--h${colours.indexOf(place.colour) + 1}-line)`,
      }}
    />
  ))
}

function bandsOf(read: ReadStretches, length: number): readonly ReactElement[] {
  return readRows(read, length, rows).map(({ row, count }) => (
    <div
      key={row}
      className="reading-map-read"
      style={{ top: `${(100 * row) / rows}%`, height: `${(100 * count) / rows}%` }}
    />
  ))
}

function ticksOf(ticks: readonly Span[], length: number): readonly ReactElement[] {
  return rowsOf(ticks, length).map(({ row }) => (
    <div key={row} className="reading-map-tick" style={{ top: `${(100 * row) / rows}%` }} />
  ))
}

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

type Row<Placed> = { readonly row: number; readonly at: number; readonly place: Placed }

/** The rows that hold something, each with the first place that lies in it and where that stands in the list. */
function rowsOf<Placed extends Span>(places: readonly Placed[], length: number): readonly Row<Placed>[] {
  const first = new Map<number, Row<Placed>>()
  places.forEach((place, at) => {
    const row = rowOf(place, length)
    if (!first.has(row)) first.set(row, { row, at, place })
  })
  return [...first.values()]
}

function rowOf({ start }: Span, length: number): number {
  return Math.floor((rows * start) / Math.max(1, length))
}
