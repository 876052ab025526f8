import { useEffect, useState } from 'react'
import type { TextChange } from '#domain/document/text-changes'
import type { CarryEntry, CarryMaterial } from '#domain/highlight/carry-plan'
import type { Result } from '#domain/result'
import { findChanges, findPlaces, type CompareRefusal } from '#renderer/workers/compare-room'

/** Where two texts differ; undefined while it is found out. */
export function useChanges(
  older: string,
  newer: string,
): Result<readonly TextChange[], CompareRefusal> | undefined {
  const [found, setFound] = useState<Result<readonly TextChange[], CompareRefusal>>()
  useEffect(() => {
    const aborting = new AbortController()
    void findChanges({ older, newer }, { signal: aborting.signal }).then((changes) => {
      if (!aborting.signal.aborted) setFound(changes)
    })
    return () => {
      aborting.abort()
    }
  }, [older, newer])
  return found
}

/** Where the highlights of an older version are in the newer one; undefined while it is found out, or where nothing is asked. */
export function usePlaces(material: CarryMaterial | undefined): readonly CarryEntry[] | undefined {
  const [found, setFound] = useState<readonly CarryEntry[]>()
  useEffect(() => {
    if (material === undefined) return undefined
    const aborting = new AbortController()
    void findPlaces(material, { signal: aborting.signal }).then((entries) => {
      if (!aborting.signal.aborted && entries.ok) setFound(entries.value)
    })
    return () => {
      aborting.abort()
    }
  }, [material])
  return found
}
