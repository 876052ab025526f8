import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { rowHeight } from '#renderer/features/timeline/place-events'

/** Lines of which only those in view are drawn: from `first` up to but without `last`. Sizes in pixels. */
export type Windowed = {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly first: number
  readonly last: number
  readonly width: number
  readonly height: number
  readonly onScroll: () => void
  /** Scrolls no further than needed to show a line below what stays on top. */
  readonly showRow: (at: number, headHeight?: number) => void
}

/** Lines drawn before and after those in view. */
const margin = 6

/** Draws of many equal lines only those in view. */
export function useWindowed(count: number): Windowed {
  const scroller = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const view = scroller.current
    if (view === null) return undefined
    const measure = () => {
      setSize({ width: view.clientWidth, height: view.clientHeight })
    }
    measure()
    const sight = new ResizeObserver(measure)
    sight.observe(view)
    return () => {
      sight.disconnect()
    }
  }, [])
  const at = Math.floor(top / rowHeight)
  return {
    scroller,
    ...size,
    first: Math.max(0, Math.min(at, count) - margin),
    last: Math.min(count, at + Math.ceil(size.height / rowHeight) + margin),
    onScroll: () => {
      const now = scroller.current?.scrollTop ?? 0
      if (Math.floor(now / rowHeight) !== at) setTop(now)
    },
    showRow: (row, headHeight = 0) => {
      const view = scroller.current
      if (view === null || row < 0) return
      const lowest = (row + 1) * rowHeight + headHeight - view.clientHeight
      view.scrollTop = Math.min(row * rowHeight, Math.max(view.scrollTop, lowest))
    },
  }
}
