import type { Frame } from '#renderer/app/case-frame.tsx'
import type { DocumentId } from '#domain/document/source-document'
import type { Side } from '#renderer/app/layout'
export function DocumentRoom({
  documentId,
}: {
  readonly frame: Frame
  readonly documentId: DocumentId
  readonly side: Side
}) {
  return <p>{documentId}</p>
}
