import { useEffect, useRef, type RefObject } from 'react'
import type { DocumentId } from '#domain/document/source-document'
import { useWorkbench } from '#renderer/app/workbench-store'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

/** Brings a stretch of a document that was asked for into view and lets it flash; each request once. */
export function useSight(documentId: DocumentId, surface: RefObject<ReadingHandle | null>): void {
  const sight = useWorkbench((state) => state.sight)
  const done = useRef(0)
  useEffect(() => {
    if (sight?.documentId !== documentId || sight.turn === done.current) return
    done.current = sight.turn
    surface.current?.jumpTo(sight.span)
  }, [sight, documentId, surface])
}
