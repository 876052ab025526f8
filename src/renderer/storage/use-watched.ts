import { useSyncExternalStore } from 'react'
import type { Watched } from '#renderer/storage/case-store'

/** Follows a watched value. */
export function useWatched<Value>(watched: Watched<Value>): Value {
  return useSyncExternalStore(watched.subscribe, watched.current)
}
