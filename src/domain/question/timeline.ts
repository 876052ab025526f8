import type { Claim, ClaimId, Evidence } from '#domain/claim/claim'
import { minutesOf, type Interval, type Minutes } from '#domain/document/interval'
import { endsOfSpan } from '#domain/document/open-span'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { conflictsOf } from '#domain/question/conflicts'
import type { Difference } from '#domain/question/difference'
import { disputesOf, type DisputeResolution } from '#domain/question/dispute'
import { joinDisputes } from '#domain/question/joined-disputes'
import type { Question, Value, ValueId } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import { allSteps, eachInSteps, type Steps } from '#domain/steps'

/** How sharply a time is known: to the minute, to the day, as a stretch, or only roughly or with an open end. */
export type Sharpness = 'minute' | 'day' | 'stretch' | 'uncertain'

/** A document that reported what a claim states, and when it did as far as it says so. */
export type Report = {
  readonly document: SourceDocument
  readonly highlight: TextHighlight
  /** When it was published; undefined where nobody knows. */
  readonly published: Minutes | undefined
}

/** A time at which a claim, or what it answers to a question, says that something happened. */
export type TimelineEvent = {
  readonly key: string
  readonly claim: Claim
  /** The question that is answered, where the time is a value on one. */
  readonly question: Question | undefined
  readonly interval: Interval
  readonly span: Minutes
  readonly sharpness: Sharpness
  /** One for each document, the earliest first; those of unknown date last. What only disputes the claim is none. */
  readonly reports: readonly Report[]
}

/** Two times on one question that cannot both hold, the earlier first. */
export type TimelineConflict = {
  readonly key: string
  readonly events: readonly [TimelineEvent, TimelineEvent]
  readonly difference: Difference
  /** Whether nobody has decided about it yet, or about a dispute that joins it. */
  readonly isOpen: boolean
}

/** A claim of which nobody has said when it happened. */
export type UndatedClaim = {
  readonly claim: Claim
  readonly reports: readonly Report[]
  /** Words that say when but could not be read as a time. */
  readonly written: string | undefined
}

/** What happened when, what cannot both hold, and what has no time yet. */
export type Timeline = {
  /** By when they began, then ended, then by number. What has no beginning stands where it ended. */
  readonly events: readonly TimelineEvent[]
  readonly conflicts: readonly TimelineConflict[]
  /** By number. */
  readonly undated: readonly UndatedClaim[]
}

/** What a timeline is made of. */
export type TimelineMaterial = {
  readonly claims: readonly Claim[]
  readonly cited: readonly {
    readonly evidence: Evidence
    readonly highlight: TextHighlight
    readonly document: SourceDocument
  }[]
  readonly questions: readonly Question[]
  readonly values: readonly Value[]
  readonly resolutions: readonly Resolution[]
  readonly disputeResolutions: readonly DisputeResolution[]
}

/** Puts claims in time. A superseded claim is left out: another one stands in its place. */
export function timelineOf(material: TimelineMaterial): Timeline {
  return allSteps(timelineSteps(material))
}

/** The same timeline, made in steps. */
export function* timelineSteps(material: TimelineMaterial): Steps<Timeline> {
  const reports = yield* reportsOf(material.cited)
  const dated = yield* datedValues(material)
  const events: TimelineEvent[] = []
  const undated: UndatedClaim[] = []
  const byValue = new Map<ValueId, TimelineEvent>()
  yield* eachInSteps(material.claims, (claim) => {
    if (claim.supersededBy !== undefined) return
    const own = { claim, reports: reports.get(claim.id) ?? [] }
    const found = eventsOf(own, dated.get(claim.id) ?? [], byValue)
    events.push(...found)
    if (found.length === 0) undated.push({ ...own, written: claim.happened?.written })
  })
  yield
  events.sort(inTime)
  yield
  return { events, conflicts: conflictsAmong(material, byValue), undated }
}

type OwnReports = Pick<TimelineEvent, 'claim' | 'reports'>
type DatedValue = Pick<TimelineEvent, 'interval' | 'span'> & {
  readonly value: Value
  readonly question: Question
}

/** The events of one claim: when it happened, and each other time it gives on a question. Keeps which value is which. */
function eventsOf(
  own: OwnReports,
  values: readonly DatedValue[],
  byValue: Map<ValueId, TimelineEvent>,
): readonly TimelineEvent[] {
  const { happened } = own.claim
  const span = happened === undefined ? undefined : spanOf(happened)
  const events =
    happened === undefined || span === undefined ? [] : [eventFrom(own, { interval: happened, span })]
  for (const { value, question, interval, span: answered } of values) {
    const same = events.find((event) => isSame(event.interval, interval))
    const event = same ?? eventFrom(own, { interval, span: answered }, question)
    if (same === undefined) events.push(event)
    byValue.set(value.id, event)
  }
  return events
}

function eventFrom(
  own: OwnReports,
  { interval, span }: Pick<TimelineEvent, 'interval' | 'span'>,
  question?: Question,
): TimelineEvent {
  const { id } = own.claim
  const doubt = `${interval.isAbout === true ? '~' : ''}${interval.isUncertain === true ? '?' : ''}`
  const key = question === undefined ? id : `${id} ${doubt}${interval.from ?? ''}/${interval.to ?? ''}`
  return { ...own, key, question, interval, span, sharpness: sharpnessOf(interval) }
}

