import type { DocumentId, ImportWarning } from '#domain/document/source-document'
import type { ImportRefusal } from '#domain/import/reading'

/** How one file of an import stands. */
export type ImportProgress =
  | { readonly state: 'waiting' | 'reading' | 'cancelled' }
  | { readonly state: 'done'; readonly documentId: DocumentId; readonly warnings: readonly ImportWarning[] }
  /** A container that is no document itself; the files in it have rows of their own. */
  | { readonly state: 'opened'; readonly parts: number }
  /** `documentId` is the document that is already there, where that is the reason. */
  | { readonly state: 'refused'; readonly reason: ImportRefusal; readonly documentId: DocumentId | undefined }

/** One file of an import and how it stands. */
export type ImportRow = ImportProgress & {
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** Many files coming in at once, each its own row, in the order they were given. */
export type ImportJob = { readonly rows: readonly ImportRow[] }

/** How many rows of a job stand where. */
export type ImportCounts = {
  readonly all: number
  readonly done: number
  readonly refused: number
  readonly cancelled: number
  /** Waiting or being read. */
  readonly open: number
}

/** A job whose files all wait. */
export function begunJob(files: readonly { readonly name: string; readonly size: number }[]): ImportJob {
  return { rows: files.map(({ name, size }) => ({ name, size, state: 'waiting' })) }
}

/** The job with the files found inside another one, after all the others. */
export function extended(
  job: ImportJob,
  found: readonly { readonly name: string; readonly size: number }[],
): ImportJob {
  return { rows: [...job.rows, ...begunJob(found).rows] }
}

/** The job with one row further on. A row that is settled stays as it is. */
export function advanced(job: ImportJob, at: number, progress: ImportProgress): ImportJob {
  const row = job.rows[at]
  if (row === undefined || isSettled(row)) return job
  return { rows: job.rows.with(at, { ...progress, name: row.name, size: row.size }) }
}

/** The job with every file that was still open cancelled; what came in stays. */
export function cancelled(job: ImportJob): ImportJob {
  return {
    rows: job.rows.map((row) =>
      isSettled(row) ? row : { name: row.name, size: row.size, state: 'cancelled' },
    ),
  }
}

/** True for a row that will not change any more. */
function isSettled({ state }: ImportProgress): boolean {
  return state !== 'waiting' && state !== 'reading'
}

/** How far a job is. */
export function countsOf({ rows }: ImportJob): ImportCounts {
  const inState = (state: ImportRow['state']) => rows.filter((row) => row.state === state).length
  return {
    all: rows.length,
    done: inState('done'),
    refused: inState('refused'),
    cancelled: inState('cancelled'),
    open: inState('waiting') + inState('reading'),
  }
}

/** True when every file of the job came in, was refused or was cancelled. */
export function isFinished(job: ImportJob): boolean {
  return job.rows.every(isSettled)
}
