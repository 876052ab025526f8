import type { ReportMaterial } from '#domain/export/report-of'
import type { Report } from '#domain/export/report'
import { refuse, succeed, type Result } from '#domain/result'
import type { WritingOutcome, WritingTask, WrittenForm } from '#renderer/workers/write-report'

/** Why nothing was written: the writer broke down or took too long, or nobody wants it any more. */
export type WritingRefusal = 'writer-stopped' | 'cancelled'

/** One who does a single task and is then let go. */
export type Scribe = {
  readonly write: (task: WritingTask) => Promise<WritingOutcome>
  readonly end: () => void
}

/** Milliseconds a report may take to be written. */
const writingLimit = 120_000

/** How a task is done: by whom, until when, and unless it is cancelled. */
export type WritingOrder = {
  readonly signal: AbortSignal
  readonly hire?: () => Scribe
  /** Milliseconds. */
  readonly limit?: number
}

/** Makes a report away from the window. */
export async function makeReport(
  material: ReportMaterial,
  order: WritingOrder,
): Promise<Result<Report, WritingRefusal>> {
  const outcome = await doneBy({ kind: 'make', material }, order)
  if (!outcome.ok) return outcome
  return outcome.value.kind === 'made' ? succeed(outcome.value.report) : refuse('writer-stopped')
}

/** Writes a report away from the window. */
export async function writeReport(
  report: Report,
  form: WrittenForm,
  order: WritingOrder,
): Promise<Result<Uint8Array, WritingRefusal>> {
  const outcome = await doneBy({ kind: 'write', report, form }, order)
  if (!outcome.ok) return outcome
  return outcome.value.kind === 'written' ? succeed(outcome.value.bytes) : refuse('writer-stopped')
}

function doneBy(task: WritingTask, order: WritingOrder): Promise<Result<WritingOutcome, WritingRefusal>> {
  const { signal, hire = workerScribe, limit = writingLimit } = order
  if (signal.aborted) return Promise.resolve(refuse('cancelled'))
  const scribe = hire()
  return new Promise((resolve) => {
    const settle = (result: Result<WritingOutcome, WritingRefusal>) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      scribe.end()
      resolve(result)
    }
    const cancel = () => {
      settle(refuse('cancelled'))
    }
    const timer = setTimeout(() => {
      settle(refuse('writer-stopped'))
    }, limit)
    signal.addEventListener('abort', cancel)
    scribe.write(task).then(
      (outcome) => {
        settle(succeed(outcome))
      },
      () => {
        settle(refuse('writer-stopped'))
      },
    )
  })
}

function workerScribe(): Scribe {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })
  return {
    write: (task) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<WritingOutcome>) => {
          resolve(data)
        }
        worker.onerror = (event) => {
          event.preventDefault()
          reject(new Error(event.message))
        }
        worker.onmessageerror = () => {
          reject(new Error('the report could not be carried over'))
        }
        worker.postMessage(task)
      }),
    end: () => {
      worker.terminate()
    },
  }
}
