import { scaleUtc } from 'd3-scale'
import type { TimeWindow } from '#renderer/features/timeline/time-window'

/**
 * A line of the time scale. `words` are what it says, nothing where there is no room; a mark that begins a day, a month or a
 * year says which.
 */
export type AxisTick = { readonly at: number; readonly words: string; readonly isMajor: boolean }

const day = 24 * 3_600_000

/** The ticks of a window, about one for each `apart` pixels of its width. */
export function ticksOf(shown: TimeWindow, width: number, apart = 90): readonly AxisTick[] {
  const scale = scaleUtc().domain([shown.from, shown.to])
  const times = scale.ticks(Math.max(2, Math.floor(width / apart)))
  const [first, second] = times
  const step = first === undefined || second === undefined ? day : second.getTime() - first.getTime()
  const perPixel = (shown.to - shown.from) / width
  return withRoom(
    times.map((time, at) => tickAt(time, step, at === 0)),
    { right: shown.to, perPixel },
  )
}

/** About how wide a letter is, what stands between two words, and how far words may stand over the right end, in pixels. */
const sizes = { letter: 6.2, gap: 6, over: 13 } as const

type Room = { readonly right: number; readonly perPixel: number }

/** Words that would stand over others, or over the end, give way; those of the first tick and of a beginning stay. */
function withRoom(ticks: readonly AxisTick[], { right, perPixel }: Room): readonly AxisTick[] {
  const kept: AxisTick[] = []
  const half = ({ words }: AxisTick): number => (words.length * sizes.letter) / 2
  let last = -1
  for (const tick of ticks) {
    const before = kept[last]
    const apart = before === undefined ? Infinity : (tick.at - before.at) / perPixel
    const isTight = before !== undefined && apart < half(before) + half(tick) + sizes.gap
    const isOver = (right - tick.at) / perPixel + sizes.over < half(tick)
    if (isTight && tick.isMajor && last > 0 && before.isMajor === false) kept[last] = { ...before, words: '' }
    else if (isTight || isOver) {
      kept.push({ ...tick, words: '' })
      continue
    }
    last = kept.push(tick) - 1
  }
  return kept
}

function tickAt(time: Date, step: number, isFirst: boolean): AxisTick {
  const iso = time.toISOString()
  const [year, month, date, clock] = [iso.slice(0, 4), monthOf(time), time.getUTCDate(), iso.slice(11, 16)]
  const at = time.getTime()
  if (step < day) {
    const isMajor = clock === '00:00'
    return { at, words: isMajor || isFirst ? `${date} ${month} ${clock}` : clock, isMajor }
  }
  if (step < 28 * day) {
    const isMajor = date === 1
    return { at, words: isFirst || isMajor ? `${date} ${month} ${year}` : `${date} ${month}`, isMajor }
  }
  const isMajor = month === 'Jan'
  if (step < 360 * day) return { at, words: isFirst || isMajor ? `${month} ${year}` : month, isMajor }
  return { at, words: year, isMajor: false }
}

function monthOf(time: Date): string {
  return time.toLocaleString('en', { month: 'short', timeZone: 'UTC' })
}
