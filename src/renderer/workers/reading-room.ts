import type { ImportRefusal } from '#domain/import/reading'
import { refuse, type Result } from '#domain/result'
import type { FileToTake, TakenIn } from '#renderer/workers/take-in'

/** One reader: takes one file at a time; rejects when it breaks down, and can be ended at any moment. */
export type Reader = {
  readonly read: (file: FileToTake) => Promise<Result<TakenIn, ImportRefusal>>
  readonly end: () => void
}

/** Where files are read away from the window, so that one that crashes or hangs costs nothing but itself. */
export type ReadingRoom = {
  /** Reads a file as soon as a reader is free. Aborting answers `cancelled` at once. */
  readonly read: (file: FileToTake, signal: AbortSignal) => Promise<Result<TakenIn, ImportRefusal>>
  /** How many files are read at the same time. */
  readonly seats: number
  readonly close: () => void
}

/** How many readers there are, how they are made, and how long one may take. */
export type RoomPlan = {
  readonly newReader: () => Reader
  readonly seats?: number
  /** Longest time for one file, in milliseconds. */
  readonly limit?: number
}

/** Opens a room of readers; they are made when first needed, and replaced when one had to be ended. */
export function openReadingRoom({ newReader, seats = 2, limit = 60_000 }: RoomPlan): ReadingRoom {
  const free: Reader[] = []
  const waiting: (() => void)[] = []
  let taken = 0

  async function seat(): Promise<void> {
    if (taken < seats) {
      taken += 1
      return
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
  }

  function leave(): void {
    const next = waiting.shift()
    if (next === undefined) taken -= 1
    else next()
  }

  return {
    seats,
    async read(file, signal) {
      await seat()
      try {
        if (signal.aborted) return refuse('cancelled')
        const reader = free.pop() ?? newReader()
        const outcome = await firstOf(reader.read(file), signal, limit)
        if (outcome === 'stopped' || outcome === 'cancelled') reader.end()
        else free.push(reader)
        if (outcome === 'stopped') return refuse('parser-stopped')
        return outcome === 'cancelled' ? refuse('cancelled') : outcome
      } finally {
        leave()
      }
    },
    close() {
      for (const reader of free.splice(0)) reader.end()
    },
  }
}

type Answer = Result<TakenIn, ImportRefusal>

/** The answer, or why none is waited for any longer: it broke down, took too long, or nobody wants it any more. */
function firstOf(
  answer: Promise<Answer>,
  signal: AbortSignal,
  limit: number,
): Promise<Answer | 'stopped' | 'cancelled'> {
  return new Promise((resolve) => {
    const settle = (outcome: Answer | 'stopped' | 'cancelled') => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      resolve(outcome)
    }
    const cancel = () => {
      settle('cancelled')
    }
    const timer = setTimeout(() => {
      settle('stopped')
    }, limit)
    signal.addEventListener('abort', cancel)
    answer.then(settle, () => {
      settle('stopped')
    })
  })
}

/** A reader in a worker of its own. */
export function workerReader(): Reader {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  return {
    read: (file) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Answer>) => {
          resolve(data)
        }
        worker.onerror = (event) => {
          event.preventDefault()
          reject(new Error(event.message))
        }
        worker.onmessageerror = () => {
          reject(new Error('the answer could not be carried over'))
        }
        worker.postMessage(file)
      }),
    end: () => {
      worker.terminate()
    },
  }
}
