import { useEffect, useMemo } from 'react'
import { idsOf } from '#domain/document/likely-versions'
import type { DocumentId } from '#domain/document/source-document'
import type { SharedPassage } from '#domain/similar/similarities'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { similarWatch, type SimilarState } from '#renderer/app/similar-watch'
import { doublesOf, sharedWith, sharersOf } from '#renderer/features/similar/similar-rows'
import { useWatched } from '#renderer/storage/use-watched'

/** A case of more documents is compared when it is asked for, not while somebody reads. */
const mostUnasked = 300

/** Whoever reads so long wants to stay with the document (milliseconds). */
const settled = 3_000

const nothing: readonly SharedPassage[] = []

/** How many others each document shares passages with; nothing while it is not known. */
export function useSharers(frame: Frame): ReadonlyMap<DocumentId, number> {
  const { documents } = frame.data
  const state = useFollowed(frame)
  return useMemo(
    () => (state.kind === 'found' ? sharersOf(state.similarities, idsOf(documents)) : nobody),
    [state, documents],
  )
}

/** Asks which documents say nearly the same as some; answers with none while it is not known. */
export function useDoubles(frame: Frame): (ids: readonly DocumentId[]) => ReadonlySet<DocumentId> {
  const state = useFollowed(frame)
  return (ids) => (state.kind === 'found' ? doublesOf(state.similarities, ids) : new Set())
}

const nobody: ReadonlyMap<DocumentId, number> = new Map()

/** The passages that a document shares with others, the longest first; none while they are not known. */
export function useShared(frame: Frame, documentId: DocumentId): readonly SharedPassage[] {
  const { documents } = frame.data
  const state = useFollowed(frame)
  return useMemo(
    () => (state.kind === 'found' ? sharedWith(state.similarities, idsOf(documents), documentId) : nothing),
    [state, documents, documentId],
  )
}

/** How far the comparing is; begun for whoever stays, where there are not too many documents. */
function useFollowed({ session, data }: Frame): SimilarState {
  const watch = similarWatch(session.store)
  const state = useWatched(watch)
  const { documents } = data
  useEffect(() => {
    if (documents.length > mostUnasked || documents.length < 2) return undefined
    const timer = setTimeout(() => {
      watch.follow(documents)
    }, settled)
    return () => {
      clearTimeout(timer)
    }
  }, [watch, documents])
  return state
}
