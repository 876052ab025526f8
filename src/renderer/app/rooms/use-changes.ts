import { useEffect, useState } from 'react'
import type { TextChange } from '#domain/document/text-changes'
import type { CarryEntry, CarryMaterial } from '#domain/highlight/carry-plan'
import type { Result } from '#domain/result'
import { findChanges, findPlaces, findShared, type CompareRefusal } from '#renderer/workers/compare-room'

/** What is looked at in two texts: where they differ, or what they share. */
export type Sight = 'changes' | 'shared'

/** The places of two texts that belong together, and why. */
export type Sighted = {
  readonly sight: Sight
  readonly places: Result<readonly TextChange[], CompareRefusal>
}

/** Where two texts differ, or what they share; undefined while it is found out. */
export function useChanges(sight: Sight, older: string, newer: string): Sighted | undefined {
  const [found, setFound] = useState<Sighted>()
  useEffect(() => {
    const aborting = new AbortController()
    const find = sight === 'changes' ? findChanges : findShared
    void find({ older, newer }, { signal: aborting.signal }).then((places) => {
      if (!aborting.signal.aborted) setFound({ sight, places })
    })
    return () => {
      aborting.abort()
    }
  }, [sight, older, newer])
  return found?.sight === sight ? found : undefined
}

/** Where the highlights of an older version are in the newer one; undefined while it is found out, or where nothing is asked. */
export function usePlaces(
  material: CarryMaterial | undefined,
): Result<readonly CarryEntry[], CompareRefusal> | undefined {
  const [found, setFound] = useState<Result<readonly CarryEntry[], CompareRefusal>>()
  useEffect(() => {
    if (material === undefined) return undefined
    const aborting = new AbortController()
    void findPlaces(material, { signal: aborting.signal }).then((entries) => {
      if (!aborting.signal.aborted) setFound(entries)
    })
    return () => {
      aborting.abort()
    }
  }, [material])
  return found
}