/** The minutes of an interval; undefined where it has no end or cannot be. */
function spanOf(interval: Interval): Minutes | undefined {
  const { first, last } = minutesOf(interval)
  // An end that is no date makes a comparison with it false.
  const isStretch = first <= last && (first !== -Infinity || last !== Infinity)
  return isStretch ? { first, last } : undefined
}

function isSame(one: Interval, other: Interval): boolean {
  const isAbout = (interval: Interval): boolean => interval.isAbout === true
  const isUncertain = (interval: Interval): boolean => interval.isUncertain === true
  const areEqual = one.from === other.from && one.to === other.to
  return areEqual && isAbout(one) === isAbout(other) && isUncertain(one) === isUncertain(other)
}

function sharpnessOf({ from, to, isAbout, isUncertain }: Interval): Sharpness {
  if (from === undefined || to === undefined || isAbout === true || isUncertain === true) return 'uncertain'
  if (from !== to) return 'stretch'
  return from.includes('T') ? 'minute' : 'day'
}

function inTime(a: TimelineEvent, b: TimelineEvent): number {
  return rise(beginOf(a), beginOf(b)) || rise(a.span.last, b.span.last) || a.claim.number - b.claim.number
}

/** Where an event begins; what has only an end stands at it. */
function beginOf({ span: { first, last } }: TimelineEvent): number {
  return first === -Infinity ? last : first
}

function* datedValues({
  questions,
  values,
}: TimelineMaterial): Steps<ReadonlyMap<ClaimId, readonly DatedValue[]>> {
  const asked = new Map(questions.map((question) => [question.id, question]))
  const byClaim = new Map<ClaimId, DatedValue[]>()
  yield* eachInSteps(values, (value) => {
    const question = asked.get(value.questionId)
    if (value.given.kind !== 'date' || question === undefined) return
    const { interval } = value.given
    const span = spanOf(interval)
    if (span === undefined) return
    const dated = { value, question, interval, span }
    const known = byClaim.get(value.claimId)
    if (known === undefined) byClaim.set(value.claimId, [dated])
    else known.push(dated)
  })
  return byClaim
}

function conflictsAmong(
  { claims, cited, questions, values, resolutions, disputeResolutions }: TimelineMaterial,
  byValue: ReadonlyMap<ValueId, TimelineEvent>,
): readonly TimelineConflict[] {
  const asked = questions.filter(({ answer }) => answer === 'date')
  const found = conflictsOf(asked, {
    values,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    resolutions,
  })
  const conflicts = [...found.values()].flatMap((on) => on.conflicts)
  if (conflicts.length === 0) return []
  const against = new Set(conflicts.flatMap((one) => one.values.map(({ claimId }) => claimId)))
  const disputes = disputesOf(
    claims.filter(({ id }) => against.has(id)),
    cited.filter(({ evidence }) => against.has(evidence.claimId)),
    disputeResolutions,
  )
  const { isOpen } = joinDisputes(disputes, conflicts, cited)
  return conflicts.flatMap((conflict) => {
    const [one, other] = conflict.values.map(({ id }) => byValue.get(id))
    if (one === undefined || other === undefined) return []
    const events = inTime(one, other) <= 0 ? ([one, other] as const) : ([other, one] as const)
    const key = conflict.values.map(({ id }) => id).join(' ')
    return [{ key, events, difference: conflict.difference, isOpen: isOpen(conflict) }]
  })
}

function* reportsOf(cited: TimelineMaterial['cited']): Steps<ReadonlyMap<ClaimId, readonly Report[]>> {
  const published = new Map<DocumentId, Minutes | undefined>()
  const byClaim = new Map<ClaimId, Report[]>()
  yield* eachInSteps(cited, ({ evidence, highlight, document }) => {
    if (evidence.stance === 'disputes' || evidence.stance === 'context') return
    if (!published.has(document.id)) published.set(document.id, publishedAt(document))
    const known = byClaim.get(evidence.claimId)
    const report = { document, highlight, published: published.get(document.id) }
    if (known === undefined) byClaim.set(evidence.claimId, [report])
    else if (known.every((one) => one.document.id !== document.id)) known.push(report)
  })
  yield* eachInSteps(byClaim.values(), (reports) => {
    if (reports.length > 1) reports.sort(inOrder)
  })
  return byClaim
}

function inOrder(a: Report, b: Report): number {
  return rise(a.published?.first ?? Infinity, b.published?.first ?? Infinity)
}

function rise(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** The minute a document says it was published, by the clock it was written by; else the days that may be meant. */
function publishedAt({ published = '', publishedSpan }: SourceDocument): Minutes | undefined {
  const minute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(published)?.[0]
  const ends =
    minute === undefined ? publishedSpan && endsOfSpan(publishedSpan) : { from: minute, to: minute }
  if (ends === undefined) return undefined
  const { first, last } = minutesOf({ ...ends, written: published })
  return Number.isNaN(first) || Number.isNaN(last) ? undefined : { first, last }
}
