import { useEffect, useMemo } from 'react'
import { idsOf } from '#domain/document/likely-versions'
import type { DocumentId } from '#domain/document/source-document'
import type { SharedPassage } from '#domain/similar/similarities'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { similarWatch } from '#renderer/app/similar-watch'
import { sharedWith } from '#renderer/features/similar/similar-rows'
import { useWatched } from '#renderer/storage/use-watched'

/** A case of more documents is compared when it is asked for, not while somebody reads. */
const mostUnasked = 300

/** Whoever reads so long wants to stay with the document (milliseconds). */
const settled = 3_000

const nothing: readonly SharedPassage[] = []

/** The passages that a document shares with others, the longest first; none while they are not known. */
export function useShared({ session, data }: Frame, documentId: DocumentId): readonly SharedPassage[] {
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
  return useMemo(
    () => (state.kind === 'found' ? sharedWith(state.similarities, idsOf(documents), documentId) : nothing),
    [state, documents, documentId],
  )
}
