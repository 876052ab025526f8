import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { achSizes } from '#renderer/features/hypothesis/ach-cells.tsx'
import { extentOf, type AchOrder } from '#renderer/features/hypothesis/ach-place'
import type { PressedKey } from '#renderer/keys/stroke'
import { stepBy, type GridPlace } from '#renderer/ui/grid-step'

type AchFocusNeeds = {
  readonly order: AchOrder
  /** The cell that takes the keyboard. */
  readonly place: GridPlace
  readonly onMove: (place: GridPlace) => void
  /** A key that leads nowhere; answers whether it meant something. */
  readonly onKey: (pressed: PressedKey) => boolean
}

/** Draws the rows in sight, moves by keys and pointer, and keeps focus and cell together through everything that moves the cell. */
export function useAchFocus({ order, place, onMove, onKey }: AchFocusNeeds) {
  const frame = useRef<HTMLDivElement>(null)
  const isInside = useRef(false)
  const { row, column } = place
  const lines = useVirtualizer({
    count: order.rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => achSizes.row,
    scrollMargin: achSizes.head,
    overscan: 12,
    useAnimationFrameWithResizeObserver: false,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      const at = row - 1
      // The cell that takes the keyboard is drawn wherever it is, so that it keeps it.
      return at < 0 || drawn.includes(at) ? drawn : [...drawn, at].toSorted((a, b) => a - b)
    },
  })
  useLayoutEffect(() => {
    // Who went on to something else without a word keeps the keyboard there.
    const holder = document.activeElement
    const isFree = holder === null || holder === document.body || frame.current?.contains(holder) === true
    if (isInside.current && isFree) cellOf(frame.current, row, column)?.focus()
  }, [row, column, order.rows, order.hypotheses])
  return {
    frame,
    drawn: lines.getVirtualItems().map(({ index }) => index),
    listeners: {
      onFocus: () => {
        isInside.current = true
      },
      onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) isInside.current = false
      },
      onMouseDown: ({ target }: MouseEvent) => {
        const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
        if (cell === null) return
        onMove({ row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) })
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (!(event.target instanceof Element) || !event.target.hasAttribute('data-row')) return
        const page = Math.max(
          1,
          Math.floor(((frame.current?.clientHeight ?? 0) - achSizes.head) / achSizes.row) - 1,
        )
        const isHeld = event.altKey || event.metaKey
        const to = isHeld
          ? undefined
          : stepBy({ key: event.key, isCtrl: event.ctrlKey }, place, extentOf(order, page))
        if (to !== undefined) onMove(to)
        else if (!onKey(event)) return
        event.preventDefault()
        event.stopPropagation()
      },
    },
  }
}

function cellOf(frame: HTMLElement | null, row: number, column: number): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null
}
