import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { memo, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Colour } from '#domain/highlight/text-highlight'
import { stepBy, within, type GridPlace } from '#renderer/ui/grid-step'

/** What a row or a column stands for. */
export type GridHead = { readonly id: string; readonly name: string; readonly colour: Colour | undefined }

/** One cell: what is drawn, what is said, and how dark it is, from 0 to 1. */
export type GridCell = { readonly shown: ReactNode; readonly said: string; readonly share: number }

/** Numbers by rows and columns. While it is the same one, lines that are drawn stay as they are. */
export type CountedGrid = {
  readonly rows: readonly GridHead[]
  readonly columns: readonly GridHead[]
  /** Undefined where nothing can be opened; both count from 0. */
  readonly cellAt: (row: number, column: number) => GridCell | undefined
  /** What a cell says in which nothing can be opened. */
  readonly noneAt: (row: number, column: number) => string
}

type CountGridProps = {
  readonly label: string
  readonly grid: CountedGrid
  readonly onOpen: (row: number, column: number) => void
}

/** Pixels; the same in codebook.css. */
const sizes = { row: 28, column: 36, head: 128, first: 240 } as const

/** Numbers by rows and columns, of any size: only what is in sight is drawn. One tab stop, arrows within (APG grid). */
export function CountGrid(props: CountGridProps) {
  const { label, grid } = props
  const { rows, columns } = grid
  const box = useRef<HTMLDivElement>(null)
  const [standing, setStanding] = useState<GridPlace>({ row: 1, column: 1 })
  const place = inside(standing, grid)
  const { rowWindow, columnWindow } = useWindows(grid, place, box)
  const acts = useGridActs(props, { place, box, onMove: setStanding })
  const width = sizes.first + columns.length * sizes.column
  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      className="codebook-counts"
      {...acts}
    >
      <div role="rowgroup" className="codebook-counts-head" style={{ width }}>
        <div role="row" aria-rowindex={1} className="codebook-counts-line">
          <span role="columnheader" aria-colindex={1} className="codebook-counts-corner" />
          {columnWindow.map(({ index }) => (
            <span
              key={columns[index]?.id}
              role="columnheader"
              aria-colindex={index + 2}
              className="codebook-counts-column"
              data-colour={columns[index]?.colour}
              title={columns[index]?.name}
              style={{ left: sizes.first + index * sizes.column }}
            >
              <bdi>{columns[index]?.name}</bdi>
            </span>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className="codebook-counts-body"
        style={{ width, height: rows.length * sizes.row }}
      >
        {rowWindow.map(({ index }) => (
          <Line
            key={rows[index]?.id}
            grid={grid}
            at={index}
            window={columnWindow}
            current={place.row === index + 1 ? place.column : undefined}
          />
        ))}
      </div>
    </div>
  )
}

type LineProps = {
  readonly grid: CountedGrid
  /** Counts from 0. */
  readonly at: number
  /** The columns that are drawn. */
  readonly window: readonly VirtualItem[]
  /** The column of this line that takes the keyboard, counted from 1. */
  readonly current: number | undefined
}

const Line = memo(function Line({ grid, at, window, current }: LineProps) {
  const head = grid.rows[at]
  return (
    <div role="row" aria-rowindex={at + 2} className="codebook-counts-line" style={{ top: at * sizes.row }}>
      <span
        role="rowheader"
        aria-colindex={1}
        className="codebook-counts-row"
        data-colour={head?.colour}
        title={head?.name}
      >
        <bdi>{head?.name}</bdi>
      </span>
      {window.map(({ index }) => (
        <Cell
          key={grid.columns[index]?.id}
          cell={grid.cellAt(at, index)}
          none={grid.noneAt(at, index)}
          row={at + 1}
          column={index + 1}
          isCurrent={current === index + 1}
        />
      ))}
    </div>
  )
})

type CellProps = {
  readonly cell: GridCell | undefined
  readonly none: string
  /** Both count from 1. */
  readonly row: number
  readonly column: number
  readonly isCurrent: boolean
}

function Cell({ cell, none, row, column, isCurrent }: CellProps) {
  return (
    <span
      role="gridcell"
      aria-colindex={column + 1}
      aria-label={cell?.said ?? none}
      tabIndex={isCurrent ? 0 : -1}
      data-row={row}
      data-column={column}
      data-full={cell === undefined ? undefined : ''}
      className="codebook-counts-cell"
      style={{
        left: sizes.first + (column - 1) * sizes.column,
        ...(cell === undefined ? {} : ({ '--share': cell.share } as object)),
      }}
    >
      {cell?.shown ?? '·'}
    </span>
  )
}

/** The nearest place that has a cell: heads are not stopped at. */
function inside({ row, column }: GridPlace, { rows, columns }: CountedGrid): GridPlace {
  return {
    row: Math.max(1, Math.min(row, rows.length)),
    column: Math.max(1, Math.min(column, columns.length)),
  }
}

type BoxRef = { readonly current: HTMLDivElement | null }

function useWindows({ rows, columns }: CountedGrid, place: GridPlace, box: BoxRef) {
  const common = { getScrollElement: () => box.current, useAnimationFrameWithResizeObserver: false }
  // What is kept ready beyond the edges is about a screen, so that fast scrolling meets no blank cells.
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing it gives is handed to a memoised part as a function
  const rowsInSight = useVirtualizer({
    ...common,
    count: rows.length,
    estimateSize: () => sizes.row,
    scrollMargin: sizes.head,
    overscan: 14,
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), place.row - 1, rows.length),
  })
  const columnsInSight = useVirtualizer({
    ...common,
    horizontal: true,
    count: columns.length,
    estimateSize: () => sizes.column,
    scrollMargin: sizes.first,
    overscan: 4,
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), place.column - 1, columns.length),
  })
  return { rowWindow: rowsInSight.getVirtualItems(), columnWindow: columnsInSight.getVirtualItems() }
}

