import Dexie from 'dexie'
import { tableNames, type TableName } from '#domain/case/case'
import { emptyState, type CaseState } from '#domain/case/case-state'
import { noHash, type Deed } from '#domain/case/deed'
import { added } from '#domain/case/changes'
import {
  highestClaimNumber,
  highestNumbers,
  type HighestNumbers,
  type JournalEntry,
} from '#domain/case/journal'
import { refuse, succeed, type Result } from '#domain/result'
import type { JournalHead, JournalLine, OpenedStore, StoreRefusal } from '#preload/bridge'
import { countsOfState, tableOf } from '#renderer/storage/case-rows'
import {
  databaseName,
  schemaOnDisk,
  type CanaryRow,
  type CaseDatabase,
} from '#renderer/storage/case-database'
import type { RebuildCause } from '#renderer/storage/case-store'
import { hasRoom } from '#renderer/storage/room'
import { schemaNumber } from '#renderer/storage/schema-steps'
import { lineOf } from '#renderer/storage/sealed-deed'
import { freeze, note, type Session } from '#renderer/storage/session'
import { callLimit, freezeReasonOf, withinLimit, writeLimit } from '#renderer/storage/time-limit'
import { truthOf, type Truth, type TruthRefusal } from '#renderer/storage/truth'

/** Why a case cannot be opened. */
export type OpenRefusal = TruthRefusal | 'database-silent' | 'database-closed' | 'changed-elsewhere'

/**
 * Brings the working store and the journal file to one state. The file is the truth: a store that is empty, behind or
 * damaged is rebuilt from it. Only deeds the store holds beyond the file's end are handed to the file.
 */
export async function settle(session: Session, opened: OpenedStore): Promise<Result<undefined, OpenRefusal>> {
  const isShort = !hasRoom(opened.freeBytes)
  try {
    const canary = await openedCanary(session, isShort)
    if (canary !== undefined && canary.schema > schemaNumber) return refuse('newer-schema')
    const head = await caughtUp(session, opened.head, { canary, isShort })
    const cause = await withinLimit(causeToRebuild(session.db, head, canary), callLimit)
    // Without room nothing is written: what can be read is shown, what would have to be built anew waits.
    if (cause !== undefined) return isShort ? refuse('disk-full') : await rebuild(session, cause)
    session.head = head
    if (isShort) freeze(session, 'disk-full')
    else if (session.pending.length === 0) session.saveState.set({ kind: 'saved', at: undefined })
    return succeed(undefined)
  } catch (error) {
    const reason = freezeReasonOf(error)
    if (reason === undefined) throw error
    if (isShort) return freeze(session, 'disk-full')
    return freeze(session, reason === 'database-silent' ? reason : 'database-closed')
  }
}

/** Fills the working store anew from the files, in one transaction. */
export async function rebuild(session: Session, why: RebuildCause): Promise<Result<undefined, OpenRefusal>> {
  const truth = await truthOf(session, 'whole-journal')
  if (!truth.ok) return truth
  const { state, deeds, head } = truth.value
  const counts = countsOfState(state)
  const records = Object.values(counts).reduce((sum, count) => sum + count, deeds.length)
  await withinLimit(refill(session.db, truth.value), writeLimit(records))
  session.head = head
  session.pending = []
  session.saveState.set({ kind: 'saved', at: undefined })
  if (head.sequence > 0) note(session, { kind: 'rebuilt', deeds: deeds.length, why })
  return succeed(undefined)
}

/** An entry without its changes. */
export function entryOf({ id, sequence, label, at, role }: Deed): JournalEntry {
  return { id, sequence, label, at, role }
}

// A database made by a newer program is looked at without its tables being declared, so that nothing is written to it.
async function openedCanary(session: Session, isShort: boolean): Promise<CanaryRow | undefined> {
  const { db } = session
  if (db.isOpen()) return withinLimit(db.canary.get('canary'), callLimit)
  try {
    const found = await withinLimit(schemaOnDisk(session.caseId), callLimit)
    if (found !== undefined && found > schemaNumber) return newerCanary(found)
    await withinLimit(db.open(), callLimit * 4)
    return await withinLimit(db.canary.get('canary'), callLimit)
  } catch (error) {
    // A store that cannot even be opened holds nothing that can be saved; the files hold everything.
    // On a full disk it is let be: it opens again once there is room.
    if (isShort || freezeReasonOf(error) !== 'database-closed') throw error
    db.close()
    await withinLimit(Dexie.delete(databaseName(session.caseId)), callLimit)
    await withinLimit(db.open(), callLimit * 4)
    return undefined
  }
}

function newerCanary(schema: number): CanaryRow {
  return { ...canaryOf({ sequence: 0, hash: noHash }, emptyState(), 0), schema }
}

