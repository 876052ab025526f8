import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { isReadThrough, type ReadStretches } from '#domain/document/read-stretches'
import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import { markRead } from '#renderer/actions/mark-read'
import type { OpenSession } from '#renderer/app/open-session'

type BeingRead = {
  readonly document: SourceDocument
  readonly body: DocumentBody
  readonly read: ReadStretches
}

/**
 * Says of a document that it was read at the moment its last paragraph is. What the analyst says of it afterwards
 * stands: one whose paragraphs were all read before is never told anew.
 */
export function useReadThrough(session: OpenSession, { document, body, read }: BeingRead): void {
  const isThrough = useMemo(() => isReadThrough(body, read), [body, read])
  const was = useRef(isThrough)
  const tell = useEffectEvent(() => {
    if (document.reading !== 'read')
      void markRead(session.hands, { documentId: document.id, reading: 'read' })
  })
  useEffect(() => {
    if (isThrough && !was.current) tell()
    was.current = isThrough
  }, [isThrough])
}
