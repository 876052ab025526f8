import { useMemo, useSyncExternalStore } from 'react'
import type { ClaimId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { activeView, type Side } from '#renderer/app/layout'
import { useWorkbench } from '#renderer/app/workbench-store'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import { pointed } from '#renderer/reading/pointed'
import { thingName } from '#renderer/reading/thing-name'
import type { ExtraSpan } from '#renderer/reading/use-painting'

const nothing: readonly ExtraSpan[] = []

/** The highlights of a document that are pointed at elsewhere: on a claim, in the matrix, on the timeline. */
export function usePointedMarks(
  entries: readonly MarkEntry[],
  hoveredId: HighlightId | undefined,
): readonly ExtraSpan[] {
  const names = useSyncExternalStore(pointed.subscribe, pointed.current)
  return useMemo(() => pointedIn(entries, names, hoveredId), [entries, names, hoveredId])
}

/** What is painted for what is named, but for the one that is under the pointer here. */
export function pointedIn(
  entries: readonly MarkEntry[],
  names: ReadonlySet<string>,
  hoveredId: HighlightId | undefined,
): readonly ExtraSpan[] {
  if (names.size === 0) return nothing
  const found = entries.filter(
    ({ highlight: { id } }) => id !== hoveredId && names.has(thingName({ kind: 'highlight', id })),
  )
  return found.length === 0
    ? nothing
    : found.map(({ highlight: { anchor } }) => ({ start: anchor.start, end: anchor.end, kind: 'hover' }))
}

/** The highlights of the claim that is open on the other side; they come to the front of the text. */
export function useFocusedMarks(side: Side, entries: readonly MarkEntry[]): ReadonlySet<HighlightId> {
  const claimId = useWorkbench(({ layout }) => claimAcross(activeView(layout, across[side])))
  return useMemo(() => speakingTo(entries, claimId), [entries, claimId])
}

const across = { main: 'beside', beside: 'main' } as const

function claimAcross(view: ReturnType<typeof activeView>): ClaimId | undefined {
  return view?.kind === 'claims' ? view.claimId : undefined
}

const nobody: ReadonlySet<HighlightId> = new Set()

/** The highlights that speak to a claim; none for none. */
export function speakingTo(
  entries: readonly MarkEntry[],
  claimId: ClaimId | undefined,
): ReadonlySet<HighlightId> {
  const found =
    claimId === undefined
      ? []
      : entries.filter(({ claims }) => claims.some(({ claim }) => claim.id === claimId))
  return found.length === 0 ? nobody : new Set(found.map(({ highlight }) => highlight.id))
}
