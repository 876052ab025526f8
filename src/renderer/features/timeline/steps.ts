import type { Report, Timeline, TimelineEvent } from '#domain/question/timeline'
import {
  around,
  isShown,
  panned,
  showing,
  zoomed,
  type TimeWindow,
} from '#renderer/features/timeline/time-window'
import type { TimelineAct } from '#renderer/features/timeline/timeline-keys'
import { placeOf, type TimelineRow } from '#renderer/features/timeline/timeline-rows'
import type { TimelineView } from '#renderer/features/timeline/timeline-view'

/** Where a step starts. */
export type Ground = {
  readonly timeline: Timeline
  readonly rows: readonly TimelineRow[]
  readonly shown: TimeWindow
  readonly extent: TimeWindow
  readonly view: Pick<TimelineView, 'chosen' | 'conflict'>
}

/** What a step changes of the view. */
export type Step = Partial<Pick<TimelineView, 'chosen' | 'conflict' | 'shown'>>

/** How far one press moves the window, as a share of it. */
const panShare = 0.2

/** Where an act leads: what is chosen next and what is in view then. Opening leads nowhere. */
export function stepTo(act: TimelineAct, ground: Ground): Step {
  const { timeline, shown, extent } = ground
  const { events } = timeline
  switch (act.kind) {
    case 'event':
      return toEvent(events[nextPlace(events, ground, act.step)], ground)
    case 'end':
      return toEvent(act.step === 1 ? events.at(-1) : events[0], ground)
    case 'line':
      return toLine(act.step, ground)
    case 'conflict':
      return toConflict(act.step, ground)
    case 'pan':
      return { shown: panned(shown, act.step * panShare, extent) }
    case 'zoom':
      return { shown: zoomed(shown, { by: act.by, at: middleOf(ground), extent }) }
    case 'fit':
      return { shown: undefined }
    case 'open':
      return {}
  }
}

/** The event that is chosen, if it is still there. */
export function chosenEvent(
  { events }: Timeline,
  { chosen }: Pick<TimelineView, 'chosen'>,
): TimelineEvent | undefined {
  return chosen?.kind === 'event' ? events.find(({ key }) => key === chosen.event) : undefined
}

/** The reports of what is chosen, whether it has a time or not. */
export function chosenReports(timeline: Timeline, view: Pick<TimelineView, 'chosen'>): readonly Report[] {
  const { chosen } = view
  if (chosen?.kind !== 'undated') return chosenEvent(timeline, view)?.reports ?? []
  return timeline.undated.find(({ claim }) => claim.id === chosen.claimId)?.reports ?? []
}

/** Chooses an event in the lane of a line. */
export function choosing(row: Extract<TimelineRow, { kind: 'event' }>): Step {
  return { chosen: { kind: 'event', row: row.key, event: row.event.key } }
}

function toEvent(event: TimelineEvent | undefined, { shown, extent }: Ground): Step {
  if (event === undefined) return {}
  const chosen = { kind: 'event', row: event.key, event: event.key } as const
  return { chosen, shown: showing(shown, event.span, extent) }
}

function nextPlace(events: readonly TimelineEvent[], { view, shown }: Ground, step: 1 | -1): number {
  const { chosen } = view
  const at = chosen?.kind === 'event' ? events.findIndex(({ key }) => key === chosen.event) : -1
  if (at === -1)
    return Math.max(
      0,
      events.findIndex(({ span }) => isShown(span, shown)),
    )
  return Math.min(events.length - 1, Math.max(0, at + step))
}

function toLine(step: 1 | -1, { rows, view: { chosen } }: Ground): Step {
  const at = chosen?.kind === 'event' ? placeOf(rows, chosen.row, chosen.event) : -1
  for (let next = at + (at === -1 ? 1 : step); next >= 0 && next < rows.length; next += step) {
    const row = rows[next]
    if (row?.kind === 'event') return choosing(row)
  }
  return {}
}

function toConflict(step: 1 | -1, { timeline, extent, view }: Ground): Step {
  const { conflicts } = timeline
  const at = conflicts.findIndex(({ key }) => key === view.conflict)
  const next =
    at === -1 && step === -1 ? conflicts.length - 1 : (at + step + conflicts.length) % conflicts.length
  const conflict = conflicts[next]
  if (conflict === undefined) return {}
  const [event] = conflict.events
  return {
    conflict: conflict.key,
    chosen: { kind: 'event', row: event.key, event: event.key },
    shown: around(conflict.events, extent),
  }
}

function middleOf({ timeline, shown, view }: Ground): number {
  const span = chosenEvent(timeline, view)?.span
  const at =
    span === undefined ? NaN : Math.max(span.first, Math.min(span.last, (span.first + span.last) / 2))
  return at >= shown.from && at <= shown.to ? at : (shown.from + shown.to) / 2
}
