import { GitCompareArrows } from 'lucide-react'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { versionWords } from '#renderer/features/compare/wording'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import './compare.css'

/** What can be done about the versions of a document. */
export type VersionAct = 'compare-older' | 'compare-with' | 'make-version' | 'part'

type VersionSlotProps = {
  readonly documentId: DocumentId
  /** Oldest first; the document alone where it has no other. */
  readonly versions: readonly SourceDocument[]
  /** A document of which this one looks like a newer version. */
  readonly offered: SourceDocument | undefined
  readonly onOffered: (olderId: DocumentId) => void
  readonly onOpen: (documentId: DocumentId) => void
  readonly onAct: (act: VersionAct) => void
}

/** The versions of a document to switch between, and what else can be done about them. */
export function VersionSlot(props: VersionSlotProps) {
  const { documentId, versions, offered, onOffered, onOpen, onAct } = props
  const at = versions.findIndex((version) => version.id === documentId)
  const entries = [
    ...(at > 0 ? [{ id: 'compare-older', label: versionWords.compareWithOlder }] : []),
    { id: 'compare-with', label: versionWords.compareWith },
    at > 0
      ? { id: 'part', label: versionWords.part }
      : { id: 'make-version', label: versionWords.makeVersion },
  ]
  return (
    <>
      {versions.length < 2 ? null : (
        <span role="group" aria-label={versionWords.versions} className="compare-versions">
          {versions.map((version, index) => (
            <Button
              key={version.id}
              tone="quiet"
              aria-label={versionWords.open(index + 1, version.title)}
              {...(version.id === documentId ? { 'aria-current': 'true' } : {})}
              onPress={() => {
                onOpen(version.id)
              }}
            >
              {versionWords.name(index + 1)}
            </Button>
          ))}
        </span>
      )}
      {offered === undefined ? null : (
        <span className="compare-offer">
          <Button
            tone="quiet"
            aria-label={versionWords.offerFull(offered.title)}
            onPress={() => {
              onOffered(offered.id)
            }}
          >
            {versionWords.offer}
          </Button>
        </span>
      )}
      <Menu
        label={versionWords.acts}
        trigger={
          <IconButton label={versionWords.acts}>
            <GitCompareArrows size={16} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
        }
        entries={entries}
        onChoose={(id) => {
          const act = entries.find((entry) => entry.id === id)?.id
          if (isAct(act)) onAct(act)
        }}
      />
    </>
  )
}

function isAct(id: string | undefined): id is VersionAct {
  return id === 'compare-older' || id === 'compare-with' || id === 'make-version' || id === 'part'
}
