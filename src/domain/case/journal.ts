import { applyChanges, type CaseState } from '#domain/case/case-state'
import type { Change, Deed, DeedId } from '#domain/case/deed'
import type { QuestionId } from '#domain/question/question'

/** What undo, redo and History need to know of a deed; the changes stay where they are. */
export type JournalEntry = Pick<Deed, 'id' | 'sequence' | 'label' | 'at' | 'role'>

/**
 * What can be walked back or forth: the deed `of`, by taking back the changes of the entry `by`. The two differ once a
 * deed was redone, or undone only in part.
 */
export type Walk = { readonly of: DeedId; readonly by: DeedId; readonly label: string }

/** A line of the History panel. */
export type HistoryLine = JournalEntry & {
  /** False once the deed has been walked back; the walking itself always stands. */
  readonly stands: boolean
}

/**
 * The newest deed that still stands. Entries newest first; a beginning of the journal may be left out as long as a
 * walk is found.
 */
export function undoable(newestFirst: Iterable<JournalEntry>): Walk | undefined {
  const settled = new Set<DeedId>()
  for (const entry of newestFirst) {
    if (entry.role.kind === 'noted') continue
    const of = subjectOf(entry)
    if (settled.has(of)) continue
    if (entry.role.kind !== 'undo') return { of, by: entry.id, label: entry.label }
    settled.add(of)
  }
  return undefined
}

/** The newest deed that was walked back and not overtaken by a new one. Entries newest first. */
export function redoable(newestFirst: Iterable<JournalEntry>): Walk | undefined {
  const settled = new Set<DeedId>()
  for (const entry of newestFirst) {
    if (entry.role.kind === 'done') return undefined
    if (entry.role.kind === 'noted') continue
    const of = subjectOf(entry)
    if (settled.has(of)) continue
    if (entry.role.kind === 'undo') return { of, by: entry.id, label: entry.label }
    settled.add(of)
  }
  return undefined
}

/** The lines of the History panel, newest first. */
export function historyOf(newestFirst: readonly JournalEntry[]): readonly HistoryLine[] {
  const settled = new Map<DeedId, boolean>()
  return newestFirst.map((entry) => {
    const of = subjectOf(entry)
    if (!settled.has(of)) settled.set(of, entry.role.kind !== 'undo')
    return { ...entry, stands: entry.role.kind !== 'done' || settled.get(of) === true }
  })
}

/** The state that a snapshot and the deeds after it add up to. */
export function stateAfter(snapshot: CaseState, deeds: readonly Deed[]): CaseState {
  return applyChanges(
    snapshot,
    deeds.flatMap((deed) => deed.changes),
  )
}

/** The highest claim number that deeds ever used, also those walked back, so that none is used twice. */
export function highestClaimNumber(deeds: readonly Pick<Deed, 'changes'>[]): number {
  const used = deeds
    .flatMap((deed) => deed.changes)
    .map((change) => (change.kind === 'put' && change.table === 'claims' ? (change.after?.number ?? 0) : 0))
  return used.reduce((highest, number) => Math.max(highest, number), 0)
}

/** The highest number used in each series: of the questions, or of the hypotheses of one question. */
export type HighestNumbers = Readonly<Record<string, number>>

/** What the numbers of questions count on in. */
export const questionSeries = 'questions'

/** What the numbers of the hypotheses of one question count on in. */
export function hypothesisSeries(questionId: QuestionId): string {
  return `hypotheses ${questionId}`
}

/** The highest numbers that deeds ever used beside those known, also in deeds walked back, so that none is used twice. */
export function highestNumbers(
  deeds: readonly Pick<Deed, 'changes'>[],
  known: HighestNumbers = {},
): HighestNumbers {
  const highest: Record<string, number> = { ...known }
  for (const { changes } of deeds)
    for (const change of changes) {
      const used = numberIn(change)
      if (used !== undefined) highest[used.series] = Math.max(highest[used.series] ?? 0, used.number)
    }
  return highest
}

function numberIn(change: Change): { readonly series: string; readonly number: number } | undefined {
  if (change.kind !== 'put' || change.after === undefined) return undefined
  if (change.table === 'questions') return { series: questionSeries, number: change.after.number }
  if (change.table !== 'hypotheses') return undefined
  return { series: hypothesisSeries(change.after.questionId), number: change.after.number }
}

function subjectOf(entry: JournalEntry): DeedId {
  return 'of' in entry.role ? entry.role.of : entry.id
}
