import { Maximize2, Minus, Plus, X } from 'lucide-react'
import type { Timeline } from '#domain/question/timeline'
import type { TimelineAct } from '#renderer/features/timeline/timeline-keys'
import { look, type TimelineView } from '#renderer/features/timeline/timeline-view'
import { timelineWords } from '#renderer/features/timeline/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { ExportMenu, type ExportKind } from '#renderer/ui/export-menu.tsx'
import { Checkbox, Segments } from '#renderer/ui/fields.tsx'

type TimelineBarProps = {
  readonly timeline: Timeline
  readonly view: TimelineView
  readonly inView: number
  readonly onAct: (act: TimelineAct) => void
  /** Undefined while there is more to come. */
  readonly onExport: ((kind: ExportKind) => void) | undefined
}

const faces = [
  { value: 'picture', label: timelineWords.picture },
  { value: 'table', label: timelineWords.table },
] as const

const laneChoices = [
  { value: 'claim', label: timelineWords.byClaim },
  { value: 'source', label: timelineWords.bySource },
] as const

/** What is shown of the timeline, and how. */
export function TimelineBar({ timeline, view, inView, onAct, onExport }: TimelineBarProps) {
  const hint = useKeyHints()
  const { face, lanes, areReportsOn } = view
  const isPicture = face === 'picture'
  return (
    <header className="timeline-bar">
      <h2>{timelineWords.title}</h2>
      <span className="timeline-pale" role="status">
        {timelineWords.inView(isPicture ? inView : timeline.events.length, timeline.events.length)}
      </span>
      <Segments
        label={timelineWords.face}
        isLabelHidden
        value={face}
        choices={faces}
        onChange={(next) => {
          look({ face: next })
        }}
      />
      {isPicture ? (
        <>
          <Segments
            label={timelineWords.lanes}
            isLabelHidden
            value={lanes}
            choices={laneChoices}
            onChange={(next) => {
              look({ lanes: next })
            }}
          />
          <Checkbox
            isSelected={areReportsOn}
            onChange={(next) => {
              look({ areReportsOn: next })
            }}
          >
            {timelineWords.reported}
          </Checkbox>
        </>
      ) : null}
      <span className="timeline-space" />
      {timeline.conflicts.length === 0 ? null : (
        <Button
          tone="quiet"
          keyHint={hint('timeline.next-conflict')}
          onPress={() => {
            onAct({ kind: 'conflict', step: 1 })
          }}
        >
          <X size={14} strokeWidth={1.5} aria-hidden="true" />
          {timelineWords.nextConflict}
        </Button>
      )}
      {isPicture ? <Zoom onAct={onAct} /> : null}
      {onExport === undefined ? null : (
        <ExportMenu kinds={['svg', 'png', 'csv', 'xlsx']} onExport={onExport} />
      )}
    </header>
  )
}

const zooms = [
  { label: timelineWords.zoomIn, id: 'timeline.nearer', act: { kind: 'zoom', by: 0.5 }, Icon: Plus },
  { label: timelineWords.zoomOut, id: 'timeline.further', act: { kind: 'zoom', by: 2 }, Icon: Minus },
  { label: timelineWords.fit, id: 'timeline.all', act: { kind: 'fit' }, Icon: Maximize2 },
] as const

function Zoom({ onAct }: Pick<TimelineBarProps, 'onAct'>) {
  const hint = useKeyHints()
  return zooms.map(({ label, id, act, Icon }) => (
    <IconButton
      key={label}
      label={label}
      keyHint={hint(id)}
      onPress={() => {
        onAct(act)
      }}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
    </IconButton>
  ))
}
