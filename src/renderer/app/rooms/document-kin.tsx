import { useMemo } from 'react'
import { threadOf } from '#domain/document/mail-thread'
import type { SourceDocument } from '#domain/document/source-document'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goTo } from '#renderer/app/navigator'
import { KinSlot } from '#renderer/features/reader/kin-slot.tsx'

type DocumentKinProps = { readonly frame: Frame; readonly document: SourceDocument }

/** What the document came inside of, what came inside of it, and the mails it belongs with. */
export function DocumentKin({ frame, document }: DocumentKinProps) {
  const { documents } = frame.data
  const kin = useMemo(
    () => ({
      holder: documents.find(({ id }) => id === document.partOf),
      parts: documents.filter(({ partOf }) => partOf === document.id),
      thread: threadOf(documents, document),
    }),
    [documents, document],
  )
  return (
    <KinSlot
      {...kin}
      onOpen={(documentId) => {
        goTo({ kind: 'document', documentId })
      }}
    />
  )
}
