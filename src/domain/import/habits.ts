import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { originMarks, type OriginMark } from '#domain/import/same-origin'
import type { SourceId } from '#domain/source/source'
import { ownTags } from '#domain/tag/document-tags'
import type { TagId } from '#domain/tag/tag'

/** What documents of one origin have: the newest value, whose it is, and how often each occurs. */
export type Habit<Value extends string> = {
  readonly last: { readonly value: Value; readonly like: DocumentId }
  readonly counts: ReadonlyMap<Value, number>
}

/** Which documents of one origin bear which tag, and when all of them arrived (ISO 8601 instants, ascending). */
export type TagHabit = {
  readonly arrivals: readonly string[]
  readonly bearers: ReadonlyMap<TagId, readonly Bearer[]>
}

/** A document that bears a tag. */
type Bearer = { readonly id: DocumentId; readonly importedAt: string }

/** What the documents of a case have in common, by what their origin is told by. */
export type Habits = {
  readonly sources: ReadonlyMap<string, Habit<SourceId>>
  readonly markings: ReadonlyMap<string, Habit<string>>
  readonly tags: ReadonlyMap<string, TagHabit>
}

const known = new WeakMap<readonly SourceDocument[], Habits>()

/** The habits of a list of documents; those of one list are looked for once. */
export function habitsOf(documents: readonly SourceDocument[]): Habits {
  const before = known.get(documents)
  if (before !== undefined) return before
  const sources = new Map<string, OpenHabit<SourceId>>()
  const markings = new Map<string, OpenHabit<string>>()
  for (const document of documents) {
    const { id: like, sourceId, marking } = document
    if (sourceId === undefined && marking === undefined) continue
    for (const { key } of sourceMarks(document))
      if (sourceId !== undefined) note(sources, key, { value: sourceId, like })
    for (const { key } of originMarks(document))
      if (marking !== undefined) note(markings, key, { value: marking, like })
  }
  for (const [key, { counts }] of sources)
    if (key.startsWith('folder ') && counts.size > 1) sources.delete(key)
  const habits = { sources, markings, tags: tagHabitsOf(documents) }
  known.set(documents, habits)
  return habits
}

/**
 * Under what a habit of naming the source is kept. A folder says little of who speaks: files of one kind in it share a
 * source where no two of them have different ones.
 */
export function sourceMarks(document: SourceDocument): readonly OriginMark[] {
  return originMarks(document).map((mark) =>
    mark.because === 'folder' ? { ...mark, key: `folder ${document.format} ${mark.origin}` } : mark,
  )
}

type OpenHabit<Value extends string> = { last: Habit<Value>['last']; readonly counts: Map<Value, number> }

function note<Value extends string>(
  habits: Map<string, OpenHabit<Value>>,
  key: string,
  last: Habit<Value>['last'],
): void {
  const habit = habits.get(key) ?? { last, counts: new Map<Value, number>() }
  habits.set(key, habit)
  habit.last = last
  habit.counts.set(last.value, (habit.counts.get(last.value) ?? 0) + 1)
}

function tagHabitsOf(documents: readonly SourceDocument[]): ReadonlyMap<string, TagHabit> {
  const habits = new Map<string, OpenTagHabit>()
  const tagged = documents.filter((document) => ownTags(document).length > 0)
  for (const document of tagged)
    for (const { key } of originMarks(document)) habits.set(key, { arrivals: [], bearers: new Map() })
  if (habits.size === 0) return habits
  for (const document of documents.toSorted(byArrival)) {
    for (const { key } of originMarks(document)) {
      const habit = habits.get(key)
      if (habit !== undefined) noteTags(habit, document)
    }
  }
  return habits
}

type OpenTagHabit = { readonly arrivals: string[]; readonly bearers: Map<TagId, Bearer[]> }

function noteTags({ arrivals, bearers }: OpenTagHabit, document: SourceDocument): void {
  arrivals.push(document.importedAt)
  for (const tagId of ownTags(document)) {
    const others = bearers.get(tagId)
    if (others === undefined) bearers.set(tagId, [document])
    else others.push(document)
  }
}

function byArrival(a: SourceDocument, b: SourceDocument): number {
  if (a.importedAt === b.importedAt) return 0
  return a.importedAt < b.importedAt ? -1 : 1
}

/** A tag that most documents of one origin bore when another one came: how many, and the newest of them. */
export type UsualTag = { readonly tagId: TagId; readonly shared: number; readonly like: DocumentId }

/** What comes in without so long a pause (milliseconds) came in together. */
const pause = 3_000

/**
 * The tags that more than half of the documents of one origin bear that came before what arrived at an instant (ISO 8601).
 * What came in together teaches nothing of itself: it is tagged as its first documents are looked through.
 */
export function usualTags({ arrivals, bearers }: TagHabit, instant: string): readonly UsualTag[] {
  const before = beginningOf(arrivals, instant)
  const all = countBelow(arrivals.length, (at) => (arrivals[at] ?? '') < before)
  return [...bearers].flatMap(([tagId, some]) => {
    const shared = countBelow(some.length, (at) => (some[at]?.importedAt ?? '') < before)
    const like = some[shared - 1]?.id
    return like === undefined || shared * 2 <= all ? [] : [{ tagId, shared, like }]
  })
}

/** When the first of those arrived that came in together with what arrived at an instant. */
function beginningOf(arrivals: readonly string[], instant: string): string {
  let beginning = instant
  for (let at = countBelow(arrivals.length, (one) => (arrivals[one] ?? '') < instant) - 1; at >= 0; at -= 1) {
    const earlier = arrivals[at] ?? ''
    if (Date.parse(beginning) - Date.parse(earlier) > pause) break
    beginning = earlier
  }
  return beginning
}

/** How many places of a list come before something, all that do standing first. */
function countBelow(length: number, isBelow: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}
