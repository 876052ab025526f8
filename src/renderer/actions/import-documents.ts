import { cancelled, passedOver, reopened, type ImportJob } from '#domain/import/import-job'
import { largestFile } from '#domain/import/reading'
import { enter, isDue } from '#renderer/actions/import-entering'
import { bring } from '#renderer/actions/import-reading'
import {
  markReading,
  meet,
  newRun,
  nextOf,
  settleRefused,
  type ImportHands,
  type Queued,
  type ReadingAid,
  type Run,
} from '#renderer/actions/import-run'
import { encodingPreviews, type EncodingPreviews } from '#renderer/actions/preview-encoding'
import type { FileToRead } from '#renderer/formats/readers'
import { refuse } from '#domain/result'
import { firstAnswer } from '#renderer/workers/first-answer'
import type { IncomingFile, Intake } from '#renderer/actions/incoming-files'
import type { Watched } from '#renderer/storage/case-store'
import { documentsOf } from '#renderer/storage/reads-documents'

/** An import that is going on. What came in stays, also when it is cancelled. */
export type RunningImport = {
  readonly job: Watched<ImportJob>
  /** Time spent at it without pauses, in milliseconds. */
  readonly spent: () => number
  readonly pause: () => void
  readonly resume: () => void
  readonly cancel: () => void
  /**
   * Reads refused files once more with what they lacked, which is not remembered; nothing happens to those that cannot be
   * reached any more.
   */
  readonly again: (at: readonly number[], aid: ReadingAid) => Promise<void>
  /** How a refused file reads in other encodings. */
  readonly previews: (at: number) => EncodingPreviews
  /** Lets rows go that want attention. */
  readonly passOver: (at: readonly number[]) => void
  /** Resolves once every file has ended. */
  readonly finished: Promise<ImportJob>
}

/** Brings files into the case: each is read, its bytes are kept, and many together are entered as one deed. */
export function importDocuments(hands: ImportHands, intake: Intake): RunningImport {
  const run = newRun(hands)
  return {
    job: run.job,
    spent: () => run.spent + (run.isPaused ? 0 : performance.now() - run.since),
    pause: () => {
      if (run.isPaused) return
      run.spent += performance.now() - run.since
      setPace(run, true)
    },
    resume: () => {
      if (!run.isPaused) return
      run.since = performance.now()
      setPace(run, false)
    },
    cancel: () => {
      run.aborting.abort()
      run.bell.ring()
    },
    again: (at, aid) => readAgain(run, at, aid),
    previews: (at) => encodingPreviews(hands.readingRoom, () => heldFile(run.held.get(at))),
    passOver: (at) => {
      for (const one of at) run.held.delete(one)
      run.job.set(passedOver(run.job.current(), at))
    },
    finished: bringAll(run, intake),
  }
}

function setPace(run: Run, isPaused: boolean): void {
  run.isPaused = isPaused
  run.job.set({ ...run.job.current(), pace: isPaused ? 'paused' : 'going' })
  run.bell.ring()
}

async function bringAll(run: Run, intake: Intake): Promise<ImportJob> {
  for (const { originalHash } of await documentsOf(run.hands.store.db)) run.known.add(originalHash)
  const lanes = Array.from({ length: lanesOf(run) }, () => work(run))
  await Promise.all([find(run, intake), ...lanes])
  await enter(run)
  run.job.set(cancelled(run.job.current()))
  return run.job.current()
}

/** One lane more than there are readers, so that a reader need not wait for the disk. */
function lanesOf({ hands }: Run): number {
  return hands.readingRoom.seats + 1
}

/** Meets the files ahead of their reading: that costs a name each, and tells how many there are. */
async function find(run: Run, intake: Intake): Promise<void> {
  if (Symbol.iterator in intake) await meetAll(run, [...intake])
  else await meetAsFound(run, intake)
  run.isFinding = false
  run.job.set({ ...run.job.current(), intake: 'counted' })
  run.bell.ring()
}

/** Files of known size come only where the disk has room for all of them. */
async function meetAll(run: Run, files: readonly IncomingFile[]): Promise<void> {
  const size = files.reduce((sum, file) => sum + Math.min(file.size ?? 0, largestFile), 0)
  const hasRoom = await run.hands.store.hasRoomFor(size)
  meet(run, files.map(hasRoom ? asQueued : asUnstored), 'queue')
}

function asUnstored(file: IncomingFile): Omit<Queued, 'at'> {
  return asQueued({ ...file, open: () => Promise.resolve(refuse('storage-refused')) })
}

async function meetAsFound(run: Run, intake: AsyncIterable<IncomingFile>): Promise<void> {
  const { signal } = run.aborting
  const files = intake[Symbol.asyncIterator]()
  for (;;) {
    const next = await firstAnswer(() => files.next(), { signal })
    if (typeof next === 'string' || next.done === true) return
    meet(run, [asQueued(next.value)], 'queue')
  }
}

function asQueued(file: IncomingFile): Omit<Queued, 'at'> {
  return { file, depth: 0, partOf: undefined }
}

async function work(run: Run): Promise<void> {
  const enterWaiting = () => enter(run)
  for (
    let next = await nextOf(run, enterWaiting);
    next !== undefined;
    next = await nextOf(run, enterWaiting)
  ) {
    run.busy += 1
    await readOne(run, next)
    run.busy -= 1
    run.bell.ring()
  }
  run.bell.ring()
}

async function readOne(run: Run, next: Queued): Promise<void> {
  markReading(run, next)
  const { queued, refusal } = await bring(run, next)
  if (refusal !== undefined) settleRefused(run, queued, refusal)
  if (isDue(run)) await enter(run)
}

/** Many are read as in an import, a few at a time: each has its bytes in memory. */
async function readAgain(run: Run, places: readonly number[], aid: ReadingAid): Promise<void> {
  const waiting = places.flatMap((at) => {
    const held = run.held.get(at)
    if (held !== undefined) run.job.set(reopened(run.job.current(), at))
    run.held.delete(at)
    return held === undefined ? [] : [held]
  })
  waiting.reverse()
  const lane = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      await readOne(run, { ...next, aid })
      // What lay inside of it comes at once where no lane is left to do so.
      for (let inner = run.inner.pop(); inner !== undefined; inner = run.inner.pop())
        await readOne(run, inner)
    }
  }
  await Promise.all(Array.from({ length: lanesOf(run) }, lane))
  await enter(run)
}

async function heldFile(held: Queued | undefined): Promise<FileToRead | undefined> {
  const opened = await held?.file.open()
  if (held === undefined || opened?.ok !== true || opened.value.size > largestFile) return undefined
  const bytes = await opened.value.bytes()
  return bytes.ok ? { bytes: bytes.value, fileName: held.file.name } : undefined
}
