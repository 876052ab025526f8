import { useMemo, useState } from 'react'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Frame } from '#renderer/app/case-frame.tsx'
import type { Compared } from '#renderer/app/rooms/compared-reader.tsx'
import { shownEntries } from '#renderer/app/rooms/mark-entries'
import { useProgress } from '#renderer/app/rooms/use-progress'
import { useReadThrough } from '#renderer/app/rooms/use-read-through'
import { useReaderNeeds } from '#renderer/app/rooms/use-reader-needs.tsx'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import { useWatched } from '#renderer/storage/use-watched'

const noEntries: readonly MarkEntry[] = []

/** What one of two documents side by side needs to be read and marked like any other. */
export type ComparedNeeds = ReturnType<typeof useCompared>

/** Follows the highlights of one of two documents, which of them is selected, and what was read. */
export function useCompared(frame: Frame, { document, body }: Compared) {
  const { session } = frame
  const shown = useMemo(() => shownEntries(session.store.db, document.id), [session, document.id])
  const entries = useWatched(shown) ?? noEntries
  const [selectedId, select] = useState<HighlightId>()
  const needs = useReaderNeeds(frame, { document, body, foresee: shown.foresee })
  const progress = useProgress(document, body)
  useReadThrough(session, { document, body, read: progress.read })
  return { ...needs, entries, selectedId, select, progress }
}
