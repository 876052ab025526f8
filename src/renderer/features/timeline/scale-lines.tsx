import { useMemo } from 'react'
import { ticksOf } from '#renderer/features/timeline/axis-ticks'
import { xOf, type Plot } from '#renderer/features/timeline/place-events'

type ScaleProps = { readonly plot: Plot; readonly height: number }

/** The words of the time scale. */
export function ScaleWords({ plot }: { readonly plot: Plot }) {
  const ticks = useTicks(plot)
  return ticks.map(({ at, words, isMajor }) => (
    <text key={at} className="timeline-tick" data-major={isMajor || undefined} x={xOf(at, plot)} y={18}>
      {words}
    </text>
  ))
}

/** The lines of the time scale, behind everything else. */
export function ScaleLines({ plot, height }: ScaleProps) {
  const ticks = useTicks(plot)
  return ticks.map(({ at, isMajor }) => {
    const x = xOf(at, plot)
    return (
      <line
        key={at}
        className="timeline-grid"
        data-major={isMajor || undefined}
        x1={x}
        x2={x}
        y1={0}
        y2={height}
      />
    )
  })
}

function useTicks({ left, right, shown }: Plot) {
  return useMemo(() => ticksOf(shown, right - left), [left, right, shown])
}
