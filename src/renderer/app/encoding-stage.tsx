import type { DocumentId } from '#domain/document/source-document'
import { encodingPreviews } from '#renderer/actions/preview-encoding'
import { readAgain } from '#renderer/actions/read-again'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goTo } from '#renderer/app/navigator'
import { readingRoom } from '#renderer/app/reading-room'
import { setStage } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { EncodingChoice } from '#renderer/features/library/encoding-choice.tsx'
import { encodingWords } from '#renderer/features/library/wording'
import { Dialog } from '#renderer/ui/dialog.tsx'

type EncodingStageProps = { readonly frame: Frame; readonly documentId: DocumentId }

/** Lets a document be read again in another encoding. */
export function EncodingStage({ frame, documentId }: EncodingStageProps) {
  const { data, deeds, session } = frame
  const document = data.documents.find((one) => one.id === documentId)
  const close = () => {
    setStage(undefined)
  }
  if (document === undefined) return null
  return (
    <Dialog title={encodingWords.title} isOpen onClose={close}>
      <EncodingChoice
        encoding={document.decoding.encoding}
        previews={() =>
          encodingPreviews(readingRoom, async () => {
            const original = await session.store.readBlob(document.originalHash)
            return original.ok ? { bytes: original.value, fileName: document.fileName } : undefined
          })
        }
        onRead={(wish) => {
          close()
          const read = readAgain({ ...session.hands, readingRoom }, { documentId, ...wish })
          void deeds.run(read, appWords.readAs(wish.encoding)).then(async (isDone) => {
            const made = await read
            if (isDone && made.ok) goTo({ kind: 'document', documentId: made.value })
          })
        }}
        onCancel={close}
      />
    </Dialog>
  )
}
