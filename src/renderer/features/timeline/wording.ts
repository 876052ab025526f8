import type { Interval, Minutes } from '#domain/document/interval'
import { claimLabel } from '#domain/claim/claim'
import type { Report, Sharpness, TimelineConflict, TimelineEvent } from '#domain/question/timeline'
import { sayDifference, sayDoubt } from '#domain/question/value-words'
import { writtenDay } from '#renderer/ui/dates'
import { keyed } from '#renderer/keys/use-keyring'

/** The words of the timeline. */
export const timelineWords = {
  title: 'Timeline',
  none: 'No claims yet',
  get noneWords() {
    return keyed`Make claims from passages: select words in a document and press ${'reader.claim'}. The timeline then shows when what they state happened, and when it was reported.`
  },
  noneDated: 'Nothing has a time yet',
  noneDatedWords:
    'Choose an undated claim below and say when it happened, or let times be found in the passages behind them.',
  get noneInView() {
    return keyed`Nothing happened in this stretch of time. Press ${'timeline.all'} to see all of it.`
  },
  events: 'Events',
  lanes: 'Lanes',
  byClaim: 'By claim',
  bySource: 'By source',
  noSource: 'No source named',
  face: 'Shown as',
  picture: 'Picture',
  table: 'Table',
  reported: 'When reported',
  zoomIn: 'Nearer',
  zoomOut: 'Further',
  fit: 'Show all',
  nextConflict: 'Next conflict',
  noConflict: 'No two times exclude each other',
  inView: (shown: number, all: number) =>
    shown === all
      ? counted(all, 'event')
      : `${shown.toLocaleString('en')} of ${counted(all, 'event')} in view`,
  undated: (count: number) => `Undated (${count.toLocaleString('en')})`,
  undatedMore: (count: number) => `${count.toLocaleString('en')} more are in the table.`,
  undatedList: 'Undated claims',
  find: 'Find times in passages',
  found: (count: number, looked: number, all: number) => {
    const where =
      looked === all ? 'their passages' : `the passages of the first ${looked.toLocaleString('en')}`
    return count === 0
      ? `No times found in ${where}.`
      : `${counted(count, 'time')} found in ${where}. ${answerKeys()}`
  },
  offered: (time: string) => `${time}?`,
  offeredBeside: (time: string) => `${time}? from its sentence`,
  chosen: 'Chosen claim',
  happened: 'Happened',
  notDated: 'not said',
  asWritten: (words: string) => `as written: “${words}”`,
  unreadable: (words: string) =>
    `“${words}” cannot be read as a time. The words are kept; write when it was as 14 March 2026, 04:10.`,
  reportedBy: 'Reported',
  noReport: 'No passage bears this claim out.',
  publishedUnknown: 'date unknown',
  show: 'Show in document',
  openClaim: 'Open claim',
  conflicts: 'Conflicts',
  goToOther: (label: string) => `Go to ${label}`,
  decided: 'decided',
  notDecided: 'not decided',
  when: 'When it happened',
  whenHelp: 'As it is said: “14 March 2026, 04:10”, “since 3 March 2026”, “2026-03?”.',
  readAs: (words: string) => `Read as: ${words}`,
  notRead: 'This cannot be told as a time. Write it as 14 March 2026, 04:10.',
  set: 'Set the time',
  clear: 'Take the time away',
  wasSet: (label: string) => `Set when ${label} happened`,
  wasCleared: (label: string) => `Took the time of ${label} away`,
  suggested: 'Suggested',
  suggestedFrom: (words: string) => `from “${words}”`,
  suggestedBeside: (words: string) => `from “${words}”, outside of what is marked, in the same sentence`,
  accept: 'Take this time',
  drop: 'Drop',
  dropped: (label: string) => `Dropped a time suggested for ${label}`,
  get keys() {
    return keyed`← → event · Shift+← → move · ${'timeline.nearer'} ${'timeline.further'} ${'timeline.all'} nearer, further, all · ${'timeline.next-conflict'} conflict · Enter passage`
  },
  pictureNote: (left: number) =>
    left === 0
      ? 'Bars: when it happened; dashed: uncertain. Strokes: when it was reported.'
      : `Bars: when it happened; dashed: uncertain. Strokes: when it was reported. ${left.toLocaleString('en')} more lines are only in the table.`,
} as const

/** What the signs of the picture mean. */
export const legendWords = {
  exact: 'exact',
  stretch: 'from, to',
  uncertain: 'uncertain',
  reported: 'reported',
  conflict: 'cannot both hold',
} as const

