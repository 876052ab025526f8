import type { DocumentId } from '#domain/document/source-document'
import { nameVoice, withdrawVoice } from '#renderer/actions/name-voice'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { setStage } from '#renderer/app/workbench-store'
import { VoicesDialog, type NamedVoice } from '#renderer/features/source/voices-dialog.tsx'

type VoicesStageProps = { readonly frame: Frame; readonly documentId: DocumentId }

/** Names and withdraws who speaks in a document. */
export function VoicesStage({ frame, documentId }: VoicesStageProps) {
  const { data, deeds, session } = frame
  const document = data.documents.find((one) => one.id === documentId)
  if (document === undefined) return null
  return (
    <VoicesDialog
      voices={document.voices ?? []}
      sources={data.sources}
      onName={(voice) => {
        const { role } = voice
        const wish = { documentIds: [documentId], source: sourceOf(voice), role }
        void deeds.run(nameVoice(session.hands, wish))
      }}
      onWithdraw={(voice) => void deeds.run(withdrawVoice(session.hands, { documentId, voice }))}
      onClose={() => {
        setStage(undefined)
      }}
    />
  )
}

/** A new name is the author's where it wrote the document, a dataset where data is drawn on, else a person quoted. */
function sourceOf(voice: NamedVoice) {
  if (voice.kind === 'known') return { kind: 'known', sourceId: voice.source.id } as const
  const sourceKind = ({ author: 'author', quoted: 'person', data: 'dataset' } as const)[voice.role]
  return { kind: 'named', name: voice.name, sourceKind } as const
}
