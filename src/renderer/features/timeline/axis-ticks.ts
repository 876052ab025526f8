import { scaleUtc } from 'd3-scale'
import type { TimeWindow } from '#renderer/features/timeline/time-window'

/** A line of the time scale. `words` are what it says; a mark that begins a day, a month or a year says which. */
export type AxisTick = { readonly at: number; readonly words: string; readonly isMajor: boolean }

const day = 24 * 3_600_000

/** The ticks of a window, about one for each `apart` pixels of its width. */
export function ticksOf(shown: TimeWindow, width: number, apart = 90): readonly AxisTick[] {
  const scale = scaleUtc().domain([shown.from, shown.to])
  const times = scale.ticks(Math.max(2, Math.floor(width / apart)))
  const [first, second] = times
  const step = first === undefined || second === undefined ? day : second.getTime() - first.getTime()
  return times.map((time, at) => tickAt(time, step, at === 0))
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
