import type { TimelineEvent } from '#domain/question/timeline'
import type { Source, SourceId } from '#domain/source/source'
import { isShown, type TimeWindow } from '#renderer/features/timeline/time-window'
import { timelineWords } from '#renderer/features/timeline/wording'

/** What makes a lane: each claim one of its own, or all that one source reported. */
export type Lanes = 'claim' | 'source'

/** A line of the picture: the head of a source, or one event. An event that two sources reported stands under both. */
export type TimelineRow =
  | { readonly kind: 'source'; readonly key: string; readonly name: string; readonly count: number }
  | {
      readonly kind: 'event'
      readonly key: string
      readonly event: TimelineEvent
      /** The source whose lane it stands in. */
      readonly lane?: string
    }

/** The events that are in view, as lines. */
export function rowsOf(
  events: readonly TimelineEvent[],
  {
    lanes,
    shown,
    sources,
  }: {
    readonly lanes: Lanes
    readonly shown: TimeWindow
    readonly sources: readonly Source[]
  },
): readonly TimelineRow[] {
  const inView = events.filter(({ span }) => isShown(span, shown))
  if (lanes === 'claim') return inView.map((event) => ({ kind: 'event', key: event.key, event }))
  const bySource = new Map<SourceId | undefined, TimelineEvent[]>()
  for (const event of inView) {
    const reporters = new Set(event.reports.map(({ document }) => document.sourceId))
    for (const id of reporters.size === 0 ? [undefined] : reporters) {
      const known = bySource.get(id)
      if (known === undefined) bySource.set(id, [event])
      else known.push(event)
    }
  }
  const named = [
    ...sources.map(({ id, name }) => ({ id, name })),
    { id: undefined, name: timelineWords.noSource },
  ]
  return named.flatMap(({ id, name }) => laneOf(bySource.get(id) ?? [], `${id ?? ''}`, name))
}

/** How many events some lines show, each counted once. */
export function eventCount(rows: readonly TimelineRow[]): number {
  return new Set(rows.flatMap((row) => (row.kind === 'event' ? row.event.key : []))).size
}

/** Where an event stands among the lines: in the lane it was chosen in, else wherever it comes first; -1 where it does not. */
export function placeOf(
  rows: readonly TimelineRow[],
  key: string | undefined,
  event: string | undefined,
): number {
  const exact = rows.findIndex((row) => row.kind === 'event' && row.key === key)
  return exact === -1 ? rows.findIndex((row) => row.kind === 'event' && row.event.key === event) : exact
}

function laneOf(events: readonly TimelineEvent[], lane: string, name: string): readonly TimelineRow[] {
  if (events.length === 0) return []
  return [
    { kind: 'source', key: `lane ${lane}`, name, count: events.length },
    ...events.map((event) => ({ kind: 'event' as const, key: `${lane} ${event.key}`, event, lane: name })),
  ]
}
