import type { DocumentId, Sha256 } from '#domain/document/source-document'
import {
  begunJob,
  ended,
  extended,
  progressed,
  reading,
  type ImportFile,
  type ImportJob,
  type ImportOutcome,
} from '#domain/import/import-job'
import type { ReadyDocument } from '#domain/import/import-plan'
import type { EncodingReach, ImportRefusal, ReadingProgress } from '#domain/import/reading'
import type { NamedBytes } from '#preload/bridge'
import { bell, type Bell } from '#renderer/actions/bell'
import type { Hands } from '#renderer/actions/hands'
import type { IncomingFile } from '#renderer/actions/incoming-files'
import { watchable, type Watchable } from '#renderer/storage/watched'
import type { ReadingRoom } from '#renderer/workers/reading-room'

/** What an import works with: that of every deed, and the readers of files. */
export type ImportHands = Hands & {
  readonly readingRoom: ReadingRoom
  /** How long the disk of a file may be silent, in milliseconds; a minute where nothing is said. */
  readonly silence?: number
}

/** A file that was read and whose bytes are still to be kept. */
export type ReadFile = ReadyDocument & { readonly files: readonly NamedBytes[]; readonly queued: Queued }

/** What the analyst gave for a file that could not be read without it; kept nowhere. */
export type ReadingAid = {
  readonly password?: string
  readonly encoding?: string
  readonly reach?: EncodingReach
}

/** A file on its way, how many containers deep it lies, and the document it came inside of. */
export type Queued = {
  readonly at: number
  readonly file: IncomingFile
  readonly depth: number
  readonly partOf: DocumentId | undefined
  readonly aid?: ReadingAid
}

/** An import while it goes on. */
export type Run = {
  readonly hands: ImportHands
  readonly job: Watchable<ImportJob>
  readonly aborting: AbortController
  /** Files as they were found. Those before `next` have been taken up. */
  readonly queue: Queued[]
  next: number
  /** Files found inside of others. They go first, so that the bytes of few containers wait at a time. */
  readonly inner: Queued[]
  /** Refused files that may be read after all, once the analyst has given what they lack. */
  readonly held: Map<number, Queued>
  /** Rung whenever something was found, ended, or the pace changed. */
  readonly bell: Bell
  /** How many lanes have a file in hand, which may hold others. */
  busy: number
  met: number
  isFinding: boolean
  isPaused: boolean
  /** Whether the disk of the last file did not answer; others are then not waited for as long. */
  isSilent: boolean
  /** Bytes that were asked for and have not come yet. */
  fetching: number
  /** Originals that were in the case when the import began or have come in since. */
  readonly known: Set<Sha256>
  ready: ReadFile[]
  /** Bytes that wait with them. */
  waiting: number
  enteredAt: number
  /** Time spent at it without pauses (milliseconds), and since when it goes on. */
  spent: number
  since: number
}

/** An import that has met no file yet. */
export function newRun(hands: ImportHands): Run {
  return {
    hands,
    job: watchable(begunJob),
    aborting: new AbortController(),
    queue: [],
    next: 0,
    inner: [],
    held: new Map(),
    bell: bell(),
    busy: 0,
    met: 0,
    isFinding: true,
    isPaused: false,
    isSilent: false,
    fetching: 0,
    known: new Set(),
    ready: [],
    waiting: 0,
    enteredAt: performance.now(),
    spent: 0,
    since: performance.now(),
  }
}

/** Puts found files in the queue, each with its place in the import. */
export function meet(run: Run, found: readonly Omit<Queued, 'at'>[], into: 'queue' | 'inner'): void {
  const queued = found.map((one, index): Queued => ({ ...one, at: run.met + index }))
  run.met += queued.length
  // Those inside of others are taken from the end, so that they come in their own order.
  if (into === 'queue') for (const one of queued) run.queue.push(one)
  else for (const one of queued.toReversed()) run.inner.push(one)
  const bytes = queued.reduce((sum, { file }) => sum + (file.size ?? 0), 0)
  run.job.set(extended(run.job.current(), queued.length, bytes))
  run.bell.ring()
}

/** The next file, once there is one and the import is not paused; undefined where none will come. */
export async function nextOf(run: Run, onPause: () => Promise<void>): Promise<Queued | undefined> {
  for (;;) {
    if (run.aborting.signal.aborted) return undefined
    if (run.isPaused) {
      await onPause()
    } else {
      const next = run.inner.pop() ?? fromQueue(run)
      if (next !== undefined) return next
      if (!run.isFinding && run.busy === 0) return undefined
    }
    await run.bell.heard()
  }
}

function fromQueue(run: Run): Queued | undefined {
  const next = run.queue[run.next]
  if (next === undefined) return undefined
  run.next += 1
  // What was taken up need not be remembered; once in a while is often enough.
  if (run.next >= tidyAfter) {
    run.queue.splice(0, run.next)
    run.next = 0
  }
  return next
}

const tidyAfter = 1_000

/** Shows a file as being read. */
export function markReading(run: Run, queued: Queued): void {
  run.job.set(reading(run.job.current(), fileOf(queued)))
}

/** Shows how far the reading of a file has come. */
export function markProgress(run: Run, { at }: Queued, progress: ReadingProgress): void {
  run.job.set(progressed(run.job.current(), at, progress))
}

/** Tells how a file ended. `size` is what it turned out to be, in bytes. */
export function settle(run: Run, queued: Queued, outcome: ImportOutcome): void {
  run.job.set(ended(run.job.current(), fileOf(queued), outcome))
}

/** Tells why a file did not come in, and holds on to it where the analyst may mend that. */
export function settleRefused(run: Run, queued: Queued, reason: ImportRefusal): void {
  if (reason === 'cancelled') {
    settle(run, queued, { state: 'cancelled' })
    return
  }
  if (mendable.has(reason)) run.held.set(queued.at, withoutAid(queued))
  settle(run, queued, { state: 'refused', reason, documentId: undefined })
}

/** A file without what was given for its reading: a password is used once and not kept. */
export function withoutAid({ aid, ...queued }: Queued): Queued {
  void aid
  return queued
}

const mendable: ReadonlySet<ImportRefusal> = new Set([
  'password-needed',
  'wrong-password',
  'unknown-encoding',
  'no-readable-text',
  'file-gone',
  'not-allowed',
  'not-answering',
  'changed-while-read',
  'parser-stopped',
  'storage-refused',
])

function fileOf({ at, file }: Queued): ImportFile {
  return { at, name: file.path, size: file.size }
}
