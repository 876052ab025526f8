import { useEffect, useEffectEvent, useId, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { TimelineConflict } from '#domain/question/timeline'
import { ConflictJoins } from '#renderer/features/timeline/conflict-joins.tsx'
import { EventLine } from '#renderer/features/timeline/event-row.tsx'
import { joinsOf, rowHeight, type Plot } from '#renderer/features/timeline/place-events'
import { ScaleLines, ScaleWords } from '#renderer/features/timeline/scale-lines.tsx'
import { choosing } from '#renderer/features/timeline/steps'
import type { TimeWindow } from '#renderer/features/timeline/time-window'
import { placeOf, type TimelineRow } from '#renderer/features/timeline/timeline-rows'
import { look, type TimelineView } from '#renderer/features/timeline/timeline-view'
import { useSteering } from '#renderer/features/timeline/use-steering'
import { useWindowed } from '#renderer/features/timeline/use-windowed'
import { nameOfEvent, timelineWords } from '#renderer/features/timeline/wording'
import { thingName } from '#renderer/reading/thing-name'
import { useArrival } from '#renderer/ui/use-arrival'

type TimelinePictureProps = {
  readonly rows: readonly TimelineRow[]
  readonly conflicts: readonly TimelineConflict[]
  readonly shown: TimeWindow
  readonly extent: TimeWindow
  readonly view: TimelineView
  readonly keysId: string
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The events in view as lines over a scale of time: one stop for Tab, with the keys of the pane inside. */
export function TimelinePicture({
  rows,
  conflicts,
  shown,
  extent,
  view,
  keysId,
  onKeyDown,
}: TimelinePictureProps) {
  const id = useId()
  const scale = useRef<HTMLDivElement>(null)
  const windowed = useWindowed(rows.length)
  const { scroller, first, last, width, height } = windowed
  useArrival(scroller)
  const plot = plotOf(width, shown)
  const onShow = (next: TimeWindow) => {
    look({ shown: next })
  }
  const steering = useSteering(scroller, { plot, extent, onShow, wheel: 'scrolls' })
  useSteering(scale, { plot, extent, onShow, wheel: 'zooms' })
  const { chosen } = view
  const at = chosen?.kind === 'event' ? placeOf(rows, chosen.row, chosen.event) : -1
  const reveal = useEffectEvent(() => {
    windowed.showRow(at)
  })
  useEffect(() => {
    reveal()
  }, [chosen, width])
  const choose = (event: MouseEvent) => {
    const line = event.target instanceof Element ? event.target.closest('[data-line]') : null
    const row = rows[Number(line?.getAttribute('data-line') ?? -1)]
    if (row?.kind === 'event' && !steering.wasDragged()) look(choosing(row))
  }
  const isDrawn = at >= first && at < last
  return (
    <div className="timeline-picture">
      <div ref={scale} className="timeline-scale">
        <svg width={width} height={28} aria-hidden="true">
          <ScaleWords plot={plot} />
        </svg>
      </div>
      <div
        ref={scroller}
        className="timeline-lines"
        role="listbox"
        tabIndex={0}
        aria-label={timelineWords.events}
        aria-describedby={keysId}
        aria-activedescendant={isDrawn ? `${id}-${at}` : undefined}
        onScroll={windowed.onScroll}
        onClick={choose}
        onKeyDown={onKeyDown}
        onPointerDown={steering.onPointerDown}
        onPointerMove={steering.onPointerMove}
      >
        <div
          className="timeline-height"
          role="presentation"
          style={{ height: Math.max(rows.length * rowHeight, height) }}
        >
          <svg
            width={width}
            height={Math.max((last - first) * rowHeight, height)}
            role="presentation"
            style={{ transform: `translateY(${first * rowHeight}px)` }}
          >
            <Lines
              {...{ rows, first, last, plot, view, conflicts }}
              height={height}
              idOf={(line) => `${id}-${line}`}
            />
          </svg>
        </div>
        {rows.length === 0 ? <p className="timeline-none">{timelineWords.noneInView}</p> : null}
      </div>
    </div>
  )
}

type LinesProps = Pick<TimelinePictureProps, 'rows' | 'conflicts' | 'view'> & {
  readonly first: number
  readonly last: number
  readonly plot: Plot
  /** At least so high, in pixels. */
  readonly height?: number
  /** Names a line for assistive technology; without it the lines are only a picture. */
  readonly idOf?: (line: number) => string
}

/** Some of the lines, from `first` up to but without `last`, with what joins them. */
export function Lines({ rows, conflicts, view, first, last, plot, height = 0, idOf }: LinesProps) {
  const { left, right } = plot
  const lifted = `translate(0 ${-first * rowHeight})`
  const chosenAt = view.chosen?.kind === 'event' ? placeOf(rows, view.chosen.row, view.chosen.event) : -1
  return (
    <>
      <clipPath id="timeline-plot-area">
        <rect x={left} y={-1e6} width={Math.max(0, right - left)} height={2e6} />
      </clipPath>
      <ScaleLines plot={plot} height={Math.max(height, (last - first) * rowHeight)} />
      {rows.slice(first, last).map((row, index) => {
        const line = first + index
        const place = `translate(0 ${index * rowHeight})`
        if (row.kind === 'source') return <SourceHead key={row.key} row={row} place={place} width={right} />
        const named = idOf === undefined ? undefined : optionOf(row, line, rows.length)
        return (
          <g
            key={row.key}
            id={idOf?.(line)}
            className="timeline-line"
            data-line={line}
            data-points={thingName({ kind: 'claim', id: row.event.claim.id })}
            data-chosen={line === chosenAt || undefined}
            transform={place}
            {...named}
            {...(named === undefined ? {} : { 'aria-selected': line === chosenAt })}
          >
            <rect
              className="timeline-line-ground"
              x={0}
              y={0}
              width={right}
              height={rowHeight}
              data-screen-only=""
            />
            <EventLine event={row.event} plot={plot} areReportsOn={view.areReportsOn} />
          </g>
        )
      })}
      <g transform={lifted} clipPath="url(#timeline-plot-area)">
        <ConflictJoins
          plot={plot}
          joins={joinsOf(conflicts, { rows, first, last, plot })}
          chosen={view.conflict}
        />
      </g>
    </>
  )
}

function optionOf({ event, lane }: Extract<TimelineRow, { kind: 'event' }>, line: number, size: number) {
  return {
    role: 'option',
    'aria-label': nameOfEvent(event, lane),
    'aria-posinset': line + 1,
    'aria-setsize': size,
  }
}

type SourceHeadProps = {
  readonly row: Extract<TimelineRow, { kind: 'source' }>
  readonly place: string
  readonly width: number
}

function SourceHead({ row: { name, count }, place, width }: SourceHeadProps) {
  return (
    <g className="timeline-source" transform={place} aria-hidden="true">
      <rect x={0} y={0} width={width} height={rowHeight} />
      <text x={12} y={rowHeight / 2}>{`${name} (${count.toLocaleString('en')})`}</text>
    </g>
  )
}

/** Where time is drawn in a picture so wide (pixels): behind the labels, before the edge. */
export function plotOf(width: number, shown: TimeWindow): Plot {
  const left = Math.round(Math.min(300, Math.max(132, width * 0.27)))
  return { left, right: Math.max(left + 60, width - 8), shown }
}
