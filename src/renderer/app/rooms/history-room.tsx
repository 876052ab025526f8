import type { Frame } from '#renderer/app/case-frame.tsx'
import { HistoryPane } from '#renderer/features/history/history-pane.tsx'
import { historyWithWalks } from '#renderer/storage/reads-case'
import { useLive } from '#renderer/storage/use-live'

/** So many lines are shown. */
const mostLines = 1000

/** The journal of the case, newest first. */
export function HistoryRoom({ frame }: { readonly frame: Frame }) {
  const { session, deeds } = frame
  const { db } = session.store
  const read = useLive(() => historyWithWalks(db, mostLines), [db])
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
