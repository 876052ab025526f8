import type { TextChange } from '#domain/document/text-changes'
import type { CarryEntry, CarryMaterial } from '#domain/highlight/carry-plan'
import { refuse, succeed, type Result } from '#domain/result'
import type { SharedSpan } from '#domain/similar/shared-spans'
import type { CompareOutcome, CompareTask } from '#renderer/workers/compare'

/** Why nothing was compared: it broke down or took too long, or nobody wants it any more. */
export type CompareRefusal = 'comparer-stopped' | 'cancelled'

/** One who does a single task and is then let go. */
export type Comparer = {
  readonly compare: (task: CompareTask) => Promise<CompareOutcome>
  readonly end: () => void
}

/** How a task is done: by whom, until when, and unless it is cancelled. */
export type CompareOrder = {
  readonly signal: AbortSignal
  readonly hire?: () => Comparer
  /** Milliseconds. */
  readonly limit?: number
}

/** Milliseconds a comparison may take. */
const comparingLimit = 60_000

/** Where two texts differ, found away from the window. */
export async function findChanges(
  texts: { readonly older: string; readonly newer: string },
  order: CompareOrder,
): Promise<Result<readonly TextChange[], CompareRefusal>> {
  const outcome = await doneBy({ kind: 'changes', ...texts }, order)
  if (!outcome.ok) return outcome
  return outcome.value.kind === 'changes' ? succeed(outcome.value.changes) : refuse('comparer-stopped')
}

/** The passages two texts share, found away from the window. */
export async function findShared(
  texts: { readonly older: string; readonly newer: string },
  order: CompareOrder,
): Promise<Result<readonly SharedSpan[], CompareRefusal>> {
  const outcome = await doneBy({ kind: 'shared', ...texts }, order)
  if (!outcome.ok) return outcome
  return outcome.value.kind === 'shared' ? succeed(outcome.value.passages) : refuse('comparer-stopped')
}

/** What becomes of the marks of an older version, found away from the window. */
export async function findPlaces(
  material: CarryMaterial,
  order: CompareOrder,
): Promise<Result<readonly CarryEntry[], CompareRefusal>> {
  const outcome = await doneBy({ kind: 'carry', material }, order)
  if (!outcome.ok) return outcome
  return outcome.value.kind === 'carry' ? succeed(outcome.value.entries) : refuse('comparer-stopped')
}

function doneBy(task: CompareTask, order: CompareOrder): Promise<Result<CompareOutcome, CompareRefusal>> {
  const { signal, hire = workerComparer, limit = comparingLimit } = order
  if (signal.aborted) return Promise.resolve(refuse('cancelled'))
  const comparer = hire()
  return new Promise((resolve) => {
    const settle = (result: Result<CompareOutcome, CompareRefusal>): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      comparer.end()
      resolve(result)
    }
    const cancel = (): void => {
      settle(refuse('cancelled'))
    }
    const timer = setTimeout(() => {
      settle(refuse('comparer-stopped'))
    }, limit)
    signal.addEventListener('abort', cancel)
    comparer.compare(task).then(
      (outcome) => {
        settle(succeed(outcome))
      },
      () => {
        settle(refuse('comparer-stopped'))
      },
    )
  })
}

function workerComparer(): Comparer {
  const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' })
  return {
    compare: (task) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<CompareOutcome>) => {
          resolve(data)
        }
        worker.onerror = (event) => {
          event.preventDefault()
          reject(new Error(event.message))
        }
        worker.onmessageerror = () => {
          reject(new Error('the answer could not be carried over'))
        }
        worker.postMessage(task)
      }),
    end: () => {
      worker.terminate()
    },
  }
}