/** How sharply a time is known. */
export const sharpnessWords: Readonly<Record<Sharpness, string>> = {
  minute: 'to the minute',
  day: 'to the day',
  stretch: 'from, to',
  uncertain: 'uncertain',
}

/** The heads of the table. */
export const columnWords = {
  claim: 'Claim',
  statement: 'Statement',
  happened: 'Happened',
  known: 'Known',
  reported: 'First reported',
  lag: 'Lag',
  documents: 'Documents',
  conflicts: 'Conflicts',
  from: 'From',
  to: 'To',
  written: 'As written',
} as const

/** A time in words: "14 Mar 2026, 04:10", "1 Mar 2026 to 7 Mar 2026, about", "from 3 Mar 2026 on". */
export function sayTime({ from, to, ...doubt }: Omit<Interval, 'written'>): string {
  const about = sayDoubt(doubt)
  if (from === undefined) return `${about}until ${sayEnd(to ?? '')}`
  if (to === undefined) return `${about}from ${sayEnd(from)} on`
  if (from === to) return `${about}${sayEnd(from)}`
  const isOneDay = from.includes('T') && to.includes('T') && from.slice(0, 10) === to.slice(0, 10)
  return `${about}${sayEnd(from)} to ${isOneDay ? to.slice(11) : sayEnd(to)}`
}

/** When a document was published, as far as it says so. */
export function sayPublished({ published }: Pick<Report, 'published'>): string {
  return published === undefined ? timelineWords.publishedUnknown : sayTime(endsOf(published))
}

/** What an event is called, behind the source in whose lane it stands: "C-014 Departed, 14 Mar 2026, 04:10, reported 15 Mar 2026". */
export function nameOfEvent(event: TimelineEvent, lane?: string): string {
  const { claim, interval, sharpness, reports } = event
  const first = firstReport(reports)
  const parts = [
    ...(lane === undefined ? [] : [lane]),
    `${claimLabel(claim)} ${claim.statement}`,
    sayTime(interval),
    ...(sharpness === 'uncertain' ? [sharpnessWords.uncertain] : []),
    ...(first === undefined ? [] : [`reported ${sayPublished(first)}`]),
  ]
  return parts.join(', ')
}

/** The report whose date is known and comes first. */
export function firstReport(reports: readonly Report[]): Report | undefined {
  return reports.find(({ published }) => published !== undefined)
}

/** How far two times that cannot both hold lie apart: "2 h 02". */
export function sayApart({ difference }: Pick<TimelineConflict, 'difference'>): string {
  return sayDifference(difference) ?? legendWords.conflict
}

/** Two times that cannot both hold, in a sentence. */
export function sayConflict(conflict: TimelineConflict): string {
  const [one, other] = conflict.events.map(
    ({ claim, interval }) => `${claimLabel(claim)} (${sayTime(interval)})`,
  )
  return `${one ?? ''} against ${other ?? ''}: ${sayApart(conflict)} apart`
}

/** How long after it happened it was first reported; undefined where either is not known, or they overlap. */
export function sayLag({ span, interval, reports }: TimelineEvent): string | undefined {
  const published = firstReport(reports)?.published
  const minutes = published === undefined ? 0 : (published.first - span.last) / 60_000
  if (interval.isUncertain === true || !Number.isFinite(minutes) || minutes <= 0) return undefined
  return sayDifference({ kind: 'time', minutes, areDays: interval.to?.includes('T') !== true })
}

/** The ends of a stretch of minutes, as an interval says them: whole days where it is made of those. */
function endsOf({ first, last }: Minutes): Pick<Interval, 'from' | 'to'> {
  const at = (time: number): string => new Date(time).toISOString().slice(0, 16)
  const areDays = first !== last && (!Number.isFinite(first) || at(first).endsWith('T00:00'))
  const end = (time: number): string => (areDays ? at(time).slice(0, 10) : at(time))
  return {
    ...(Number.isFinite(first) ? { from: end(first) } : {}),
    ...(Number.isFinite(last) ? { to: end(last) } : {}),
  }
}

function sayEnd(end: string): string {
  const day = writtenDay(end.slice(0, 10))
  return end.includes('T') ? `${day}, ${end.slice(11)}` : day
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

function answerKeys(): string {
  return keyed`${'offers.accept'} takes the one you are on, ${'offers.drop'} drops it.`
}
