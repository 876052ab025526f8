import type { Span } from '#domain/document/block'
import type { DocumentId } from '#domain/document/source-document'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goTo } from '#renderer/app/navigator'
import { useShared } from '#renderer/app/rooms/use-shared'
import { SharedCard } from '#renderer/features/similar/shared-card.tsx'

type SharedSideProps = {
  readonly frame: Frame
  readonly documentId: DocumentId
  readonly text: string
  readonly onShow: (span: Span) => void
}

/** What the document that is read shares with others, as soon as it is known. */
export function SharedSide({ frame, documentId, text, onShow }: SharedSideProps) {
  const passages = useShared(frame, documentId)
  return (
    <SharedCard
      documentId={documentId}
      text={text}
      passages={passages}
      titleOf={(id) => frame.data.documents.find((document) => document.id === id)?.title ?? ''}
      onShow={onShow}
      onCompare={(withId) => {
        goTo({ kind: 'compare', documentId, withId })
      }}
      onAll={() => {
        goTo({ kind: 'similar', documentId })
      }}
    />
  )
}
