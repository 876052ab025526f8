import { useMemo } from 'react'
import { likelyOlder } from '#domain/document/likely-versions'
import type { SourceDocument } from '#domain/document/source-document'
import { versionsOf } from '#domain/document/version-chain'
import { partVersion } from '#renderer/actions/part-version'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goTo } from '#renderer/app/navigator'
import { nextVersion } from '#renderer/app/next-version'
import { setStage } from '#renderer/app/workbench-store'
import { VersionSlot, type VersionAct } from '#renderer/features/compare/version-slot.tsx'
import { versionWords } from '#renderer/features/compare/wording'

type DocumentVersionsProps = { readonly frame: Frame; readonly document: SourceDocument }

/** The versions of the document that is read, and what can be done about them. */
export function DocumentVersions({ frame, document }: DocumentVersionsProps) {
  const { data, deeds, session } = frame
  const { id } = document
  const { documents } = data
  const { versions, older, offered } = useMemo(() => {
    const chain = versionsOf(documents, id)
    const at = chain.findIndex((version) => version.id === id)
    const [likeliest] = at <= 0 ? likelyOlder(documents, document) : []
    return { versions: chain, older: chain[at - 1], offered: likeliest }
  }, [documents, document, id])
  const act = (wanted: VersionAct): void => {
    switch (wanted) {
      case 'compare-older':
        if (older !== undefined) goTo({ kind: 'compare', documentId: older.id, withId: id })
        return
      case 'part':
        void deeds.run(partVersion(session.hands, { documentId: id }), versionWords.parted)
        return
      default:
        setStage({ kind: wanted, documentId: id })
    }
  }
  return (
    <VersionSlot
      documentId={id}
      versions={versions}
      offered={offered}
      onOffered={(olderId) => void nextVersion(frame, { newerId: id, olderId })}
      onOpen={(documentId) => {
        goTo({ kind: 'document', documentId })
      }}
      onAct={act}
    />
  )
}
