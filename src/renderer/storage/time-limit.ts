import type { FreezeReason } from '#renderer/storage/case-store'

/** Longest silence of the database for a small call, in milliseconds (a stuck store never answers at all). */
export const callLimit = 4500

/** Longest time for a transaction of so many records, in milliseconds. */
export function writeLimit(records: number): number {
  return callLimit + records * 3
}

/** The database did not answer within its time. */
export class DatabaseSilence extends Error {
  override readonly name = 'DatabaseSilence'
}

/** The outcome of a database call, or `DatabaseSilence` after so many milliseconds. Never use it inside a transaction. */
export async function withinLimit<Value>(call: PromiseLike<Value>, milliseconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DatabaseSilence(`no answer within ${milliseconds} ms`))
    }, milliseconds)
  })
  try {
    return await Promise.race([call, silence])
  } finally {
    clearTimeout(timer)
  }
}

/** Why writing must stop after this error of the database; undefined for an error that is none of its own. */
export function freezeReasonOf(error: unknown): FreezeReason | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof DatabaseSilence) return 'database-silent'
  return databaseErrors.has(error.name) ? 'database-closed' : undefined
}

// A full disk shows as AbortError or UnknownError, not as QuotaExceededError (measured on Chromium's LevelDB store).
const databaseErrors = new Set([
  'AbortError',
  'DatabaseClosedError',
  'DataError',
  'InternalError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'OpenFailedError',
  'QuotaExceededError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionChangeError',
  'VersionError',
])
