import type { DocumentId, ImportWarning } from '#domain/document/source-document'
import type { ImportRefusal, ReadingProgress } from '#domain/import/reading'

/** How one file of an import ended. */
export type ImportOutcome =
  | { readonly state: 'cancelled' }
  | { readonly state: 'done'; readonly documentId: DocumentId; readonly warnings: readonly ImportWarning[] }
  /** A container that is no document itself; the files in it are files of the import too. */
  | { readonly state: 'opened'; readonly parts: number }
  /** `documentId` is the document that is already there, where that is the reason. */
  | { readonly state: 'refused'; readonly reason: ImportRefusal; readonly documentId: DocumentId | undefined }

/** A file of an import as it is shown. `at` is its place in the order in which the files were met, from 0. */
export type ImportFile = {
  readonly at: number
  readonly name: string
  /** Bytes; undefined until it has been opened. */
  readonly size: number | undefined
  /** Only while it is read, and only where that takes long enough to be told. */
  readonly progress?: ReadingProgress
}

/** A file that has ended, and how. */
export type ImportRow = ImportFile & ImportOutcome

/** How many files of a job stand where. */
export type ImportCounts = {
  readonly all: number
  readonly done: number
  /** Not taken in for a reason the analyst may want to mend. */
  readonly refused: number
  /** The same bytes were in the case already. */
  readonly known: number
  readonly cancelled: number
  /** Waiting or being read. */
  readonly open: number
}

/**
 * Many files coming in at once. Of tens of thousands only counts are kept, what is being read, what wants attention
 * and the last few that went well: a step costs the same however many files there are.
 */
export type ImportJob = {
  readonly counts: ImportCounts
  /** Bytes that are known of, and of those the ones whose files have ended. */
  readonly bytes: { readonly all: number; readonly settled: number }
  /** `finding` while a folder is still walked, so that there may be more files than are counted yet. */
  readonly intake: 'finding' | 'counted'
  readonly pace: 'going' | 'paused'
  readonly reading: readonly ImportFile[]
  /** Refused or read with a warning, in the order in which they ended. */
  readonly attention: readonly ImportRow[]
  /** The last of the others, newest last. */
  readonly recent: readonly ImportRow[]
}

/** So many of the files that went well are remembered by name. */
export const recentRows = 60

/** An import that has met no file yet. */
export const begunJob: ImportJob = {
  counts: { all: 0, done: 0, refused: 0, known: 0, cancelled: 0, open: 0 },
  bytes: { all: 0, settled: 0 },
  intake: 'finding',
  pace: 'going',
  reading: [],
  attention: [],
  recent: [],
}

/** The job with more files waiting: so many, of so many bytes as far as that is known. */
export function extended(job: ImportJob, files: number, bytes: number): ImportJob {
  const { counts } = job
  return {
    ...job,
    counts: { ...counts, all: counts.all + files, open: counts.open + files },
    bytes: { ...job.bytes, all: job.bytes.all + bytes },
  }
}

/** The job while a file is read. */
export function reading(job: ImportJob, file: ImportFile): ImportJob {
  return { ...job, reading: [...job.reading, file] }
}

/** The job when the reading of a file has come so far. */
export function progressed(job: ImportJob, at: number, progress: ReadingProgress): ImportJob {
  return { ...job, reading: job.reading.map((file) => (file.at === at ? { ...file, progress } : file)) }
}

/** The job once a file has ended. */
export function ended(job: ImportJob, file: ImportFile, outcome: ImportOutcome): ImportJob {
  const row: ImportRow = { ...file, ...outcome }
  const { counts } = job
  const count = countFor(outcome)
  return {
    ...job,
    counts: {
      ...counts,
      open: counts.open - 1,
      ...(count === undefined ? {} : { [count]: counts[count] + 1 }),
    },
    bytes: { ...job.bytes, settled: job.bytes.settled + (file.size ?? 0) },
    reading: job.reading.filter(({ at }) => at !== file.at),
    ...(wantsAttention(outcome)
      ? { attention: [...job.attention, row] }
      : { recent: [...job.recent, row].slice(-recentRows) }),
  }
}

/** The job with a file that had ended waiting once more: the analyst gave what it lacked. */
export function reopened(job: ImportJob, at: number): ImportJob {
  const row = job.attention.find((one) => one.at === at)
  if (row === undefined) return job
  const { counts } = job
  const count = countFor(row)
  return {
    ...job,
    counts: {
      ...counts,
      open: counts.open + 1,
      ...(count === undefined ? {} : { [count]: counts[count] - 1 }),
    },
    bytes: { ...job.bytes, settled: job.bytes.settled - (row.size ?? 0) },
    attention: without(job.attention, [at]),
  }
}

/** The job without rows the analyst has seen and lets go. */
export function passedOver(job: ImportJob, gone: readonly number[]): ImportJob {
  return { ...job, attention: without(job.attention, gone) }
}

/** The job with every file that was still open cancelled; what came in stays. */
export function cancelled(job: ImportJob): ImportJob {
  const { counts } = job
  if (counts.open === 0) return { ...job, intake: 'counted', pace: 'going', reading: [] }
  return {
    ...job,
    intake: 'counted',
    pace: 'going',
    counts: { ...counts, cancelled: counts.cancelled + counts.open, open: 0 },
    reading: [],
  }
}

/** True when every file of the job came in, was refused or was cancelled. */
export function isFinished({ intake, counts }: ImportJob): boolean {
  return intake === 'counted' && counts.open === 0
}

function without(rows: readonly ImportRow[], gone: readonly number[]): readonly ImportRow[] {
  const places = new Set(gone)
  return rows.filter(({ at }) => !places.has(at))
}

function countFor(outcome: ImportOutcome): 'done' | 'refused' | 'known' | 'cancelled' | undefined {
  if (outcome.state === 'opened') return undefined
  if (outcome.state !== 'refused') return outcome.state
  return outcome.reason === 'already-in-case' ? 'known' : 'refused'
}

function wantsAttention(outcome: ImportOutcome): boolean {
  if (outcome.state === 'refused') return outcome.reason !== 'already-in-case'
  return outcome.state === 'done' && outcome.warnings.length > 0
}
