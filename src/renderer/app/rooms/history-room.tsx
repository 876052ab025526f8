import type { Frame } from '#renderer/app/case-frame.tsx'
import { HistoryPane } from '#renderer/features/history/history-pane.tsx'
import { journalOf, walksOf } from '#renderer/storage/reads-case'
import { useLive } from '#renderer/storage/use-live'

/** The journal of the case, newest first. */
export function HistoryRoom({ frame }: { readonly frame: Frame }) {
  const { session, deeds } = frame
  const lines = useLive(() => journalOf(session.store.db, 1000), [session])
  const walks = useLive(() => walksOf(session.store.db), [session])
  if (lines === undefined) return null
  return (
    <HistoryPane
      lines={lines}
      undoLabel={walks?.undo?.label}
      redoLabel={walks?.redo?.label}
      onUndo={() => void deeds.undo()}
      onRedo={() => void deeds.redo()}
    />
  )
}
