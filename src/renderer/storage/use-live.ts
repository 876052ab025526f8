import { useLiveQuery } from 'dexie-react-hooks'
import { freezeReasonOf } from '#renderer/storage/time-limit'

/**
 * Follows a reading of the case: it is run again whenever a record it touched changes. `undefined` until the first
 * answer, and while the database is away; the status bar tells of that.
 */
export function useLive<Value>(
  query: () => Promise<Value> | Value,
  deps: readonly unknown[],
): Value | undefined {
  return useLiveQuery(() => readOrWait(query), [...deps])
}

async function readOrWait<Value>(query: () => Promise<Value> | Value): Promise<Value | undefined> {
  try {
    return await query()
  } catch (error) {
    if (freezeReasonOf(error) === undefined) throw error
    return undefined
  }
}
