import { useMemo } from 'react'
import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { DocumentKin } from '#renderer/app/rooms/document-kin.tsx'
import { DocumentVersions } from '#renderer/app/rooms/document-versions.tsx'
import type { ShownEntries } from '#renderer/app/rooms/mark-entries'
import { announce, setStage } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { decodedFormats } from '#renderer/features/library/decoded-formats'
import { readerDeeds } from '#renderer/features/reader/reader-deeds'
import { Button } from '#renderer/ui/button.tsx'

/** What is read, and how what is on its way is shown. */
export type ReaderNeeds = {
  readonly document: SourceDocument
  readonly body: DocumentBody
  readonly foresee: ShownEntries['foresee']
}

/** The deeds of a reader in this window, and the way to its source. */
export function useReaderNeeds(frame: Frame, { document, body, foresee }: ReaderNeeds) {
  const { session, deeds: windowDeeds } = frame
  const deeds = useMemo(() => {
    const own = readerDeeds({
      hands: session.hands,
      documentId: document.id,
      text: body.text,
      // What was marked is in sight, and Ctrl+Z is near; only what vanished is offered back.
      onDeed: () => undefined,
      foresee,
      announce,
      onRefused: windowDeeds.say,
    })
    return {
      ...own,
      remove: async (highlightId: HighlightId) => {
        const isRemoved = await own.remove(highlightId)
        if (isRemoved) windowDeeds.offerUndo(appWords.removedHighlight)
        return isRemoved
      },
    }
  }, [session, document.id, body, foresee, windowDeeds])
  const sourceSlot = (
    <>
      <Button
        tone="quiet"
        onPress={() => {
          setStage({ kind: 'attribute', documentId: document.id })
        }}
      >
        {appWords.nameSource}
      </Button>
      <Button
        tone="quiet"
        onPress={() => {
          setStage({ kind: 'amend', documentId: document.id })
        }}
      >
        {appWords.amend}
      </Button>
      {decodedFormats.has(document.format) ? (
        <Button
          tone="quiet"
          onPress={() => {
            setStage({ kind: 'encoding', documentId: document.id })
          }}
        >
          {appWords.anotherEncoding}
        </Button>
      ) : null}
      <DocumentVersions frame={frame} document={document} />
      <DocumentKin frame={frame} document={document} />
    </>
  )
  return { deeds, sourceSlot }
}
