import { useLayoutEffect, useMemo, useRef, useState, type PointerEvent } from 'react'
import type { TimelineEvent } from '#domain/question/timeline'
import { densityOf } from '#renderer/features/timeline/place-events'
import { inside, lengthOf, type TimeWindow } from '#renderer/features/timeline/time-window'
import { look } from '#renderer/features/timeline/timeline-view'
import { useSteering } from '#renderer/features/timeline/use-steering'

type OverviewProps = {
  readonly events: readonly TimelineEvent[]
  readonly shown: TimeWindow
  readonly extent: TimeWindow
}

const bins = 96

/** What a press on the overview takes hold of. */
type Grip = {
  readonly kind: 'from' | 'to' | 'whole' | 'new'
  readonly at: number
  readonly shown: TimeWindow
}

/** How near to an edge of the window a press takes hold of it, in pixels. */
const reach = 6

/**
 * How many events there are in all, and the window on them; a press beside the window draws another one. What it does the
 * keys of the picture do as well, so it is left out for those who cannot see it.
 */
export function Overview({ events, shown, extent }: OverviewProps) {
  const strip = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const grip = useRef<Grip>(undefined)
  const counts = useMemo(() => densityOf(events, extent, bins), [events, extent])
  useLayoutEffect(() => {
    const sight = new ResizeObserver(([entry]) => {
      setWidth(entry?.contentRect.width ?? 0)
    })
    if (strip.current !== null) sight.observe(strip.current)
    return () => {
      sight.disconnect()
    }
  }, [])
  const onShow = (next: TimeWindow) => {
    look({ shown: next })
  }
  const plot = { left: 0, right: Math.max(1, width), shown }
  useSteering(strip, { plot, extent, onShow, wheel: 'zooms' })
  const shareOf = (time: number): number => (time - extent.from) / lengthOf(extent)
  const timeUnder = (event: PointerEvent): number => {
    const { left, width: wide } = event.currentTarget.getBoundingClientRect()
    return extent.from + ((event.clientX - left) / wide) * lengthOf(extent)
  }
  const press = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = timeUnder(event)
    const near = (reach / Math.max(1, width)) * lengthOf(extent)
    grip.current = { kind: gripOf(at, shown, near), at, shown }
  }
  const drag = (event: PointerEvent) => {
    if (grip.current !== undefined && event.buttons === 1)
      onShow(inside(draggedTo(grip.current, timeUnder(event)), extent))
  }
  const highest = Math.max(1, ...counts)
  const [from, to] = [shareOf(shown.from) * 100, shareOf(shown.to) * 100]
  return (
    <div
      ref={strip}
      className="timeline-overview"
      aria-hidden="true"
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={() => {
        grip.current = undefined
      }}
    >
      <svg viewBox={`0 0 ${bins} 1`} preserveAspectRatio="none">
        {counts.map((count, at) => {
          // The square root lets a few beside a flood still be seen.
          const height = Math.sqrt(count / highest)
          return <rect key={at} x={at + 0.1} y={1 - height} width={0.8} height={height} />
        })}
      </svg>
      <div className="timeline-brush" style={{ left: `${from}%`, width: `${to - from}%` }} />
    </div>
  )
}

function gripOf(at: number, { from, to }: TimeWindow, near: number): Grip['kind'] {
  if (Math.abs(at - from) < near) return 'from'
  if (Math.abs(at - to) < near) return 'to'
  return at > from && at < to ? 'whole' : 'new'
}

function draggedTo({ kind, at, shown }: Grip, now: number): TimeWindow {
  switch (kind) {
    case 'from':
      return { from: Math.min(now, shown.to), to: shown.to }
    case 'to':
      return { from: shown.from, to: Math.max(now, shown.from) }
    case 'whole':
      return { from: shown.from + now - at, to: shown.to + now - at }
    case 'new':
      return { from: Math.min(at, now), to: Math.max(at, now) }
  }
}
