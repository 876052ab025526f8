import type { DocumentId } from '#domain/document/source-document'
import { removeDocument } from '#renderer/actions/remove-document'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { closeViews } from '#renderer/app/layout'
import { goTo } from '#renderer/app/navigator'
import type { Imports } from '#renderer/app/use-imports.tsx'
import { arrange, setStage } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { ImportTray } from '#renderer/features/library/import-tray.tsx'
import { LibraryPane } from '#renderer/features/library/library-pane.tsx'
import { marksPerDocument } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'

type LibraryRoomProps = { readonly frame: Frame; readonly imports: Imports }

/** The documents of the case, and the batch that is coming in. */
export function LibraryRoom({ frame, imports }: LibraryRoomProps) {
  const { data, session } = frame
  const marks = useLive(() => marksPerDocument(session.store.db), [session])
  return (
    <LibraryPane
      documents={data.documents}
      sources={data.sources}
      marks={marks ?? new Map()}
      tray={<Tray frame={frame} imports={imports} />}
      onOpen={(documentId, place) => {
        goTo({ kind: 'document', documentId }, { isBeside: place === 'beside' })
      }}
      onRemove={(documentId) => {
        remove(frame, documentId)
      }}
      onImport={imports.choose}
      onImportFolder={imports.chooseFolder}
      onPaste={() => {
        setStage({ kind: 'paste-text' })
      }}
    />
  )
}

function remove({ data, deeds, session }: Frame, documentId: DocumentId): void {
  const title = data.documents.find((document) => document.id === documentId)?.title ?? ''
  void deeds.run(removeDocument(session.hands, { documentId }), appWords.removedIt(title)).then((isGone) => {
    if (isGone) arrange((layout) => closeViews(layout, new Set([`document:${documentId}`])))
  })
}

function Tray({ frame, imports }: LibraryRoomProps) {
  const { shown, running } = imports
  if (shown === undefined || running === undefined) return null
  return (
    <ImportTray
      shown={shown}
      onPause={running.pause}
      onResume={running.resume}
      onCancel={running.cancel}
      onDismiss={imports.dismiss}
      acts={{
        onOpen: (documentId) => {
          goTo({ kind: 'document', documentId })
        },
        onAgain: (at, aid) => void running.again(at, aid),
        onPassOver: running.passOver,
        onEncoding: (documentId) => {
          setStage({ kind: 'encoding', documentId })
        },
        onRemove: (documentId) => {
          remove(frame, documentId)
        },
        peek: running.peek,
      }}
    />
  )
}
