import { added } from '#domain/case/changes'
import type { Change } from '#domain/case/deed'
import type { DocumentId } from '#domain/document/source-document'
import type { ImportOutcome } from '#domain/import/import-job'
import { planImport, type ImportPlan, type ReadyDocument } from '#domain/import/import-plan'
import { refuse, succeed } from '#domain/result'
import {
  settle,
  settleRefused,
  type ImportHands,
  type ReadFile,
  type Run,
} from '#renderer/actions/import-run'
import { copyBodies } from '#renderer/storage/bodies'
import type { Plan } from '#renderer/storage/case-store'
import { documentsOfOriginals, sourcesOf } from '#renderer/storage/reads-documents'

/** So many documents become one deed, or as many as hold so many bytes, or were read within this time (milliseconds). */
const batch = { documents: 200, bytes: 8_000_000, time: 1_000 }

/** Whether enough has been read to be entered. */
export function isDue({ ready, waiting, enteredAt }: Run): boolean {
  const isFull = ready.length >= batch.documents || waiting >= batch.bytes
  return isFull || performance.now() - enteredAt > batch.time
}

/** Keeps the bytes of everything that is ready, enters it as one deed, and tells each file how it went. */
export async function enter(run: Run): Promise<void> {
  const read = run.ready.splice(0)
  run.waiting = 0
  run.enteredAt = performance.now()
  const ready = await unlessKnown(run, read)
  if (ready.length === 0) return
  const known = await keepAndEnter(run, ready)
  for (const file of ready) tell(run, file, known)
}

/** Those that are not in the case yet; the others have ended. */
async function unlessKnown(run: Run, read: readonly ReadFile[]): Promise<readonly ReadFile[]> {
  const hashes = read.map((file) => file.originalHash)
  const present = await documentsOfOriginals(run.hands.store.db, hashes)
  const known = new Map(present.map((document) => [document.originalHash, document.id]))
  for (const file of read) {
    const documentId = known.get(file.originalHash)
    if (documentId !== undefined) settle(run, file.queued, alreadyThere(documentId))
  }
  return read.filter(({ originalHash }) => !known.has(originalHash))
}

/** The places in the import whose bytes turned out to be in the case, or undefined where nothing could be stored. */
async function keepAndEnter(
  { hands }: Run,
  ready: readonly ReadFile[],
): Promise<ReadonlyMap<number, DocumentId> | undefined> {
  if (!(await hands.store.hasRoomFor(ready.reduce((sum, { size }) => sum + size, 0)))) return undefined
  // The bytes go to their files before the deed that names them, so that no document ever lacks its original.
  const kept = await hands.store.keepBlobs(ready.flatMap(({ files }) => files))
  if (!kept.ok) return undefined
  const copied = copyBodies(
    hands.store,
    ready.map(({ bodyHash, reading }) => ({ hash: bodyHash, body: reading.body })),
  )
  let known: ImportPlan['known'] = []
  const entered = await hands.store.attempt(async () => {
    const plan = await planNow(hands, ready)
    known = plan.known
    return plan.documents.length === 0 ? refuse('nothing-new') : succeed(deedOf(plan))
  })
  await copied
  const isIn = entered.ok || entered.reason === 'nothing-new'
  return isIn ? new Map(known.map(({ at, documentId }) => [at, documentId])) : undefined
}

function tell(run: Run, file: ReadFile, known: ReadonlyMap<number, DocumentId> | undefined): void {
  if (known === undefined) {
    settleRefused(run, file.queued, 'storage-refused')
    return
  }
  run.known.add(file.originalHash)
  const present = known.get(file.at)
  const { warnings } = file.reading
  settle(
    run,
    file.queued,
    present === undefined ? { state: 'done', documentId: file.id, warnings } : alreadyThere(present),
  )
}

function alreadyThere(documentId: DocumentId): ImportOutcome {
  return { state: 'refused', reason: 'already-in-case', documentId }
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
