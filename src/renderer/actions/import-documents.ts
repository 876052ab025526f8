import { added } from '#domain/case/changes'
import type { Change } from '#domain/case/deed'
import type { DocumentId } from '#domain/document/source-document'
import {
  advanced,
  begunJob,
  cancelled,
  extended,
  type ImportJob,
  type ImportProgress,
} from '#domain/import/import-job'
import { planImport, type ImportPlan, type ReadyDocument } from '#domain/import/import-plan'
import { deepestPart, largestFile, type ImportRefusal, type Part } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import type { NamedBytes } from '#preload/bridge'
import type { Hands } from '#renderer/actions/hands'
import type { IncomingFile } from '#renderer/actions/incoming-files'
import type { Plan, Watched } from '#renderer/storage/case-store'
import { documentsOfOriginals, sourcesOf } from '#renderer/storage/reads-documents'
import { watchable, type Watchable } from '#renderer/storage/watched'
import type { ReadingRoom } from '#renderer/workers/reading-room'
import type { TakenDocument } from '#renderer/workers/take-in'

/** What an import works with: that of every deed, and the readers of files. */
export type ImportHands = Hands & { readonly readingRoom: ReadingRoom }

/** An import that is going on. What came in stays, also when it is cancelled. */
export type RunningImport = {
  readonly job: Watched<ImportJob>
  readonly cancel: () => void
  /** Resolves once every row is settled. */
  readonly finished: Promise<ImportJob>
}

/** So many documents become one deed, or as many as hold so many bytes, or were read within this time (milliseconds). */
const batch = { documents: 50, bytes: 8_000_000, time: 1_000 }

/** A file that was read and whose bytes are still to be kept. */
type ReadFile = ReadyDocument & { readonly files: readonly NamedBytes[] }

/** A file on its way, how many containers deep it lies, and the document it came inside of. */
type Queued = {
  readonly at: number
  readonly file: IncomingFile
  readonly depth: number
  readonly partOf: DocumentId | undefined
}

type Run = {
  readonly hands: ImportHands
  readonly job: Watchable<ImportJob>
  readonly aborting: AbortController
  readonly queue: Queued[]
  ready: ReadFile[]
  /** Bytes that wait with them. */
  waiting: number
  enteredAt: number
}

