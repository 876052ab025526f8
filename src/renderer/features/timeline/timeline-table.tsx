import { useEffect, useEffectEvent, useId, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { Timeline } from '#domain/question/timeline'
import { rowHeight } from '#renderer/features/timeline/place-events'
import {
  chosenBy,
  chosenLine,
  conflictCounts,
  tableColumns,
  tableLines,
  wordsOf,
} from '#renderer/features/timeline/table-lines'
import { look, type TimelineView } from '#renderer/features/timeline/timeline-view'
import { useWindowed } from '#renderer/features/timeline/use-windowed'
import { columnWords, timelineWords } from '#renderer/features/timeline/wording'
import { useArrival } from '#renderer/ui/use-arrival'

type TimelineTableProps = {
  readonly timeline: Timeline
  readonly view: TimelineView
  readonly keysId: string
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The timeline as a table: every event in the order of time, then what has none. One stop for Tab, arrows inside. */
export function TimelineTable({ timeline, view, keysId, onKeyDown }: TimelineTableProps) {
  const id = useId()
  const lines = useMemo(() => tableLines(timeline), [timeline])
  const conflicts = useMemo(() => conflictCounts(timeline), [timeline])
  const windowed = useWindowed(lines.length)
  const { scroller, first, last } = windowed
  const table = useRef<HTMLTableElement>(null)
  useArrival(table)
  const at = chosenLine(lines, view.chosen)
  const reveal = useEffectEvent(() => {
    windowed.showRow(at, rowHeight)
  })
  useEffect(() => {
    reveal()
  }, [view.chosen])
  const choose = (event: MouseEvent) => {
    const line = event.target instanceof Element ? event.target.closest('[data-line]') : null
    const found = lines[Number(line?.getAttribute('data-line') ?? -1)]
    if (found !== undefined) look({ chosen: chosenBy(found) })
  }
  return (
    <div ref={scroller} className="timeline-table-view" onScroll={windowed.onScroll}>
      <table
        ref={table}
        role="grid"
        tabIndex={0}
        aria-label={timelineWords.events}
        aria-describedby={keysId}
        aria-rowcount={lines.length + 1}
        aria-activedescendant={at >= first && at < last ? `${id}-${at}` : undefined}
        onClick={choose}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            {tableColumns.map((column) => (
              <th key={column} scope="col">
                {columnWords[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap lines={first} />
          {lines.slice(first, last).map((line, index) => {
            const words = wordsOf(line, conflicts)
            const row = first + index
            return (
              <tr
                key={line.key}
                id={`${id}-${row}`}
                data-line={row}
                aria-rowindex={row + 2}
                aria-selected={row === at}
              >
                {tableColumns.map((column) => (
                  <td key={column} dir={column === 'statement' ? 'auto' : undefined}>
                    {words[column]}
                  </td>
                ))}
              </tr>
            )
          })}
          <Gap lines={lines.length - last} />
        </tbody>
      </table>
    </div>
  )
}

/** Holds the place of lines that are not drawn. */
function Gap({ lines }: { readonly lines: number }) {
  return lines <= 0 ? null : <tr aria-hidden="true" style={{ height: lines * rowHeight }} />
}
