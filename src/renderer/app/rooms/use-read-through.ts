import { useEffect, useMemo, useRef } from 'react'
import { isReadThrough, type ReadStretches } from '#domain/document/read-stretches'
import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import { markRead } from '#renderer/actions/mark-read'
import { onLeaving } from '#renderer/app/being-read'
import type { OpenSession } from '#renderer/app/open-session'

type BeingRead = {
  readonly document: SourceDocument
  readonly body: DocumentBody
  readonly read: ReadStretches
}

/**
 * Says of a document that it was read when one leaves it or the case, and its last paragraph was. Not before: undo takes
 * back what was done last, and while one reads that is the analyst's. What the analyst says of it afterwards stands: one
 * whose paragraphs were all read before is never told anew.
 */
export function useReadThrough(session: OpenSession, { document, body, read }: BeingRead): void {
  const isThrough = useMemo(() => isReadThrough(body, read), [body, read])
  const wasThrough = useRef(isThrough)
  const last = useRef({ session, document, isThrough })
  useEffect(() => {
    last.current = { session, document, isThrough }
  }, [session, document, isThrough])
  useEffect(() => {
    const leave = async (): Promise<void> => {
      const left = last.current
      if (!left.isThrough || wasThrough.current || left.document.reading === 'read') return
      wasThrough.current = true
      await markRead(left.session.hands, { documentId: left.document.id, reading: 'read' })
    }
    const stop = onLeaving(leave)
    return () => {
      stop()
      void leave()
    }
  }, [document.id])
}
