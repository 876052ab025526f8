import { markings } from '#domain/assessment/scales'
import { spanOf } from '#domain/document/date-span'
import type { DocumentId } from '#domain/document/source-document'
import { markingWords } from '#domain/export/grade-words'
import { amendDocument } from '#renderer/actions/amend-document'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { setStage } from '#renderer/app/workbench-store'
import { AmendDialog } from '#renderer/features/library/amend-dialog.tsx'
import { spanWords } from '#renderer/features/library/span-words'

type AmendStageProps = { readonly frame: Frame; readonly documentId: DocumentId }

const choices = markings.map((value) => ({ value, label: value, meaning: markingWords[value] }))

/** Lets what is said of a document be put right. */
export function AmendStage({ frame, documentId }: AmendStageProps) {
  const { data, deeds, session } = frame
  const document = data.documents.find((one) => one.id === documentId)
  const close = () => {
    setStage(undefined)
  }
  if (document === undefined) return null
  return (
    <AmendDialog
      document={document}
      markings={choices}
      spanWords={(written) => {
        const span = spanOf(written)
        return span === undefined ? undefined : spanWords(span)
      }}
      onClose={close}
      onSource={() => {
        setStage({ kind: 'attribute', documentId })
      }}
      onVoices={() => {
        setStage({ kind: 'voices', documentId })
      }}
      onAmend={(words) => {
        close()
        void deeds.run(amendDocument(session.hands, { documentId, ...words }))
      }}
    />
  )
}