/** The cell that takes the keyboard is drawn wherever it is, so that it keeps it. */
function withPlace(drawn: readonly number[], at: number, count: number): number[] {
  if (at < 0 || at >= count || drawn.includes(at)) return [...drawn]
  return [...drawn, at].toSorted((a, b) => a - b)
}

type Stand = {
  readonly place: GridPlace
  readonly box: BoxRef
  readonly onMove: (place: GridPlace) => void
}

/** Moves by keys and pointer, opens by Enter, Space and click, and keeps the focus on the cell that has it. */
function useGridActs({ grid, onOpen }: CountGridProps, { place, box, onMove }: Stand) {
  const { rows, columns, cellAt } = grid
  const isMoved = useRef(false)
  const { row, column } = place
  useLayoutEffect(() => {
    const view = box.current
    if (view === null || !isMoved.current) return
    isMoved.current = false
    const [top, left] = [(row - 1) * sizes.row, (column - 1) * sizes.column]
    view.scrollTo({
      top: nearest(view.scrollTop, { start: top, size: sizes.row, room: view.clientHeight - sizes.head }),
      left: nearest(view.scrollLeft, {
        start: left,
        size: sizes.column,
        room: view.clientWidth - sizes.first,
      }),
    })
    view
      .querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
      ?.focus({ preventScroll: true })
  }, [row, column, box])
  const open = (at: GridPlace): void => {
    if (cellAt(at.row - 1, at.column - 1) !== undefined) onOpen(at.row - 1, at.column - 1)
  }
  return {
    onClick: (event: { readonly target: EventTarget }) => {
      const at = placeUnder(event.target)
      if (at === undefined) return
      onMove(at)
      open(at)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey) return
      const page = Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - sizes.head) / sizes.row) - 1)
      const extent = { lastRow: rows.length, lastColumn: columns.length, page }
      const to = stepBy({ key: event.key, isCtrl: event.ctrlKey }, place, extent)
      if (to !== undefined) {
        isMoved.current = true
        const { row: down, column: across } = within(to, extent)
        onMove({ row: Math.max(1, down), column: Math.max(1, across) })
      } else if (event.key === 'Enter' || event.key === ' ') open(place)
      else return
      event.preventDefault()
    },
  }
}

function nearest(
  now: number,
  { start, size, room }: { readonly start: number; readonly size: number; readonly room: number },
): number {
  if (start < now) return start
  return start + size > now + room ? start + size - room : now
}

function placeUnder(target: EventTarget): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (cell === null) return undefined
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}
