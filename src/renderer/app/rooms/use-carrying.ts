import { useMemo } from 'react'
import { claimLabel } from '#domain/claim/claim'
import { withDecisions, type CarryEntry } from '#domain/highlight/carry-plan'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Frame } from '#renderer/app/case-frame.tsx'
import type { Compared } from '#renderer/app/rooms/compared-reader.tsx'
import { usePlaces } from '#renderer/app/rooms/use-changes'
import { inQueueOrder } from '#renderer/features/compare/carry-order'
import { carriesInto } from '#renderer/storage/reads-carries'
import { evidenceIn } from '#renderer/storage/reads-claims'
import { highlightsOf } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'

/** The highlights of the older version with what becomes of them, and the claims they speak to. */
export type Carrying = {
  /** In the order of the queue; undefined while it is found out, or where that was given up. */
  readonly queue: readonly CarryEntry[] | undefined
  /** Whether the finding out was given up. */
  readonly isStopped: boolean
  readonly claimsOf: (highlightId: HighlightId) => readonly string[]
}

/** Follows what becomes of the highlights of an older version; what is not decided is computed anew when they change. */
export function useCarrying(
  { session }: Frame,
  {
    older,
    newer,
    isVersions,
  }: { readonly older: Compared; readonly newer: Compared; readonly isVersions: boolean },
): Carrying {
  const { db } = session.store
  const highlights = useLive(() => highlightsOf(db, older.document.id), [db, older.document.id])
  const carries = useLive(() => carriesInto(db, newer.document.id), [db, newer.document.id])
  const cited = useLive(() => evidenceIn(db, older.document.id), [db, older.document.id])
  const [from, to] = [older.body.text, newer.body.text]
  const material = useMemo(
    () =>
      highlights === undefined || !isVersions
        ? undefined
        : { highlights, carries: [], older: from, newer: to },
    [highlights, isVersions, from, to],
  )
  const places = usePlaces(material)
  const queue = useMemo(
    () =>
      places?.ok !== true || carries === undefined
        ? undefined
        : inQueueOrder(withDecisions(places.value, carries)),
    [places, carries],
  )
  return {
    queue,
    isStopped: places?.ok === false,
    claimsOf: (highlightId) =>
      (cited ?? [])
        .filter(({ evidence }) => evidence.highlightId === highlightId)
        .map(({ claim }) => claimLabel(claim)),
  }
}
