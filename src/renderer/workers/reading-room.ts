import type { ImportRefusal, ReadingProgress } from '#domain/import/reading'
import { refuse, type Result } from '#domain/result'
import { firstAnswer } from '#renderer/workers/first-answer'
import type { FileToTake, FromReader, TakenIn } from '#renderer/workers/take-in'

type OnProgress = (progress: ReadingProgress) => void

/** One reader: takes one file at a time; rejects when it breaks down, and can be ended at any moment. */
export type Reader = {
  /** Tells from time to time how far a long file has come. */
  readonly read: (file: FileToTake, onProgress: OnProgress) => Promise<Result<TakenIn, ImportRefusal>>
  readonly end: () => void
}

/** Where files are read away from the window, so that one that crashes or hangs costs nothing but itself. */
export type ReadingRoom = {
  /** Reads a file as soon as a reader is free. Aborting answers `cancelled` at once. */
  readonly read: (
    file: FileToTake,
    signal: AbortSignal,
    onProgress?: OnProgress,
  ) => Promise<Result<TakenIn, ImportRefusal>>
  /** How many files are read at the same time. */
  readonly seats: number
  readonly close: () => void
}

/** How many readers there are, how they are made, and how long one may take. */
export type RoomPlan = {
  readonly newReader: () => Reader
  readonly seats?: number
  /** Longest time for one file in which nothing is heard of it, in milliseconds. */
  readonly limit?: number
  /** Longest time for one file in all, in milliseconds. */
  readonly longest?: number
}

/** Opens a room of readers; they are made when first needed, and replaced when one had to be ended. */
export function openReadingRoom({
  newReader,
  seats = 2,
  limit = 60_000,
  longest = 900_000,
}: RoomPlan): ReadingRoom {
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
    async read(file, signal, onProgress) {
      await seat()
      try {
        if (signal.aborted) return refuse('cancelled')
        const reader = free.pop() ?? newReader()
        const outcome = await firstAnswer(
          (hear) => {
            const read = reader.read(file, (progress) => {
              hear()
              onProgress?.(progress)
            })
            return read.catch(() => 'broken-down' as const)
          },
          { signal, limit, longest },
        )
        if (typeof outcome === 'string') {
          reader.end()
          return refuse(outcome === 'cancelled' ? outcome : 'parser-stopped')
        }
        free.push(reader)
        return outcome
      } finally {
        leave()
      }
    },
    close() {
      for (const reader of free.splice(0)) reader.end()
    },
  }
}

/** A reader in a worker of its own. */
export function workerReader(): Reader {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  return {
    read: (file, onProgress) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
          if (data.kind === 'progress') onProgress(data.progress)
          else resolve(data.answer)
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
