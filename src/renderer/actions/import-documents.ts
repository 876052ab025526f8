import type { Change } from '#domain/case/deed'
import { advanced, begunJob, cancelled, type ImportJob, type ImportProgress } from '#domain/import/import-job'
import { planImport, type ImportPlan, type ReadyDocument } from '#domain/import/import-plan'
import { largestFile, type ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { IncomingFile } from '#renderer/actions/incoming-files'
import type { CaseStore, Plan, Watched } from '#renderer/storage/case-store'
import { documentOfOriginal, sourcesOf } from '#renderer/storage/reads-documents'
import { watchable, type Watchable } from '#renderer/storage/watched'
import type { ReadingRoom } from '#renderer/workers/reading-room'
import type { TakenIn } from '#renderer/workers/take-in'

export type ImportHands = Hands & { readonly readingRoom: ReadingRoom }

/** An import that is going on. What came in stays, also when it is cancelled. */
export type RunningImport = {
  readonly job: Watched<ImportJob>
  readonly cancel: () => void
  /** Resolves once every row is settled. */
  readonly finished: Promise<ImportJob>
}

/** So many documents become one deed, or as many as were read within this time (milliseconds). */
const batch = { documents: 50, time: 1_000 }

type Run = {
  readonly hands: ImportHands
  readonly job: Watchable<ImportJob>
  readonly aborting: AbortController
  ready: ReadyDocument[]
  enteredAt: number
}

/** Brings files into the case: each is read, its bytes are kept, and many together are entered as one deed. */
export function importDocuments(hands: ImportHands, files: readonly IncomingFile[]): RunningImport {
  const run: Run = {
    hands,
    job: watchable(begunJob(files.map(({ path, size }) => ({ name: path, size })))),
    aborting: new AbortController(),
    ready: [],
    enteredAt: performance.now(),
  }
  return {
    job: run.job,
    cancel: () => {
      run.aborting.abort()
    },
    finished: bringAll(run, files),
  }
}

async function bringAll(run: Run, files: readonly IncomingFile[]): Promise<ImportJob> {
  const queue = files.entries()
  // One lane more than there are readers, so that a reader need not wait for the disk.
  const lanes = Array.from({ length: run.hands.readingRoom.seats + 1 }, () => work(run, queue))
  await Promise.all(lanes)
  await enter(run)
  run.job.set(cancelled(run.job.current()))
  return run.job.current()
}

async function work(run: Run, queue: Iterator<[number, IncomingFile]>): Promise<void> {
  for (let next = queue.next(); next.done !== true; next = queue.next()) {
    if (run.aborting.signal.aborted) return
    const [at, file] = next.value
    mark(run, at, { state: 'reading' })
    const brought = await bring(run, at, file)
    if (!brought.ok) settle(run, at, brought.reason)
    const isDue = performance.now() - run.enteredAt > batch.time
    if (run.ready.length >= batch.documents || isDue) await enter(run)
  }
}

/** Reads one file and keeps its bytes; it becomes a document with the next deed. */
async function bring(run: Run, at: number, file: IncomingFile): Promise<Result<undefined, ImportRefusal>> {
  const { store, readingRoom, newId } = run.hands
  if (file.size > largestFile) return refuse('too-large')
  const bytes = await file.bytes()
  if (!bytes.ok) return bytes
  const taken = await readingRoom.read({ bytes: bytes.value, fileName: file.name }, run.aborting.signal)
  if (!taken.ok) return taken
  const present = await documentOfOriginal(store.db, taken.value.originalHash)
  if (present !== undefined) {
    mark(run, at, { state: 'refused', reason: 'already-in-case', documentId: present.id })
    return succeed(undefined)
  }
  const kept = await keep(store, bytes.value, taken.value)
  if (!kept.ok) return kept
  const { reading, originalHash, bodyHash } = taken.value
  const size = bytes.value.length
  const id = newId<'document'>()
  run.ready.push({ at, id, fileName: file.name, size, originalHash, bodyHash, reading })
  return succeed(undefined)
}

/** The bytes go to their files before the deed that names them, so that no document ever lacks its original. */
async function keep(
  store: CaseStore,
  original: Uint8Array,
  { bodyBytes }: TakenIn,
): Promise<Result<undefined, 'storage-refused'>> {
  const keptOriginal = await store.keepBlob(original)
  if (!keptOriginal.ok) return refuse('storage-refused')
  const keptBody = await store.keepBlob(bodyBytes)
  return keptBody.ok ? succeed(undefined) : refuse('storage-refused')
}

/** Enters everything that is ready as one deed, and tells each row how it went. */
async function enter(run: Run): Promise<void> {
  const ready = run.ready.splice(0)
  run.enteredAt = performance.now()
  if (ready.length === 0) return
  let plan: ImportPlan = { documents: [], sources: [], known: [] }
  const entered = await run.hands.store.attempt(async () => {
    plan = await planNow(run.hands, ready)
    return plan.documents.length === 0 ? refuse('nothing-new') : succeed(deedOf(plan))
  })
  for (const { at, documentId } of plan.known) {
    mark(run, at, { state: 'refused', reason: 'already-in-case', documentId })
  }
  for (const { at, id, reading } of ready) {
    if (entered.ok) mark(run, at, { state: 'done', documentId: id, warnings: reading.warnings })
    else settle(run, at, 'storage-refused')
  }
}

/** Runs inside the queue of deeds, so that what an earlier deed brought in is seen. */
async function planNow(
  { store, now, newId }: ImportHands,
  ready: readonly ReadyDocument[],
): Promise<ImportPlan> {
  const hashes = ready.map((file) => file.originalHash)
  const documents = await store.db.documents.where('originalHash').anyOf(hashes).toArray()
  const sources = await sourcesOf(store.db)
  return planImport(ready, { documents, sources }, { now, newSourceId: () => newId<'source'>() })
}

function deedOf({ documents, sources }: ImportPlan): Plan {
  const changes: readonly Change[] = [
    ...sources.map((after): Change => ({
      kind: 'put',
      table: 'sources',
      id: after.id,
      before: undefined,
      after,
    })),
    ...documents.map((after): Change => ({
      kind: 'put',
      table: 'documents',
      id: after.id,
      before: undefined,
      after,
    })),
  ]
  const [first] = documents
  const isOne = documents.length === 1 && first !== undefined
  return {
    label: isOne ? `Imported ${shortened(first.title)}` : `Imported ${documents.length} documents`,
    changes,
  }
}

function shortened(title: string): string {
  return title.length > 60 ? `${title.slice(0, 60).trimEnd()}…` : title
}

function settle(run: Run, at: number, reason: ImportRefusal): void {
  const gone: ImportProgress =
    reason === 'cancelled' ? { state: 'cancelled' } : { state: 'refused', reason, documentId: undefined }
  mark(run, at, gone)
}

function mark({ job }: Run, at: number, progress: ImportProgress): void {
  job.set(advanced(job.current(), at, progress))
}
