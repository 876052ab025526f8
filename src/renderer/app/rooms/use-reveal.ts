import { useEffect, useRef, type RefObject } from 'react'
import type { DocumentId } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { useWorkbench } from '#renderer/app/workbench-store'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

type Shown = { readonly documentId: DocumentId; readonly entries: readonly MarkEntry[] }

/**
 * Brings a passage that was asked for into view, selects it and lets it flash, or goes back to a place; each request
 * once.
 */
export function useReveal(
  { documentId, entries }: Shown,
  surface: RefObject<ReadingHandle | null>,
  select: (id: HighlightId) => void,
): void {
  const reveal = useWorkbench((state) => state.reveal)
  const done = useRef(0)
  useEffect(() => {
    if (reveal === undefined || reveal.turn === done.current) return
    if (reveal.highlightId === undefined) {
      if (reveal.documentId !== documentId) return
      done.current = reveal.turn
      surface.current?.showAtTop(reveal.offset)
      return
    }
    const entry = entries.find(({ highlight }) => highlight.id === reveal.highlightId)
    if (entry === undefined) return
    done.current = reveal.turn
    surface.current?.jumpTo(entry.highlight.anchor)
    select(entry.highlight.id)
  }, [reveal, documentId, entries, surface, select])
}
