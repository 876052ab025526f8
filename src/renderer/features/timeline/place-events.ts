import type { Minutes } from '#domain/document/interval'
import type { TimelineConflict, TimelineEvent } from '#domain/question/timeline'
import { lengthOf, type TimeWindow } from '#renderer/features/timeline/time-window'
import type { TimelineRow } from '#renderer/features/timeline/timeline-rows'

/** Height of a line of the picture and of the table in pixels; the same in timeline.css. */
export const rowHeight = 28

/** Where time is drawn: from `left` to `right`, in pixels, for a window of time. */
export type Plot = { readonly left: number; readonly right: number; readonly shown: TimeWindow }

/** The sign of an event. What is not sure is dashed; an end that is open has no edge. All in pixels. */
export type EventMark =
  | { readonly kind: 'diamond'; readonly x: number; readonly isSure: boolean }
  | {
      readonly kind: 'bar'
      readonly from: number
      readonly to: number
      readonly isSure: boolean
      readonly isOpenBefore: boolean
      readonly isOpenAfter: boolean
    }

/** The sign of a report: a stroke, and a line as far as the day is not known more closely. In pixels. */
export type ReportMark = { readonly key: string; readonly x: number; readonly to: number }

/** Two signs that are joined because they cannot both hold. In pixels from the first line. */
export type Join = {
  readonly conflict: TimelineConflict
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

const minute = 60_000

/** A bar that would be narrower is drawn as a diamond, or at least so wide (pixels). */
const narrowest = { bar: 9, stretch: 6 }

/** How far beyond the edges a bar is drawn, so that its own edge stays out of view. */
const beyond = 24

/** The place of a time on the plot, in pixels; far outside the plot it stays near its edge. */
export function xOf(at: number, { left, right, shown }: Plot): number {
  const x = left + ((at - shown.from) / lengthOf(shown)) * (right - left)
  return Math.round(Math.max(left - beyond, Math.min(right + beyond, x)) * 10) / 10
}

/** The time at a place on the plot. */
export function timeAt(x: number, { left, right, shown }: Plot): number {
  return shown.from + ((x - left) / (right - left)) * lengthOf(shown)
}

/** The sign of an event: exact as a diamond, a stretch as a bar, never the one for the other. */
export function markOf({ span, sharpness }: TimelineEvent, plot: Plot): EventMark {
  const isSure = sharpness !== 'uncertain'
  const [from, to] = [xOf(span.first, plot), xOf(span.last + minute, plot)]
  if (sharpness === 'minute') return { kind: 'diamond', x: from, isSure }
  const [isOpenBefore, isOpenAfter] = [span.first === -Infinity, span.last === Infinity]
  const isNarrow = to - from < narrowest.bar && !isOpenBefore && !isOpenAfter
  if (isNarrow && sharpness !== 'stretch') return { kind: 'diamond', x: (from + to) / 2, isSure }
  return {
    kind: 'bar',
    from,
    to: Math.max(to, from + narrowest.stretch),
    isSure,
    isOpenBefore,
    isOpenAfter,
  }
}

/** The signs of what was reported in view; reports of unknown date have none. */
export function reportMarks({ reports }: TimelineEvent, plot: Plot): readonly ReportMark[] {
  return reports.flatMap(({ document, published }) => {
    if (published === undefined || !isNear(published, plot)) return []
    const x = xOf(published.first === -Infinity ? published.last : published.first, plot)
    const end = published.first === published.last ? x : xOf(published.last, plot)
    return [{ key: document.id, x, to: Math.max(x, end) }]
  })
}

/** The joins that touch one of the drawn lines; an end that is not in view leads out of the picture where it would be. */
export function joinsOf(
  conflicts: readonly TimelineConflict[],
  {
    rows,
    first,
    last,
    plot,
  }: {
    readonly rows: readonly TimelineRow[]
    readonly first: number
    readonly last: number
    readonly plot: Plot
  },
): readonly Join[] {
  const places = new Map<string, number>()
  rows.forEach((row, at) => {
    if (row.kind === 'event' && !places.has(row.event.key)) places.set(row.event.key, at)
  })
  const isDrawn = (at: number | undefined): at is number => at !== undefined && at >= first && at < last
  const joins: Join[] = []
  for (const conflict of conflicts) {
    if (joins.length >= mostJoins) break
    const [one, other] = conflict.events
    const [a, b] = [places.get(one.key), places.get(other.key)]
    if (!isDrawn(a) && !isDrawn(b)) continue
    const [line, otherLine] = [a ?? (b ?? 0) - 1, b ?? (a ?? 0) + 1]
    const way = otherLine < line ? -1 : 1
    joins.push({
      conflict,
      from: { x: endX(one, plot), y: middleOf(line) + way * besideSign },
      to: { x: startX(other, plot), y: middleOf(otherLine) - way * besideSign },
    })
  }
  return joins
}

/** More joins than this make a knot in which none can be followed; the table counts them all. */
const mostJoins = 60

/** A join begins so far above or below the middle of a line (pixels). */
const besideSign = 8

function middleOf(line: number): number {
  return line * rowHeight + rowHeight / 2
}

function endX(event: TimelineEvent, plot: Plot): number {
  const mark = markOf(event, plot)
  return mark.kind === 'diamond' ? mark.x : Math.min(mark.to, plot.right)
}

function startX(event: TimelineEvent, plot: Plot): number {
  const mark = markOf(event, plot)
  return mark.kind === 'diamond' ? mark.x : Math.max(mark.from, plot.left)
}

function isNear({ first, last }: Minutes, { shown }: Plot): boolean {
  return first <= shown.to && last >= shown.from
}

/** How many events fall into each of so many equal stretches of a window. */
export function densityOf(
  events: readonly TimelineEvent[],
  extent: TimeWindow,
  bins: number,
): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0)
  for (const { span } of events) {
    const at = Number.isFinite(span.first) ? span.first : span.last
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(((at - extent.from) / lengthOf(extent)) * bins)))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}
