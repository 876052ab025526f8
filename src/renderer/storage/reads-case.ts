import type { Assessment, AssessmentId } from '#domain/assessment/assessment'
import type { Case } from '#domain/case/case'
import { historyOf, type HistoryLine, type Walk } from '#domain/case/journal'
import type { SavedSearch } from '#domain/search/saved-search'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { nextWalk } from '#renderer/storage/walk-deeds'

/** The case itself; undefined before its first deed. */
export function caseOf(db: CaseDatabase): Promise<Case | undefined> {
  return db.cases.toCollection().first()
}

/** The assessments of a case, the one last edited first. */
export function assessmentsOf(db: CaseDatabase): Promise<readonly Assessment[]> {
  return db.assessments.orderBy('editedAt').reverse().toArray()
}

/** One assessment; undefined where it has been removed. */
export function assessmentById(db: CaseDatabase, id: AssessmentId): Promise<Assessment | undefined> {
  return db.assessments.get(id)
}

/** The newest lines of History, each with whether its deed still stands. */
export async function journalOf(db: CaseDatabase, limit = 200): Promise<readonly HistoryLine[]> {
  return historyOf(await db.entries.orderBy('sequence').reverse().limit(limit).toArray())
}

/** The newest lines of History and what can be walked from them, as they were at one moment. */
export function historyWithWalks(
  db: CaseDatabase,
  limit: number,
): Promise<{ readonly lines: readonly HistoryLine[]; readonly walks: Walks }> {
  return db.transaction('r', db.entries, async () => ({
    lines: await journalOf(db, limit),
    walks: await walksOf(db),
  }))
}

/** The deeds that undo and redo would walk. */
export type Walks = { readonly undo: Walk | undefined; readonly redo: Walk | undefined }

/** What undo and redo would walk now, for the labels of their menu entries. */
export async function walksOf(db: CaseDatabase): Promise<Walks> {
  return { undo: await nextWalk(db, 'undo'), redo: await nextWalk(db, 'redo') }
}

/** The sequence of the newest deed that stands in the working store; 0 before the first. */
export async function newestSequence(db: CaseDatabase): Promise<number> {
  return (await db.canary.get('canary'))?.sequence ?? 0
}

/** The saved searches of a case by name. */
export function searchesOf(db: CaseDatabase): Promise<readonly SavedSearch[]> {
  return db.searches.orderBy('name').toArray()
}
