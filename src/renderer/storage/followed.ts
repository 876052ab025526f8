import { liveQuery, type Subscription } from 'dexie'
import type { Watched } from '#renderer/storage/case-store'
import { freezeReasonOf } from '#renderer/storage/time-limit'
import { watchable } from '#renderer/storage/watched'

/**
 * A reading of the case as a watched value: it runs while somebody listens, and again whenever a record it touched
 * changes. `undefined` until the first answer; while the database is away the last one stays, the status bar tells of that.
 */
export function followed<Value>(query: () => Promise<Value>): Watched<Value | undefined> {
  const latest = watchable<Latest<Value>>({ kind: 'waiting' })
  let listeners = 0
  let following: Subscription | undefined
  const begin = (): void => {
    following = liveQuery(() => readOrWait(query)).subscribe({
      next: (answer) => {
        if (answer !== undefined) latest.set(answer)
      },
      error: (error: unknown) => {
        latest.set({ kind: 'failed', error })
      },
    })
  }
  return {
    current() {
      const now = latest.current()
      if (now.kind === 'failed') throw now.error
      return now.kind === 'read' ? now.value : undefined
    },
    subscribe(listener) {
      const stop = latest.subscribe(listener)
      listeners += 1
      if (listeners === 1) begin()
      return () => {
        stop()
        listeners -= 1
        if (listeners === 0) following?.unsubscribe()
      }
    },
  }
}

type Latest<Value> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown }

async function readOrWait<Value>(query: () => Promise<Value>): Promise<Latest<Value> | undefined> {
  try {
    return { kind: 'read', value: await query() }
  } catch (error) {
    if (freezeReasonOf(error) === undefined) throw error
    return undefined
  }
}