/** Hands the file what it lacks, and says where the file then stands. */
async function caughtUp(
  session: Session,
  head: JournalHead,
  { canary, isShort }: { readonly canary: CanaryRow | undefined; readonly isShort: boolean },
): Promise<JournalHead> {
  const lines = await linesBeyond(session, head, canary)
  // What the file has by now needs no confirming: an answer may have been lost after the entry was written.
  session.pending = []
  const last = lines.at(-1)
  if (last === undefined) return head
  const answer: Result<JournalHead, StoreRefusal> = isShort
    ? refuse('disk-full')
    : await appendInBatches(session, lines)
  if (!answer.ok) {
    session.pending = lines
    freeze(session, answer.reason)
    return { sequence: last.sequence, hash: last.hash }
  }
  note(session, { kind: 'caught-up', deeds: lines.length })
  return answer.value
}

async function linesBeyond(
  session: Session,
  head: JournalHead,
  canary: CanaryRow | undefined,
): Promise<readonly JournalLine[]> {
  if (canary === undefined || canary.sequence <= head.sequence) {
    return session.pending.filter((line) => line.sequence > head.sequence)
  }
  const deeds = await withinLimit(
    session.db.journal.where('sequence').above(head.sequence).toArray(),
    writeLimit(canary.sequence - head.sequence),
  )
  const isContinued = deeds[0]?.previousHash === head.hash && deeds.at(-1)?.hash === canary.hash
  return isContinued ? deeds.map(lineOf) : []
}

/** Characters of JSON handed to the host at once. */
const batchSize = 8_000_000

/** Hands entries to the host in order, several at a time. */
export async function appendInBatches(
  { keeper, caseId }: Pick<Session, 'keeper' | 'caseId'>,
  lines: readonly JournalLine[],
): Promise<Result<JournalHead, StoreRefusal>> {
  let answer: Result<JournalHead, StoreRefusal> = refuse('failed')
  for (const batch of batchesOf(lines)) {
    answer = await keeper.appendJournal(caseId, batch)
    if (!answer.ok) return answer
  }
  return answer
}

function batchesOf(lines: readonly JournalLine[]): readonly (readonly JournalLine[])[] {
  const batches: JournalLine[][] = []
  let size = batchSize
  for (const line of lines) {
    size += line.json.length
    if (size > batchSize) {
      batches.push([])
      size = line.json.length
    }
    batches.at(-1)?.push(line)
  }
  return batches
}

async function causeToRebuild(
  db: CaseDatabase,
  head: JournalHead,
  canary: CanaryRow | undefined,
): Promise<RebuildCause | undefined> {
  if (canary === undefined) return 'empty'
  if (canary.sequence < head.sequence) return 'behind'
  if (canary.sequence > head.sequence || canary.hash !== head.hash) return 'damaged'
  for (const name of tableNames) {
    if ((await tableOf(db, name).count()) !== canary.counts[name]) return 'damaged'
  }
  return undefined
}

const chunkSize = 2000

async function refill(db: CaseDatabase, { state, deeds, head }: Truth): Promise<void> {
  const tables = [...tableNames.map((name) => tableOf(db, name)), db.journal, db.entries, db.canary]
  await db.transaction('rw', tables, async () => {
    for (const name of tableNames) await refillTable(db, name, state)
    await db.journal.clear()
    await db.entries.clear()
    for (let from = 0; from < deeds.length; from += chunkSize) {
      const chunk = deeds.slice(from, from + chunkSize)
      await db.journal.bulkPut(chunk)
      await db.entries.bulkPut(chunk.map(entryOf))
    }
    const numbers = [...state.claims.values()].map((claim) => claim.number)
    // Deeds that only a snapshot remembers have left their claims there.
    const highestClaim = numbers.reduce((a, b) => Math.max(a, b), highestClaimNumber(deeds))
    await db.canary.put({ ...canaryOf(head, state, highestClaim), highest: highestIn(state, deeds) })
  })
}

function highestIn(state: CaseState, deeds: Truth['deeds']): HighestNumbers {
  const remembered = [
    ...added('questions', ...state.questions.values()),
    ...added('hypotheses', ...state.hypotheses.values()),
  ]
  return highestNumbers([{ changes: remembered }, ...deeds])
}

async function refillTable(db: CaseDatabase, name: TableName, state: CaseState): Promise<void> {
  const table = tableOf(db, name)
  await table.clear()
  const rows = [...state[name].values()]
  for (let from = 0; from < rows.length; from += chunkSize) {
    await table.bulkPut(rows.slice(from, from + chunkSize))
  }
}

function canaryOf(head: JournalHead, state: CaseState, highestClaim: number): CanaryRow {
  return {
    id: 'canary',
    sequence: head.sequence,
    hash: head.hash,
    schema: schemaNumber,
    counts: countsOfState(state),
    filling: crypto.randomUUID(),
    highestClaim,
  }
}
