import { useMemo } from 'react'
import type { Span } from '#domain/document/block'
import { withBreaks, withoutRead, withRead, type ReadStretches } from '#domain/document/read-stretches'
import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import { useWorkbench } from '#renderer/app/workbench-store'
import type { Progress } from '#renderer/features/reader/reader-props'

const nothing: ReadStretches = []

/** What of a document was read, as this machine remembers it: by its text, for another decoding is to be read anew. */
export function useProgress({ bodyHash }: SourceDocument, body: DocumentBody): Progress {
  const read = useWorkbench((state) => state.read[bodyHash]) ?? nothing
  return useMemo(() => {
    const change = (step: (before: ReadStretches) => ReadStretches): void => {
      useWorkbench.setState((state) => {
        const before = state.read[bodyHash] ?? nothing
        const after = step(before)
        return after === before ? state : { read: { ...state.read, [bodyHash]: after } }
      })
    }
    return {
      read,
      onRead: (spans: readonly Span[]) => {
        change((before) => spans.reduce((all, span) => withRead(all, withBreaks(body, span)), before))
      },
      onUnread: (span: Span) => {
        change((before) => withoutRead(before, withBreaks(body, span)))
      },
    }
  }, [read, bodyHash, body])
}
