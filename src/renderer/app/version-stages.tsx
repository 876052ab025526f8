import { idsOf, likelyOlder } from '#domain/document/likely-versions'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { wouldCircle } from '#domain/document/version-chain'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goTo } from '#renderer/app/navigator'
import { nextVersion } from '#renderer/app/next-version'
import { setStage } from '#renderer/app/workbench-store'
import { ChooseDocument } from '#renderer/features/compare/choose-document.tsx'
import { chooseWords } from '#renderer/features/compare/wording'

type StageProps = { readonly frame: Frame; readonly documentId: DocumentId }

/** Chooses the document of which one is a newer version. */
export function MakeVersionStage({ frame, documentId }: StageProps) {
  const { documents } = frame.data
  const { likely, others } = choicesFor(documents, documentId)
  const open = [...likely, ...others].filter(
    ({ id }) => !wouldCircle(documents, { newerId: documentId, olderId: id }),
  )
  return (
    <ChooseDocument
      title={chooseWords.versionTitle}
      help={chooseWords.versionHelp}
      documents={open}
      suggested={idsOf(likely)}
      onClose={clearStage}
      onChoose={(olderId) => {
        clearStage()
        void nextVersion(frame, { newerId: documentId, olderId })
      }}
    />
  )
}

/** Chooses the document to put beside another. */
export function CompareWithStage({ frame, documentId }: StageProps) {
  const { likely, others } = choicesFor(frame.data.documents, documentId)
  return (
    <ChooseDocument
      title={chooseWords.compareTitle}
      help={chooseWords.compareHelp}
      documents={[...likely, ...others]}
      suggested={idsOf(likely)}
      onClose={clearStage}
      onChoose={(withId) => {
        clearStage()
        goTo({ kind: 'compare', documentId, withId })
      }}
    />
  )
}

function choicesFor(documents: readonly SourceDocument[], documentId: DocumentId) {
  const own = documents.find(({ id }) => id === documentId)
  const likely = own === undefined ? [] : likelyOlder(documents, own)
  // What came in last is what an analyst has in mind.
  const others = documents
    .filter((one) => one.id !== documentId && !likely.includes(one))
    .sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1))
  return { likely, others }
}

function clearStage(): void {
  setStage(undefined)
}
