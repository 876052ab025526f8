import { FilePen } from 'lucide-react'
import { useMemo } from 'react'
import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { isHeldBack } from '#renderer/app/impact'
import { DocumentKin } from '#renderer/app/rooms/document-kin.tsx'
import { DocumentTags } from '#renderer/app/rooms/document-tags.tsx'
import { DocumentVersions } from '#renderer/app/rooms/document-versions.tsx'
import type { ShownEntries } from '#renderer/app/rooms/mark-entries'
import { announce, setStage } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { decodedFormats } from '#renderer/features/library/decoded-formats'
import { readerDeeds } from '#renderer/features/reader/reader-deeds'
import { VoiceNames } from '#renderer/features/source/voice-names.tsx'
import { IconButton } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

/** What is read, and how what is on its way is shown. */
export type ReaderNeeds = {
  readonly document: SourceDocument
  readonly body: DocumentBody
  readonly foresee: ShownEntries['foresee']
}

/** The deeds of a reader in this window, the way to its source, and its tags. */
export function useReaderNeeds(frame: Frame, { document, body, foresee }: ReaderNeeds) {
  const { session, deeds: windowDeeds } = frame
  const deeds = useMemo(() => {
    const own = readerDeeds({
      hands: session.hands,
      documentId: document.id,
      text: body.text,
      blocks: body.blocks,
      // What was marked is in sight, and Ctrl+Z is near; only what vanished is offered back.
      onDeed: () => undefined,
      foresee,
      announce,
      onRefused: windowDeeds.say,
    })
    return {
      ...own,
      remove: async (highlightId: HighlightId) => {
        if (await isHeldBack({ session }, { kind: 'remove-highlights', highlightIds: [highlightId] }))
          return false
        const isRemoved = await own.remove(highlightId)
        if (isRemoved) windowDeeds.offerUndo(appWords.removedHighlight)
        return isRemoved
      },
    }
  }, [session, document.id, body, foresee, windowDeeds])
  const sourceSlot = (
    <>
      <VoiceNames
        voices={document.voices ?? []}
        sources={frame.data.sources}
        onOpen={() => {
          setStage({ kind: 'voices', documentId: document.id })
        }}
      />
      <AboutMenu document={document} />
      <DocumentVersions frame={frame} document={document} />
      <DocumentKin frame={frame} document={document} />
    </>
  )
  return { deeds, sourceSlot, tagSlot: <DocumentTags frame={frame} document={document} /> }
}

/** What can be said of a document: by whom it is, what it says of itself, how it is decoded. */
function AboutMenu({ document }: { readonly document: SourceDocument }) {
  const stages = [
    { id: 'attribute', label: appWords.nameSource },
    { id: 'voices', label: appWords.nameVoices },
    { id: 'amend', label: appWords.amend },
    ...(decodedFormats.has(document.format)
      ? [{ id: 'encoding' as const, label: appWords.anotherEncoding }]
      : []),
  ] as const
  return (
    <Menu
      label={appWords.aboutDocument}
      trigger={
        <IconButton label={appWords.aboutDocument}>
          <FilePen size={16} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      }
      entries={stages}
      onChoose={(id) => {
        const chosen = stages.find((stage) => stage.id === id)
        if (chosen !== undefined) setStage({ kind: chosen.id, documentId: document.id })
      }}
    />
  )
}
