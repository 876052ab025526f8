import { useRef } from 'react'
import type { HistoryLine } from '#domain/case/journal'
import { historyWords } from '#renderer/features/history/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { localMoment } from '#renderer/ui/dates'
import { useArrival } from '#renderer/ui/use-arrival'
import './history.css'

type HistoryPaneProps = {
  /** Newest first. */
  readonly lines: readonly HistoryLine[]
  /** What undo and redo would walk, or undefined where there is nothing to. */
  readonly undoLabel: string | undefined
  readonly redoLabel: string | undefined
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** Every deed of the case by name and time. */
export function HistoryPane({ lines, undoLabel, redoLabel, onUndo, onRedo }: HistoryPaneProps) {
  const list = useRef<HTMLDivElement>(null)
  useArrival(list)
  if (lines.length === 0) return <EmptyState title={historyWords.none}>{historyWords.noneWords}</EmptyState>
  return (
    <section className="history" aria-label={historyWords.title}>
      <header className="history-head">
        <h2>{historyWords.title}</h2>
        <Button isDisabled={undoLabel === undefined} onPress={onUndo}>
          {historyWords.undo}
        </Button>
        <Button isDisabled={redoLabel === undefined} onPress={onRedo}>
          {historyWords.redo}
        </Button>
      </header>
      <p className="history-help">{historyWords.help}</p>
      <div ref={list} className="history-lines" role="region" aria-label={historyWords.title} tabIndex={0}>
        <ol aria-label={historyWords.list}>
          {lines.map((line) => (
            <li key={line.id} data-stands={line.stands}>
              <span className="history-number">{line.sequence}</span>
              <time dateTime={line.at}>{localMoment(line.at)}</time>
              <span dir="auto">{labelOf(line)}</span>
              {line.stands ? null : <Chip>{historyWords.undone}</Chip>}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function labelOf(line: HistoryLine): string {
  switch (line.role.kind) {
    case 'undo':
      return historyWords.undoing(line.label)
    case 'redo':
      return historyWords.redoing(line.label)
    default:
      return line.label
  }
}
