import { removeDocument } from '#renderer/actions/remove-document'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { closeViews } from '#renderer/app/layout'
import { goTo } from '#renderer/app/navigator'
import type { Imports } from '#renderer/app/use-imports.tsx'
import { arrange, setStage } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { LibraryPane } from '#renderer/features/library/library-pane.tsx'
import { marksPerDocument } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'

type LibraryRoomProps = { readonly frame: Frame; readonly imports: Imports }

/** The documents of the case, and the batch that is coming in. */
export function LibraryRoom({ frame, imports }: LibraryRoomProps) {
  const { data, deeds, session } = frame
  const marks = useLive(() => marksPerDocument(session.store.db), [session])
  return (
    <LibraryPane
      documents={data.documents}
      sources={data.sources}
      marks={marks ?? new Map()}
      job={imports.job}
      onOpen={(documentId, place) => {
        goTo({ kind: 'document', documentId }, { isBeside: place === 'beside' })
      }}
      onRemove={(documentId) => {
        const title = data.documents.find((document) => document.id === documentId)?.title ?? ''
        void deeds
          .run(removeDocument(session.hands, { documentId }), appWords.removedIt(title))
          .then((isGone) => {
            if (isGone) arrange((layout) => closeViews(layout, new Set([`document:${documentId}`])))
          })
      }}
      onImport={imports.choose}
      onPaste={() => {
        setStage({ kind: 'paste-text' })
      }}
      onCancelImport={imports.cancel}
      onDismissImport={imports.dismiss}
    />
  )
}
