import { claimLabel, type Claim } from '#domain/claim/claim'
import type { ExportTable } from '#domain/export/table'
import type { Report, Timeline, TimelineEvent } from '#domain/question/timeline'
import type { Ground, Step } from '#renderer/features/timeline/steps'
import type { TimelineAct } from '#renderer/features/timeline/timeline-keys'
import type { Chosen } from '#renderer/features/timeline/timeline-view'
import {
  columnWords,
  firstReport,
  sayLag,
  sayPublished,
  sayTime,
  sharpnessWords,
  timelineWords,
} from '#renderer/features/timeline/wording'

/** One line of the table: an event, or a claim without a time. */
export type TableLine = {
  readonly key: string
  readonly claim: Claim
  readonly event: TimelineEvent | undefined
  readonly reports: readonly Report[]
}

/** The heads of the table in order. */
export const tableColumns = [
  'claim',
  'statement',
  'happened',
  'known',
  'reported',
  'lag',
  'documents',
  'conflicts',
] as const

/** What stands in each column of a line. */
export type TableWords = Readonly<Record<(typeof tableColumns)[number], string | number | undefined>>

/** All events in the order of time, then all that has none. */
export function tableLines({ events, undated }: Timeline): readonly TableLine[] {
  return [
    ...events.map((event) => ({ key: event.key, claim: event.claim, event, reports: event.reports })),
    ...undated.map(({ claim, reports }) => ({
      key: `undated ${claim.id}`,
      claim,
      event: undefined,
      reports,
    })),
  ]
}

/** What the table says of a line. */
export function wordsOf(
  { claim, event, reports }: TableLine,
  conflicts: ReadonlyMap<string, number>,
): TableWords {
  const first = firstReport(reports)
  return {
    claim: claimLabel(claim),
    statement: claim.statement,
    happened: event === undefined ? timelineWords.notDated : sayTime(event.interval),
    known: event === undefined ? undefined : sharpnessWords[event.sharpness],
    reported: first === undefined ? undefined : sayPublished(first),
    lag: event === undefined ? undefined : sayLag(event),
    documents: reports.length,
    conflicts: event === undefined ? 0 : (conflicts.get(event.key) ?? 0),
  }
}

/** Where a key leads in the table; undefined for what the table and the picture do alike. */
export function stepInTable(
  act: TimelineAct,
  { timeline, view: { chosen } }: Pick<Ground, 'timeline' | 'view'>,
): Step | undefined {
  if (act.kind !== 'line' && act.kind !== 'event' && act.kind !== 'end') return undefined
  const lines = tableLines(timeline)
  const at = chosenLine(lines, chosen)
  const end = act.step === 1 ? lines.length - 1 : 0
  const next = at === -1 ? 0 : Math.min(lines.length - 1, Math.max(0, at + act.step))
  const line = lines[act.kind === 'end' ? end : next]
  return line === undefined ? {} : { chosen: chosenBy(line) }
}

/** The line that is chosen; -1 where none is. */
export function chosenLine(lines: readonly TableLine[], chosen: Chosen | undefined): number {
  if (chosen === undefined) return -1
  const key = chosen.kind === 'event' ? chosen.event : `undated ${chosen.claimId}`
  return lines.findIndex((line) => line.key === key)
}

/** A line as it is chosen. */
export function chosenBy({ key, claim, event }: TableLine): Chosen {
  return event === undefined
    ? { kind: 'undated', claimId: claim.id }
    : { kind: 'event', row: key, event: key }
}

/** How many times cannot hold beside each event, by its key. */
export function conflictCounts({ conflicts }: Timeline): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of conflicts.flatMap(({ events }) => events)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The table as it leaves the program, with the ends of each time as ISO 8601 and the words it was read from. */
export function exportedTable(timeline: Timeline): ExportTable {
  const conflicts = conflictCounts(timeline)
  const heads = tableColumns.map((column) => ({ head: columnWords[column], width: widths[column] }))
  return {
    title: timelineWords.title,
    columns: [
      ...heads,
      { head: columnWords.from, width: 18 },
      { head: columnWords.to, width: 18 },
      { head: columnWords.written, width: 30 },
    ],
    rows: tableLines(timeline).map((line) => {
      const words = wordsOf(line, conflicts)
      const { from, to, written } = line.event?.interval ?? line.claim.happened ?? {}
      return [...tableColumns.map((column) => words[column]), from, to, written]
    }),
  }
}

const widths: Readonly<Record<(typeof tableColumns)[number], number>> = {
  claim: 8,
  statement: 50,
  happened: 34,
  known: 14,
  reported: 20,
  lag: 10,
  documents: 11,
  conflicts: 10,
}
