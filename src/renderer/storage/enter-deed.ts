import { believe } from '#domain/belief'
import type { TableName } from '#domain/case/case'
import { applyFitting, type CaseState } from '#domain/case/case-state'
import type { Deed, Draft } from '#domain/case/deed'
import { highestClaimNumber, highestNumbers } from '#domain/case/journal'
import { largestEntry } from '#domain/ledger'
import { refuse, succeed, type Result } from '#domain/result'
import { rowsTouched, tableOf, tablesOf, tally, writeRows } from '#renderer/storage/case-rows'
import type { CanaryRow, CaseDatabase } from '#renderer/storage/case-database'
import type { DeedRefusal, FreezeReason } from '#renderer/storage/case-store'
import { schemaNumber } from '#renderer/storage/schema-steps'
import { seal } from '#renderer/storage/sealed-deed'
import { freeze, type Session } from '#renderer/storage/session'
import { appendInBatches, entryOf } from '#renderer/storage/settle'
import { freezeReasonOf, withinLimit, writeLimit } from '#renderer/storage/time-limit'

/**
 * Enters a deed: one strict transaction for its changes, its journal entry and the canary, then the line to the host.
 * The hash is made before the transaction, because inside one only the database may be awaited.
 */
export async function enterDeed(session: Session, draft: Draft): Promise<Result<Deed, DeedRefusal>> {
  const { deed, line } = await seal({
    ...draft,
    id: session.hands.newId<'deed'>(),
    sequence: session.head.sequence + 1,
    schema: schemaNumber,
    at: session.hands.now(),
    previousHash: session.head.hash,
  })
  if (line.json.length > largestEntry) return refuse('too-large')
  const written = await writeDeed(session, deed)
  if (!written.ok) return written
  session.head = { sequence: deed.sequence, hash: deed.hash }
  session.pending = [...session.pending, line]
  const appended = await appendPending(session)
  return appended.ok ? succeed(deed) : appended
}

/** Hands the host what it has not confirmed yet; only then is the work "Saved". */
async function appendPending(session: Session): Promise<Result<undefined, FreezeReason>> {
  const answer = await appendInBatches(session, session.pending)
  if (!answer.ok) return freeze(session, answer.reason)
  session.pending = []
  session.saveState.set({ kind: 'saved', at: session.hands.now() })
  return succeed(undefined)
}

/** The store is not as this window left it: another one has written to it. */
class OutOfStep extends Error {
  override readonly name = 'OutOfStep'
}

/** A record is not as the deed found it. */
class StaleChange extends Error {
  override readonly name = 'StaleChange'
}

async function writeDeed(session: Session, deed: Deed): Promise<Result<undefined, DeedRefusal>> {
  const before = session.saveState.current()
  session.saveState.set({ kind: 'saving' })
  try {
    await withinLimit(transact(session.db, deed), writeLimit(deed.changes.length))
    return succeed(undefined)
  } catch (error) {
    if (error instanceof OutOfStep) return freeze(session, 'changed-elsewhere')
    const reason = freezeReasonOf(error)
    if (reason !== undefined) return freeze(session, reason)
    session.saveState.set(before)
    if (error instanceof StaleChange) return refuse('changed-meanwhile')
    throw error
  }
}

// Whatever is thrown in here takes the whole transaction back. Nothing is caught: Dexie would keep the first half.
async function transact(db: CaseDatabase, deed: Deed): Promise<void> {
  const tables = tablesOf(deed.changes).map((name) => tableOf(db, name))
  await db.transaction('rw', [...tables, db.journal, db.entries, db.canary], async () => {
    const canary = await db.canary.get('canary')
    if (canary?.sequence !== deed.sequence - 1 || canary.hash !== deed.previousHash) throw new OutOfStep()
    const before = await rowsTouched(db, deed.changes)
    const { state, skipped } = applyFitting(before, deed.changes)
    if (skipped.length > 0) throw new StaleChange()
    await writeRows(db, before, state)
    await db.journal.add(deed)
    await db.entries.add(entryOf(deed))
    await db.canary.put(canaryAfter(canary, deed, { before, after: state }))
  })
}

function canaryAfter(
  canary: CanaryRow,
  deed: Deed,
  { before, after }: { readonly before: CaseState; readonly after: CaseState },
): CanaryRow {
  const countAfter = (name: TableName): number => canary.counts[name] + after[name].size - before[name].size
  const counts = tally(countAfter)
  believe(
    Object.values(counts).every((count) => count >= 0),
    'a table never holds less than nothing',
  )
  const highestClaim = Math.max(canary.highestClaim, highestClaimNumber([deed]))
  const highest = highestNumbers([deed], canary.highest)
  const { sequence, hash, schema } = deed
  return { ...canary, sequence, hash, schema, counts, highestClaim, highest }
}