/** Brings files into the case: each is read, its bytes are kept, and many together are entered as one deed. */
export function importDocuments(hands: ImportHands, files: readonly IncomingFile[]): RunningImport {
  const run: Run = {
    hands,
    job: watchable(begunJob(files.map(({ path, size }) => ({ name: path, size })))),
    aborting: new AbortController(),
    queue: [],
    ready: [],
    waiting: 0,
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
  const size = files.reduce((sum, file) => sum + (file.size > largestFile ? 0 : file.size), 0)
  if (!(await run.hands.store.hasRoomFor(size))) {
    for (const at of files.keys()) settle(run, at, 'storage-refused')
    return run.job.current()
  }
  run.queue.push(...files.map((file, at): Queued => ({ at, file, depth: 0, partOf: undefined })))
  // One lane more than there are readers, so that a reader need not wait for the disk.
  const lanes = Array.from({ length: run.hands.readingRoom.seats + 1 }, () => work(run))
  await Promise.all(lanes)
  await enter(run)
  run.job.set(cancelled(run.job.current()))
  return run.job.current()
}

async function work(run: Run): Promise<void> {
  for (let next = run.queue.shift(); next !== undefined; next = run.queue.shift()) {
    if (run.aborting.signal.aborted) return
    mark(run, next.at, { state: 'reading' })
    const brought = await bring(run, next)
    if (!brought.ok) settle(run, next.at, brought.reason)
    if (isDue(run)) await enter(run)
  }
}

function isDue({ ready, waiting, enteredAt }: Run): boolean {
  const isFull = ready.length >= batch.documents || waiting >= batch.bytes
  return isFull || performance.now() - enteredAt > batch.time
}

/** Reads one file; its bytes are kept and it becomes a document with the next batch. What lies in it is queued. */
async function bring(run: Run, queued: Queued): Promise<Result<undefined, ImportRefusal>> {
  const { at, file } = queued
  if (file.size > largestFile) return refuse('too-large')
  const bytes = await file.bytes()
  if (!bytes.ok) return bytes
  const wanted = { bytes: bytes.value, fileName: file.name }
  const taken = await run.hands.readingRoom.read(wanted, run.aborting.signal)
  if (!taken.ok) return taken
  const { document, parts } = taken.value
  if (parts.length > 0 && queued.depth >= deepestPart) return refuse('nested-too-deep')
  const id = document === undefined ? undefined : makeReady(run, queued, { bytes: bytes.value, document })
  queueParts(run, queued, { parts, partOf: id ?? queued.partOf })
  if (document === undefined) mark(run, at, { state: 'opened', parts: parts.length })
  return succeed(undefined)
}

function makeReady(
  run: Run,
  { at, file, partOf }: Queued,
  { bytes, document }: { readonly bytes: Uint8Array; readonly document: TakenDocument },
): DocumentId {
  const { reading, originalHash, body, layout } = document
  const id = run.hands.newId<'document'>()
  const files = [{ sha256: originalHash, bytes }, body, ...(layout === undefined ? [] : [layout])]
  run.ready.push({
    at,
    id,
    fileName: file.name,
    size: bytes.length,
    originalHash,
    bodyHash: body.sha256,
    reading,
    files,
    ...(layout === undefined ? {} : { layoutHash: layout.sha256 }),
    ...(partOf === undefined ? {} : { partOf }),
  })
  run.waiting += files.reduce((sum, blob) => sum + blob.bytes.length, 0)
  return id
}

/** Files found inside a file get rows of their own, and are read like any other. */
function queueParts(
  run: Run,
  { file, depth }: Queued,
  { parts, partOf }: { readonly parts: readonly Part[]; readonly partOf: DocumentId | undefined },
): void {
  if (parts.length === 0) return
  const first = run.job.current().rows.length
  const found = parts.map(({ fileName, bytes }): IncomingFile => ({
    name: fileName.replace(/^.*[/\\]/, ''),
    path: `${file.path} › ${fileName}`,
    size: bytes.length,
    bytes: () => Promise.resolve(succeed(bytes)),
  }))
  run.job.set(
    extended(
      run.job.current(),
      found.map(({ path, size }) => ({ name: path, size })),
    ),
  )
  run.queue.push(...found.map((part, index) => ({ at: first + index, file: part, depth: depth + 1, partOf })))
}

/** Keeps the bytes of everything that is ready, enters it as one deed, and tells each row how it went. */
async function enter(run: Run): Promise<void> {
  const read = run.ready.splice(0)
  run.waiting = 0
  run.enteredAt = performance.now()
  const ready = await unlessKnown(run, read)
  if (ready.length === 0) return
  // The bytes go to their files before the deed that names them, so that no document ever lacks its original.
  const kept = await run.hands.store.keepBlobs(ready.flatMap(({ files }) => files))
  const isIn = kept.ok && (await enterKept(run, ready))
  for (const { at, id, reading } of ready) {
    if (isIn) mark(run, at, { state: 'done', documentId: id, warnings: reading.warnings })
    else settle(run, at, 'storage-refused')
  }
}

/** Those that are not in the case yet; the rows of the others are told. */
async function unlessKnown(run: Run, read: readonly ReadFile[]): Promise<readonly ReadFile[]> {
  const hashes = read.map((file) => file.originalHash)
  const present = await documentsOfOriginals(run.hands.store.db, hashes)
  const known = new Map(present.map((document) => [document.originalHash, document.id]))
  for (const { at, originalHash } of read) markKnown(run, at, known.get(originalHash))
  return read.filter(({ originalHash }) => !known.has(originalHash))
}

async function enterKept(run: Run, ready: readonly ReadyDocument[]): Promise<boolean> {
  let plan: ImportPlan = { documents: [], sources: [], highlights: [], known: [] }
  const entered = await run.hands.store.attempt(async () => {
    plan = await planNow(run.hands, ready)
    return plan.documents.length === 0 ? refuse('nothing-new') : succeed(deedOf(plan))
  })
  for (const { at, documentId } of plan.known) markKnown(run, at, documentId)
  return entered.ok
}

/** Runs inside the queue of deeds, so that what an earlier deed brought in is seen. */
async function planNow(
  { store, now, newId }: ImportHands,
  ready: readonly ReadyDocument[],
): Promise<ImportPlan> {
  const hashes = ready.map((file) => file.originalHash)
  const documents = await documentsOfOriginals(store.db, hashes)
  const sources = await sourcesOf(store.db)
  return planImport(
    ready,
    { documents, sources },
    { now, newSourceId: () => newId<'source'>(), newHighlightId: () => newId<'highlight'>() },
  )
}

function deedOf({ documents, sources, highlights }: ImportPlan): Plan {
  const changes: readonly Change[] = [
    ...added('sources', ...sources),
    ...added('documents', ...documents),
    ...added('highlights', ...highlights),
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

function markKnown(run: Run, at: number, documentId: DocumentId | undefined): void {
  if (documentId !== undefined) mark(run, at, { state: 'refused', reason: 'already-in-case', documentId })
}

function settle(run: Run, at: number, reason: ImportRefusal): void {
  const gone: ImportProgress =
    reason === 'cancelled' ? { state: 'cancelled' } : { state: 'refused', reason, documentId: undefined }
  mark(run, at, gone)
}

function mark({ job }: Run, at: number, progress: ImportProgress): void {
  job.set(advanced(job.current(), at, progress))
}
