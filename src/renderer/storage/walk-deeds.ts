import { believe } from '#domain/belief'
import { applyFitting, invert } from '#domain/case/case-state'
import { redoable, undoable, type JournalEntry, type Walk } from '#domain/case/journal'
import { refuse, succeed, type Result } from '#domain/result'
import { rowsTouched } from '#renderer/storage/case-rows'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { DeedRefusal, WalkedDeed } from '#renderer/storage/case-store'
import { enterDeed } from '#renderer/storage/enter-deed'
import type { Session } from '#renderer/storage/session'

/**
 * Walks the next deed back or forth as a new deed. Changes that no longer fit are left out and named; the deed counts
 * as walked all the same, so that one stale record never blocks the way to those before it.
 */
export async function walkDeed(
  session: Session,
  direction: 'undo' | 'redo',
): Promise<Result<WalkedDeed, DeedRefusal>> {
  const walk = await nextWalk(session.db, direction)
  if (walk === undefined) return refuse('nothing-to-do')
  const by = await session.db.journal.where('id').equals(walk.by).first()
  believe(by !== undefined, 'every entry has its deed')
  const wanted = invert(by.changes)
  const { applied, skipped } = applyFitting(await rowsTouched(session.db, wanted), wanted)
  const entered = await enterDeed(session, {
    label: walk.label,
    changes: applied,
    role: { kind: direction, of: walk.of },
  })
  return entered.ok ? succeed({ ...entered.value, skipped }) : entered
}

/** What undo or redo would walk now. Reads only as far back as it must. */
export async function nextWalk(db: CaseDatabase, direction: 'undo' | 'redo'): Promise<Walk | undefined> {
  const find = direction === 'undo' ? undoable : redoable
  for (let count = 16; ; count *= 8) {
    const entries = await newestEntries(db, count)
    const walk = find(entries)
    if (walk !== undefined || entries.length < count) return walk
  }
}

function newestEntries(db: CaseDatabase, count: number): Promise<JournalEntry[]> {
  return db.entries.orderBy('sequence').reverse().limit(count).toArray()
}
