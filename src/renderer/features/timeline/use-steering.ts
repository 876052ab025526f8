import { useEffect, useEffectEvent, useRef, type PointerEvent, type RefObject } from 'react'
import { timeAt, type Plot } from '#renderer/features/timeline/place-events'
import { panned, zoomed, type TimeWindow } from '#renderer/features/timeline/time-window'

type Steering = {
  readonly plot: Plot
  readonly extent: TimeWindow
  readonly onShow: (shown: TimeWindow) => void
  /** What the wheel does alone. */
  readonly wheel: 'zooms' | 'scrolls'
}

/** How far a pointer travels before it drags rather than presses (pixels). */
const slack = 4

/**
 * Wheel and drag over a plot. The wheel zooms with Ctrl or ⌘ (which is also what a pinch sends) and moves sideways with
 * Shift.
 */
export function useSteering(place: RefObject<HTMLElement | null>, { plot, extent, onShow, wheel }: Steering) {
  const dragged = useRef<{ readonly x: number; readonly shown: TimeWindow; isMoving: boolean }>(undefined)
  const turn = useEffectEvent((event: WheelEvent) => {
    const width = plot.right - plot.left
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
    const isZoom = event.ctrlKey || event.metaKey || (wheel === 'zooms' && sideways === 0)
    if (!isZoom && sideways === 0) return
    event.preventDefault()
    if (!isZoom) {
      onShow(panned(plot.shown, sideways / width, extent))
      return
    }
    const at = timeAt(event.clientX - (place.current?.getBoundingClientRect().left ?? 0), plot)
    onShow(zoomed(plot.shown, { by: Math.exp(event.deltaY * 0.002), at, extent }))
  })
  useEffect(() => {
    const here = place.current
    // React listens passively to the wheel, and then a page cannot keep the window from zooming.
    here?.addEventListener('wheel', turn, { passive: false })
    return () => {
      here?.removeEventListener('wheel', turn)
    }
  }, [place])
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button === 0) dragged.current = { x: event.clientX, shown: plot.shown, isMoving: false }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const drag = dragged.current
      if (drag === undefined || event.buttons !== 1) return
      const by = event.clientX - drag.x
      if (!drag.isMoving && Math.abs(by) < slack) return
      drag.isMoving = true
      event.currentTarget.setPointerCapture(event.pointerId)
      onShow(panned(drag.shown, -by / (plot.right - plot.left), extent))
    },
    /** Whether the last press was a drag, which presses nothing. */
    wasDragged: () => dragged.current?.isMoving === true,
  }
}
