import { useEffect, useMemo } from 'react'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { libraryActs, removeFrom } from '#renderer/app/rooms/library-acts-of'
import { useDoubles, useSharers } from '#renderer/app/rooms/use-shared'
import { goTo } from '#renderer/app/navigator'
import type { Imports } from '#renderer/app/use-imports.tsx'
import { setStage } from '#renderer/app/workbench-store'
import { ImportTray } from '#renderer/features/library/import-tray.tsx'
import { LibraryPane } from '#renderer/features/library/library-pane.tsx'
import { lookInto } from '#renderer/features/library/library-view'
import { marksPerDocument } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'
import { useWatched } from '#renderer/storage/use-watched'

type LibraryRoomProps = { readonly frame: Frame; readonly imports: Imports }

const noMarks = new Map<never, number>()

/** The documents of the case, and the batch that is coming in. */
export function LibraryRoom({ frame, imports }: LibraryRoomProps) {
  const { data, session } = frame
  const marks = useLive(() => marksPerDocument(session.store.db), [session])
  const sharers = useSharers(frame)
  const doublesOf = useDoubles(frame)
  const acts = useMemo(() => libraryActs(frame), [frame])
  useEffect(() => {
    lookInto(session.store.caseId)
  }, [session])
  return (
    <LibraryPane
      documents={data.documents}
      sources={data.sources}
      tags={data.tags}
      marks={marks ?? noMarks}
      sharers={sharers}
      doublesOf={doublesOf}
      tray={<Tray frame={frame} imports={imports} />}
      acts={acts}
      doors={{
        onImport: imports.choose,
        onImportFolder: imports.chooseFolder,
        onPaste: () => {
          setStage({ kind: 'paste-text' })
        },
      }}
    />
  )
}

function Tray({ frame, imports }: LibraryRoomProps) {
  const { running } = imports
  const shown = useWatched(imports.shown)
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
        onRemove: (documentIds) => {
          removeFrom(frame, documentIds)
        },
        previews: running.previews,
      }}
    />
  )
}
