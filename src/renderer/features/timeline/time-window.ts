import type { Minutes } from '#domain/document/interval'
import type { Timeline, TimelineEvent } from '#domain/question/timeline'

/** A stretch of time that is in view, in milliseconds of a clock without zones; `to` lies behind `from`. */
export type TimeWindow = { readonly from: number; readonly to: number }

const minute = 60_000
const hour = 60 * minute

/** Nothing shorter is ever shown: what is known best is known to the minute. */
const shortest = 10 * minute

/** All that has an end somewhere, with a margin; undefined where nothing has. */
export function extentOf(
  { events }: Pick<Timeline, 'events'>,
  areReportsOn: boolean,
): TimeWindow | undefined {
  let [from, to] = [Infinity, -Infinity]
  const take = (at: number): void => {
    if (!Number.isFinite(at)) return
    from = Math.min(from, at)
    to = Math.max(to, at)
  }
  const takeBoth = ({ first, last }: Minutes): void => {
    take(first)
    take(last + minute)
  }
  for (const { span, reports } of events) {
    takeBoth(span)
    const told = areReportsOn ? reports : []
    for (const { published } of told) if (published !== undefined) takeBoth(published)
  }
  if (from > to) return undefined
  const margin = Math.max((to - from) * 0.03, hour / 2)
  return { from: from - margin, to: to + margin }
}

/** The window with so much of what it shows (below 1 is nearer), `at` staying where it is. Never beyond the extent. */
export function zoomed(
  shown: TimeWindow,
  { by, at, extent }: { readonly by: number; readonly at: number; readonly extent: TimeWindow },
): TimeWindow {
  const length = lengthOf(shown)
  const wanted = Math.max(shortest, Math.min(length * by, lengthOf(extent)))
  const from = at - ((at - shown.from) / length) * wanted
  return inside({ from, to: from + wanted }, extent)
}

/** The window moved by a share of its own length. Never beyond the extent. */
export function panned(shown: TimeWindow, share: number, extent: TimeWindow): TimeWindow {
  const by = lengthOf(shown) * share
  return inside({ from: shown.from + by, to: shown.to + by }, extent)
}

/** The window moved no further than needed to show where a stretch begins, or where it ends if it has no beginning. */
export function showing(shown: TimeWindow, { first, last }: Minutes, extent: TimeWindow): TimeWindow {
  const at = Number.isFinite(first) ? first : last
  if (!Number.isFinite(at) || (at >= shown.from && at <= shown.to)) return shown
  const half = lengthOf(shown) / 2
  return inside({ from: at - half, to: at + half }, extent)
}

/** The window that shows several events whole, as far as they have ends. */
export function around(events: readonly TimelineEvent[], extent: TimeWindow): TimeWindow {
  const ends = events
    .flatMap(({ span }) => [span.first, span.last + minute])
    .filter((at) => Number.isFinite(at))
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  if (ends.length === 0) return extent
  const margin = Math.max((to - from) * 0.25, shortest)
  return inside({ from: from - margin, to: to + margin }, extent)
}

/** The window put inside the extent: moved first, cut only where it is longer. */
export function inside(shown: TimeWindow, extent: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(lengthOf(shown), shortest), lengthOf(extent))
  const from = Math.min(Math.max(shown.from, extent.from), extent.to - length)
  return { from, to: from + length }
}

/** What is in view: all there is, unless a part of it was chosen. */
export function shownOf(chosen: TimeWindow | undefined, extent: TimeWindow): TimeWindow {
  if (chosen === undefined || chosen.to <= extent.from || chosen.from >= extent.to) return extent
  return inside(chosen, extent)
}

/** Whether a stretch is in view, if only with one end. */
export function isShown({ first, last }: Minutes, { from, to }: TimeWindow): boolean {
  return first <= to && last >= from
}

/** How long a window is, in milliseconds. */
export function lengthOf({ from, to }: TimeWindow): number {
  return to - from
}
