import type { CaseId } from '#domain/case/case'
import { noHash, type Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { OpenedStore, StoreRefusal } from '#preload/bridge'
import { caseDatabase } from '#renderer/storage/case-database'
import type {
  CaseStore,
  DeedRefusal,
  FreezeReason,
  OpeningNote,
  Plan,
  SaveState,
} from '#renderer/storage/case-store'
import { enterDeed } from '#renderer/storage/enter-deed'
import { mendJournal } from '#renderer/storage/mend-journal'
import { dropDamagedBodies, findDamage } from '#renderer/storage/scrub'
import { hasRoom, littleSpace } from '#renderer/storage/room'
import { serialQueue, type SerialQueue } from '#renderer/storage/serial-queue'
import { freeze, note, type CaseKeeper, type OpeningHands, type Session } from '#renderer/storage/session'
import { packNow } from '#renderer/storage/packed-rows'
import { rebuild, settle, type OpenRefusal } from '#renderer/storage/settle'
import { sha256Of } from '#renderer/storage/sha256'
import { isSnapshotDue, takeSnapshot } from '#renderer/storage/snapshot'
import { freezeReasonOf, withinLimit, writeLimit } from '#renderer/storage/time-limit'
import { walkDeed } from '#renderer/storage/walk-deeds'
import { watchable } from '#renderer/storage/watched'

/** Longest time a deed may take to decide what it changes, in milliseconds. */
const decideLimit = writeLimit(2000)

/**
 * Opens a case: takes its lock, brings the working store in step with the journal file, and starts the background check
 * and the snapshot of the session.
 */
export async function openCase(
  keeper: CaseKeeper,
  caseId: CaseId,
  hands: OpeningHands,
): Promise<Result<CaseStore, OpenRefusal>> {
  const first = await keeper.openCase(caseId)
  const mended = isDamaged(first) ? await mendJournal(keeper, caseId) : undefined
  if (mended?.ok === false) return mended
  const opened = mended === undefined ? first : await keeper.openCase(caseId)
  if (!opened.ok) return opened
  const session = newSession(keeper, caseId, { hands, opened: opened.value })
  if (mended !== undefined) note(session, { kind: 'journal-mended', ...mended.value })
  const settled = await settle(session, opened.value)
  if (!settled.ok) {
    session.isClosing = true
    session.db.close()
    await keeper.closeCase(caseId)
    return settled
  }
  noteOpening(session, opened.value)
  watchDatabase(session)
  return succeed(storeOf(session))
}

function isDamaged(opened: Result<OpenedStore, StoreRefusal>): boolean {
  return !opened.ok && opened.reason === 'damaged'
}

function newSession(
  keeper: CaseKeeper,
  caseId: CaseId,
  { hands, opened }: { readonly hands: OpeningHands; readonly opened: OpenedStore },
): Session {
  return {
    caseId,
    keeper,
    hands,
    db: caseDatabase(caseId),
    saveState: watchable<SaveState>({ kind: 'saved', at: undefined }),
    notes: watchable<readonly OpeningNote[]>([]),
    head: { sequence: 0, hash: noHash },
    pending: [],
    snapshot: { sequence: opened.snapshots[0] ?? 0, at: hands.now() },
    isClosing: false,
  }
}

function noteOpening(session: Session, { tornTailSetAside, freeBytes }: OpenedStore): void {
  if (tornTailSetAside) note(session, { kind: 'torn-tail-set-aside' })
  if (freeBytes !== undefined && freeBytes < littleSpace) note(session, { kind: 'little-space', freeBytes })
}

/** Stops writing when the database goes away by itself or another window wants to change its schema. */
function watchDatabase(session: Session): void {
  const { db } = session
  db.on('close', () => {
    if (!session.isClosing) freeze(session, 'database-closed')
  })
  db.on('versionchange', () => {
    // Left alone, Dexie would open again and go on writing with old code.
    db.close({ disableAutoOpen: true })
    freeze(session, 'changed-elsewhere')
    return false
  })
}

function storeOf(session: Session): CaseStore {
  const { caseId, db, keeper, saveState, notes } = session
  const inTurn = serialQueue()
  const attempt: CaseStore['attempt'] = (decide) =>
    deedInTurn(session, inTurn, () => decided(session, decide))
  void inTheBackground(session, inTurn)
  return {
    caseId,
    db,
    saveState,
    notes,
    attempt,
    perform: (label, decide) => attempt<never>(async () => succeed({ label, changes: await decide() })),
    undo: () => deedInTurn(session, inTurn, () => walkDeed(session, 'undo')),
    redo: () => deedInTurn(session, inTurn, () => walkDeed(session, 'redo')),
    retry: () => inTurn(() => goOn(session)),
    async keepBlob(bytes) {
      const own = new Uint8Array(bytes)
      const hash = await sha256Of(own)
      const kept = await keeper.keepBlobs(caseId, [{ sha256: hash, bytes: own }])
      return kept.ok ? succeed(hash) : kept
    },
    hasRoomFor: async (bytes) => hasRoom(await keeper.roomLeft(), bytes),
    keepBlobs: (blobs) => keeper.keepBlobs(caseId, blobs),
    readBlob: (hash) => keeper.readBlob(caseId, hash),
    scrub: () => scrub(session, inTurn),
    snapshot: () => inTurn(() => takeSnapshot(session)),
    close: () => inTurn(() => letGo(session)),
  }
}

/** One deed at a time; a frozen case first tries to go on. */
function deedInTurn<Value, Reason extends string>(
  session: Session,
  inTurn: SerialQueue,
  step: () => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | DeedRefusal>> {
  return inTurn(async () => {
    if (session.isClosing) return refuse('database-closed')
    if (session.saveState.current().kind === 'frozen' && !(await goOn(session)).ok) return refuse('frozen')
    const done = await frozenByDatabase(session, step)
    if (done.ok && isSnapshotDue(session)) void inTurn(() => takeSnapshot(session))
    return done
  })
}

async function decided<Reason extends string>(
  session: Session,
  decide: () => Promise<Result<Plan, Reason>>,
): Promise<Result<Deed, Reason | DeedRefusal>> {
  const plan = await withinLimit(decide(), decideLimit)
  if (!plan.ok) return plan
  if (plan.value.changes.length === 0) return refuse('nothing-to-do')
  const { label, changes, isNote } = plan.value
  return enterDeed(session, { label, changes, role: { kind: isNote === true ? 'noted' : 'done' } })
}

/** Turns an error of the database into a stop; any other error is a fault of the program and goes on up. */
async function frozenByDatabase<Value, Reason>(
  session: Session,
  step: () => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | FreezeReason>> {
  try {
    return await step()
  } catch (error) {
    const reason = freezeReasonOf(error)
    if (reason === undefined) throw error
    return freeze(session, reason)
  }
}

/** Reasons after which the database itself must be opened anew. */
const databaseFaults = new Set<FreezeReason>(['database-silent', 'database-closed', 'changed-elsewhere'])

/** Opens the files anew and brings the store in step with them; writing goes on where that works. */
async function goOn(session: Session): Promise<Result<undefined, FreezeReason>> {
  const { keeper, caseId, db } = session
  const before = session.saveState.current()
  if (before.kind !== 'frozen') return succeed(undefined)
  await keeper.closeCase(caseId)
  const opened = await keeper.openCase(caseId)
  if (!opened.ok) return freeze(session, opened.reason)
  if (databaseFaults.has(before.reason)) db.close({ disableAutoOpen: true })
  const settled = await settle(session, opened.value)
  if (!settled.ok)
    return freeze(session, settled.reason === 'newer-schema' ? 'changed-elsewhere' : settled.reason)
  const state = session.saveState.current()
  return state.kind === 'frozen' ? refuse(state.reason) : succeed(undefined)
}

/** After the start, when the window is idle: the check of the store, then the snapshot of the session. */
async function inTheBackground(session: Session, inTurn: SerialQueue): Promise<void> {
  await session.hands.rest?.()
  await session.hands.idle()
  await scrub(session, inTurn)
  if (!session.isClosing) await inTurn(() => takeSnapshot(session))
}

async function scrub(session: Session, inTurn: SerialQueue): Promise<void> {
  if (session.isClosing || session.saveState.current().kind === 'frozen') return
  await frozenByDatabase(session, async () => {
    const finding = await findDamage(session)
    if (finding === 'damaged') await inTurn(() => mend(session))
    await dropDamagedBodies(session)
    return succeed(undefined)
  })
}

// What the host has not confirmed is in the working store alone, so it is not emptied before that is settled.
async function mend(session: Session): Promise<void> {
  if (session.pending.length === 0) await rebuild(session, 'damaged')
}

async function letGo(session: Session): Promise<void> {
  session.isClosing = true
  await takeSnapshot(session)
  await packNow(session.db)
  session.db.close({ disableAutoOpen: true })
  await session.keeper.closeCase(session.caseId)
}
