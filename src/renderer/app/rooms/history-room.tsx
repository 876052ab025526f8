import type { Frame } from '#renderer/app/case-frame.tsx'
import { HistoryPane } from '#renderer/features/history/history-pane.tsx'
import { journalOf, walksOf } from '#renderer/storage/reads-case'
import { useLive } from '#renderer/storage/use-live'

/** The journal of the case, newest first. */
export function HistoryRoom({ frame }: { readonly frame: Frame }) {
  const { session, deeds } = frame
  const { db } = session.store
  // Read together, so that no line is shown beside a walk that is gone.
  const read = useLive(async () => {
    const [lines, walks] = await Promise.all([journalOf(db, 1000), walksOf(db)])
    return { lines, walks }
  }, [db])
  if (read === undefined) return null
  const { lines, walks } = read
  return (
    <HistoryPane
      lines={lines}
      undoLabel={walks.undo?.label}
      redoLabel={walks.redo?.label}
      onUndo={() => void deeds.undo()}
      onRedo={() => void deeds.redo()}
    />
  )
}
