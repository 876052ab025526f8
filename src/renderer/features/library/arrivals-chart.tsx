import { useMemo, useRef, type PointerEvent } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { arrivalsOf, daysOf, type ArrivalBar } from '#renderer/features/library/arrivals'
import type { Days } from '#renderer/features/library/shelves'
import { sideWords } from '#renderer/features/library/triage-wording'
import { Button } from '#renderer/ui/button.tsx'
import { writtenDay } from '#renderer/ui/dates'

type ArrivalsChartProps = {
  /** ISO 8601 instants. */
  readonly instants: readonly string[]
  readonly arrived: Days | undefined
  readonly onArrived: (days: Days | undefined) => void
}

/** When documents arrived, as bars; a stretch of them is chosen by drawing over it, or by the two handles. */
export function ArrivalsChart({ instants, arrived, onArrived }: ArrivalsChartProps) {
  const bars = useMemo(() => arrivalsOf(instants), [instants])
  const begunAt = useRef<number>(undefined)
  const last = bars.length - 1
  const [from, to] = placesOf(bars, arrived)
  const choose = (one: number, other: number) => {
    const isWhole = Math.min(one, other) === 0 && Math.max(one, other) === last
    onArrived(isWhole ? undefined : daysOf(bars, one, other))
  }
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const at = Math.max(0, Math.min(last, Math.floor(((event.clientX - left) / width) * bars.length)))
    if (event.type === 'pointerdown') begunAt.current = at
    if (begunAt.current !== undefined && event.buttons === 1) choose(begunAt.current, at)
  }
  if (bars.length < 2) return null
  return (
    <section className="library-arrivals" aria-label={sideWords.arrived}>
      <h3 className="app-small-title">{sideWords.arrived}</h3>
      <svg
        className="library-bars"
        viewBox={`0 0 ${bars.length} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={draw}
        onPointerMove={draw}
      >
        <Bars bars={bars} from={from} to={to} />
      </svg>
      <Slider
        className="library-range"
        aria-label={sideWords.arrived}
        minValue={0}
        maxValue={last}
        value={[from, to]}
        onChange={([one = 0, other = last]) => {
          choose(one, other)
        }}
      >
        <SliderTrack className="library-range-track">
          <SliderThumb index={0} className="library-range-thumb" aria-label={sideWords.arrivedFrom} />
          <SliderThumb index={1} className="library-range-thumb" aria-label={sideWords.arrivedTo} />
        </SliderTrack>
      </Slider>
      <p className="library-range-words">
        <span>{sideWords.days(dayAt(bars, from, 'from'), dayAt(bars, to, 'to'))}</span>
        {arrived === undefined ? null : (
          <Button
            tone="quiet"
            onPress={() => {
              onArrived(undefined)
            }}
          >
            {sideWords.anyTime}
          </Button>
        )}
      </p>
    </section>
  )
}

type BarsProps = { readonly bars: readonly ArrivalBar[]; readonly from: number; readonly to: number }

function Bars({ bars, from, to }: BarsProps) {
  const highest = Math.max(...bars.map(({ count }) => count), 1)
  return bars.map((bar, at) => {
    // The square root lets a few beside a flood still be seen.
    const height = Math.sqrt(bar.count / highest)
    const isIn = from <= at && at <= to
    return (
      <rect key={bar.from} x={at + 0.1} y={1 - height} width={0.8} height={height} data-in={isIn}>
        <title>{sideWords.bar(bar.from, bar.to, bar.count)}</title>
      </rect>
    )
  })
}

function placesOf(bars: readonly ArrivalBar[], arrived: Days | undefined): readonly [number, number] {
  if (arrived === undefined) return [0, bars.length - 1]
  const from = bars.findIndex((bar) => bar.to >= arrived.from)
  const to = bars.findLastIndex((bar) => bar.from <= arrived.to)
  return [Math.max(0, from), Math.max(0, to)]
}

function dayAt(bars: readonly ArrivalBar[], at: number, end: 'from' | 'to'): string {
  return writtenDay(bars[at]?.[end] ?? '')
}
