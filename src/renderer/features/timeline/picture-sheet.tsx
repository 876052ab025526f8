import type { RefObject } from 'react'
import type { TimelineConflict } from '#domain/question/timeline'
import { rowHeight } from '#renderer/features/timeline/place-events'
import { ScaleWords } from '#renderer/features/timeline/scale-lines.tsx'
import type { TimeWindow } from '#renderer/features/timeline/time-window'
import { Lines, plotOf } from '#renderer/features/timeline/timeline-picture.tsx'
import type { TimelineRow } from '#renderer/features/timeline/timeline-rows'
import type { TimelineView } from '#renderer/features/timeline/timeline-view'

type PictureSheetProps = {
  readonly sheet: RefObject<SVGSVGElement | null>
  readonly rows: readonly TimelineRow[]
  readonly conflicts: readonly TimelineConflict[]
  readonly shown: TimeWindow
  readonly view: TimelineView
}

/** More lines make a picture nobody can look at; the table has them all. */
export const mostDrawn = 400

const width = 1200
const scaleHeight = 28

/** The whole picture in one, as it is exported: the scale with every line of the window, not only those scrolled to. */
export function PictureSheet({ sheet, rows, conflicts, shown, view }: PictureSheetProps) {
  const count = Math.min(rows.length, mostDrawn)
  const height = scaleHeight + count * rowHeight
  const plot = plotOf(width, shown)
  return (
    <div className="timeline-sheet" aria-hidden="true">
      <svg ref={sheet} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <ScaleWords plot={plot} />
        <g transform={`translate(0 ${scaleHeight})`}>
          <Lines
            {...{ rows, conflicts, plot }}
            view={{ ...view, chosen: undefined, conflict: undefined }}
            first={0}
            last={count}
          />
        </g>
      </svg>
    </div>
  )
}
