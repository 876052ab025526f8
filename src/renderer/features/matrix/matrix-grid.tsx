import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import { gridSizes, scrollFor, sideWidths, type SideWidths } from '#renderer/features/matrix/grid-sizes'
import type { PressedKey } from '#renderer/keys/stroke'
import { stepBy, type GridPlace } from '#renderer/ui/grid-step'
import { MatrixFoot, MatrixHead } from '#renderer/features/matrix/matrix-edges.tsx'
import { MatrixRowLine } from '#renderer/features/matrix/matrix-row.tsx'
import type { ShownColumn, ShownRow } from '#renderer/features/matrix/matrix-view'
import { useArrival } from '#renderer/ui/use-arrival'

type MatrixGridProps = {
  readonly label: string
  readonly rows: readonly ShownRow[]
  readonly columns: readonly ShownColumn[]
  /** The cell that takes the keyboard. */
  readonly place: GridPlace
  readonly onMove: (place: GridPlace) => void
  readonly onOpen: (place: GridPlace) => void
  /** A key that leads nowhere; answers whether it meant something. */
  readonly onKey: (pressed: PressedKey) => boolean
  readonly gridRef: RefObject<HTMLDivElement | null>
}

/** Claims against columns, of any size: only what is in sight is drawn. One tab stop, by the grid pattern. */
export function MatrixGrid(props: MatrixGridProps) {
  const { label, rows, columns, place, gridRef } = props
  const { rowWindow, columnWindow, sides } = useWindows(props)
  const focus = useCellFocus(props, sides)
  const width = sides.first + columns.length * gridSizes.column + sides.last
  const current = (row: number): number | undefined => (place.row === row ? place.column : undefined)
  const shared = { columns, window: columnWindow, sides }
  return (
    <div
      ref={gridRef}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 2}
      aria-colcount={columns.length + 2}
      className="matrix-grid"
      {...focus}
    >
      <MatrixHead {...shared} width={width} current={current(0)} />
      <div role="rowgroup" className="matrix-body" style={{ width, height: rows.length * gridSizes.row }}>
        {rowWindow.map(({ index }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <MatrixRowLine
              key={row.claimId}
              {...shared}
              row={row}
              at={index + 1}
              top={index * gridSizes.row}
              current={current(index + 1)}
            />
          )
        })}
      </div>
      <MatrixFoot {...shared} at={rows.length + 1} width={width} current={current(rows.length + 1)} />
    </div>
  )
}

function useWindows({ rows, columns, place, gridRef }: MatrixGridProps) {
  const isDrawn = useIsDrawn()
  const common = {
    getScrollElement: () => gridRef.current,
    useAnimationFrameWithResizeObserver: false,
    // To draw what is probably in sight may be interrupted; what measuring adds to it may not.
    initialRect: { width: 0.7 * window.innerWidth, height: 0.7 * window.innerHeight },
  }
  // What is kept ready beyond the edges is about a screen, so that fast scrolling meets no blank cells.
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing it gives is handed to a memoised part as a function
  const rowsInSight = useVirtualizer({
    ...common,
    count: rows.length,
    estimateSize: () => gridSizes.row,
    scrollMargin: gridSizes.head,
    overscan: isDrawn ? 16 : 2,
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), place.row - 1, rows.length),
  })
  const sides = sideWidths(rowsInSight.scrollElement?.clientWidth ?? window.innerWidth)
  const columnsInSight = useVirtualizer({
    ...common,
    horizontal: true,
    count: columns.length,
    estimateSize: () => gridSizes.column,
    scrollMargin: sides.first,
    overscan: isDrawn ? 4 : 1,
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), place.column - 1, columns.length),
  })
  return {
    rowWindow: rowsInSight.getVirtualItems(),
    columnWindow: columnsInSight.getVirtualItems(),
    sides,
  }
}

/** Whether what is in sight stands on the screen: nobody should wait for what is not. */
function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    startTransition(() => {
      setDrawn(true)
    })
  }, [])
  return isDrawn
}

/** The cell that takes the keyboard is drawn wherever it is, so that it keeps it. */
function withPlace(drawn: readonly number[], at: number, count: number): number[] {
  if (at < 0 || at >= count || drawn.includes(at)) return [...drawn]
  return [...drawn, at].toSorted((a, b) => a - b)
}

/** Moves by keys and pointer, and keeps focus and cell together through everything that moves the cell. */
function useCellFocus(props: MatrixGridProps, sides: SideWidths) {
  const { rows, columns, place, gridRef, onMove, onOpen, onKey } = props
  const isInside = useRef(false)
  const cell = (at: GridPlace) =>
    gridRef.current?.querySelector<HTMLElement>(`[data-row="${at.row}"][data-column="${at.column}"]`)
  useArrival(gridRef, () => cell(place)?.focus())
  const { row, column } = place
  useLayoutEffect(() => {
    const grid = gridRef.current
    if (grid === null || !isInside.current) return
    const { first, last } = sides
    const to = scrollFor(
      { row, column },
      { first, last, rows: rows.length, columns: columns.length },
      { top: grid.scrollTop, left: grid.scrollLeft, height: grid.clientHeight, width: grid.clientWidth },
    )
    if (to.top !== grid.scrollTop || to.left !== grid.scrollLeft) grid.scrollTo(to)
    grid
      .querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
      ?.focus({ preventScroll: true })
  }, [row, column, rows, columns, gridRef, sides])
  return {
    onFocus: () => {
      isInside.current = true
    },
    onBlur: ({ relatedTarget }: { readonly relatedTarget: EventTarget | null }) => {
      // A cell that was drawn away loses the focus to nothing; that is no leaving.
      if (relatedTarget instanceof Node && gridRef.current?.contains(relatedTarget) === false)
        isInside.current = false
    },
    onMouseDown: (event: MouseEvent) => {
      const at = placeUnder(event.target)
      if (at !== undefined) onMove(at)
    },
    onClick: (event: MouseEvent) => {
      const at = placeUnder(event.target)
      if (at !== undefined) onOpen(at)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const extent = {
        lastRow: rows.length + 1,
        lastColumn: columns.length + 1,
        page: Math.max(1, pageOf(gridRef.current)),
      }
      const isHeld = event.altKey || event.metaKey
      const to = isHeld ? undefined : stepBy({ key: event.key, isCtrl: event.ctrlKey }, place, extent)
      if (to !== undefined) onMove(to)
      else if (!onKey(event)) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

function pageOf(grid: HTMLElement | null): number {
  if (grid === null) return 1
  return Math.floor((grid.clientHeight - gridSizes.head - gridSizes.foot) / gridSizes.row) - 1
}

function placeUnder(target: EventTarget): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (cell === null) return undefined
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}
