import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { ExportTable } from '#domain/export/table'
import type { Timeline } from '#domain/question/timeline'
import type { Source } from '#domain/source/source'
import { ChosenSide } from '#renderer/features/timeline/chosen-side.tsx'
import { Legend } from '#renderer/features/timeline/legend.tsx'
import { Overview } from '#renderer/features/timeline/overview.tsx'
import { mostDrawn, PictureSheet } from '#renderer/features/timeline/picture-sheet.tsx'
import { chosenReports, stepTo } from '#renderer/features/timeline/steps'
import { exportedTable, stepInTable } from '#renderer/features/timeline/table-lines'
import { extentOf, shownOf, type TimeWindow } from '#renderer/features/timeline/time-window'
import { TimelineBar } from '#renderer/features/timeline/timeline-bar.tsx'
import type { TimelineDeeds } from '#renderer/features/timeline/timeline-deeds'
import { actFor, type TimelineAct } from '#renderer/features/timeline/timeline-keys'
import { TimelinePicture } from '#renderer/features/timeline/timeline-picture.tsx'
import { eventCount, rowsOf, type TimelineRow } from '#renderer/features/timeline/timeline-rows'
import { TimelineTable } from '#renderer/features/timeline/timeline-table.tsx'
import { look, useTimelineView, type TimelineView } from '#renderer/features/timeline/timeline-view'
import { UndatedLane } from '#renderer/features/timeline/undated-lane.tsx'
import { sayConflict, timelineWords } from '#renderer/features/timeline/wording'
import { keyringNow } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { ExportKind } from '#renderer/ui/export-menu.tsx'
import './timeline.css'

/** What the timeline can be written as. */
export type ExportedTimeline = {
  readonly table: () => ExportTable
  readonly picture: () =>
    { readonly svg: SVGSVGElement; readonly title: string; readonly note: string } | undefined
}

type TimelinePaneProps = TimelineDeeds & {
  /** Whether all reports have been read; what is not whole is not written anywhere. */
  readonly isWhole: boolean
  readonly timeline: Timeline
  readonly sources: readonly Source[]
  /** The texts of bodies by their hash, as far as they are at hand. */
  readonly texts: ReadonlyMap<string, string>
  readonly onExport: (kind: ExportKind, exported: ExportedTimeline) => Promise<void>
}

/** When things happened against when they were reported, as a picture and as a table. */
export function TimelinePane({ timeline, isWhole, sources, texts, onExport, ...deeds }: TimelinePaneProps) {
  const view = useTimelineView()
  const keysId = useId()
  const { lanes, areReportsOn, face } = view
  const extent = useMemo(() => extentOf(timeline, areReportsOn) ?? nowhere, [timeline, areReportsOn])
  const shown = shownOf(view.shown, extent)
  const { from, to } = shown
  const rows = useMemo(
    () => rowsOf(timeline.events, { lanes, shown: { from, to }, sources }),
    [timeline.events, lanes, from, to, sources],
  )
  const exporting = useExporting({ timeline, rows, onExport })
  const act = (wanted: TimelineAct) => {
    if (wanted.kind === 'open') {
      const [report] = chosenReports(timeline, view)
      if (report === undefined) deeds.onSay(timelineWords.noReport)
      else deeds.onShowPassage(report)
      return
    }
    const ground = { timeline, rows, shown, extent, view }
    const step = (face === 'table' ? stepInTable(wanted, ground) : undefined) ?? stepTo(wanted, ground)
    look(step)
    const conflict = timeline.conflicts.find(({ key }) => key === step.conflict)
    if (conflict !== undefined) deeds.onSay(sayConflict(conflict))
  }
  const press = (event: KeyboardEvent) => {
    const wanted = actFor(keyringNow(), event)
    if (wanted === undefined) return
    event.preventDefault()
    act(wanted)
  }
  if (timeline.events.length === 0 && timeline.undated.length === 0)
    return <EmptyState title={timelineWords.none}>{timelineWords.noneWords}</EmptyState>
  return (
    <div className="timeline-pane">
      <TimelineBar
        timeline={timeline}
        view={view}
        inView={eventCount(rows)}
        onAct={act}
        onExport={isWhole ? exporting.begin : undefined}
      />
      <div className="timeline-body">
        <div className="timeline-face">
          <Face {...{ timeline, rows, shown, extent, view, keysId }} onKeyDown={press} />
        </div>
        <ChosenSide timeline={timeline} view={view} texts={texts} {...deeds} />
      </div>
      <UndatedLane undated={timeline.undated} view={view} texts={texts} {...deeds} />
      {timeline.events.length === 0 || face === 'table' ? null : (
        <Overview events={timeline.events} shown={shown} extent={extent} />
      )}
      {timeline.events.length === 0 && face !== 'table' ? null : <Legend keysId={keysId} />}
      {exporting.isDrawn ? (
        <PictureSheet
          sheet={exporting.sheet}
          rows={rows}
          conflicts={timeline.conflicts}
          shown={shown}
          view={view}
        />
      ) : null}
    </div>
  )
}

type FaceProps = {
  readonly timeline: Timeline
  readonly rows: readonly TimelineRow[]
  readonly shown: TimeWindow
  readonly extent: TimeWindow
  readonly view: TimelineView
  readonly keysId: string
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Face({ timeline, rows, ...rest }: FaceProps) {
  const { view, keysId, onKeyDown } = rest
  if (view.face === 'table') return <TimelineTable {...{ timeline, view, keysId, onKeyDown }} />
  if (timeline.events.length === 0) return <NoneDated areOffersOn={view.areOffersOn} />
  return <TimelinePicture rows={rows} conflicts={timeline.conflicts} {...rest} />
}

function NoneDated({ areOffersOn }: Pick<TimelineView, 'areOffersOn'>) {
  const find = (
    <Button
      tone="primary"
      onPress={() => {
        look({ areOffersOn: true })
      }}
    >
      {timelineWords.find}
    </Button>
  )
  return (
    <EmptyState title={timelineWords.noneDated} acts={areOffersOn ? undefined : find}>
      {timelineWords.noneDatedWords}
    </EmptyState>
  )
}

type Exporting = Pick<TimelinePaneProps, 'timeline' | 'onExport'> & { readonly rows: readonly TimelineRow[] }

/** Draws the whole picture for as long as it is being written. */
function useExporting({ timeline, rows, onExport }: Exporting) {
  const sheet = useRef<SVGSVGElement>(null)
  const [kind, setKind] = useState<ExportKind>()
  const write = useEffectEvent((wanted: ExportKind) => {
    const note = timelineWords.pictureNote(Math.max(0, rows.length - mostDrawn))
    void onExport(wanted, {
      table: () => exportedTable(timeline),
      picture: () =>
        sheet.current === null ? undefined : { svg: sheet.current, title: timelineWords.title, note },
    }).finally(() => {
      setKind(undefined)
    })
  })
  useEffect(() => {
    if (kind !== undefined) write(kind)
  }, [kind])
  return { sheet, begin: setKind, isDrawn: kind === 'svg' || kind === 'png' }
}

/** Where nothing has a time there is still a scale to draw on. */
const nowhere: TimeWindow = { from: 0, to: 24 * 3_600_000 }
