import { claimLabel } from '#domain/claim/claim'
import type { TimelineEvent } from '#domain/question/timeline'
import {
  markOf,
  reportMarks,
  rowHeight,
  type EventMark,
  type Plot,
} from '#renderer/features/timeline/place-events'
import { useIsPointed } from '#renderer/reading/pointed'
import { thingName } from '#renderer/reading/thing-name'

type EventLineProps = {
  readonly event: TimelineEvent
  readonly plot: Plot
  readonly areReportsOn: boolean
  /** Whether it is an offer nobody has taken yet. */
  readonly isOffered?: boolean
}

/** One event as it is drawn: the claim, when it happened, and when it was reported. */
export function EventLine({ event, plot, areReportsOn, isOffered = false }: EventLineProps) {
  const { claim, reports } = event
  const mark = markOf(event, plot)
  const colour = reports[0]?.highlight.colour
  const isPointed = useIsPointed(thingName({ kind: 'claim', id: claim.id }))
  const reported = areReportsOn ? reportMarks(event, plot) : []
  const end = mark.kind === 'diamond' ? mark.x + 7 : mark.to
  const latest = Math.max(end, ...reported.map(({ x }) => x))
  return (
    <>
      <LineLabel label={claimLabel(claim)} words={claim.statement} width={plot.left} />
      <g
        clipPath="url(#timeline-plot-area)"
        data-colour={isOffered ? undefined : colour}
        data-twin={isPointed ? '' : undefined}
      >
        {latest > end ? <line className="timeline-lag" x1={end} x2={latest} y1={14} y2={14} /> : null}
        <Mark mark={mark} />
        {reported.map(({ key, x, to }) => (
          <g key={key} className="timeline-report">
            <line x1={x} x2={x} y1={5} y2={23} />
            {to - x < 2 ? null : <line className="timeline-report-span" x1={x} x2={to} y1={23} y2={23} />}
          </g>
        ))}
      </g>
    </>
  )
}

/** The sign for when something happened. */
export function Mark({ mark }: { readonly mark: EventMark }) {
  const look = `timeline-mark ${mark.isSure ? 'timeline-sure' : 'timeline-unsure'}`
  if (mark.kind === 'diamond') return <path className={look} d={`M${mark.x} 7l7 7l-7 7l-7 -7z`} />
  const [from, to] = [mark.from, mark.to]
  if (!mark.isOpenBefore && !mark.isOpenAfter)
    return <rect className={look} x={from} y={8} width={to - from} height={12} />
  const edge = mark.isOpenBefore ? `M${to} 8V20` : ''
  const other = mark.isOpenAfter ? `M${from} 8V20` : ''
  return (
    <>
      <rect className={`${look} timeline-edgeless`} x={from} y={8} width={to - from} height={12} />
      <path className={`${look} timeline-edges`} d={`M${from} 8H${to}M${from} 20H${to}${edge}${other}`} />
    </>
  )
}

type LineLabelProps = { readonly label: string; readonly words: string; readonly width: number }

/** What stands before a line, cut to the width it has. */
function LineLabel({ label, words, width }: LineLabelProps) {
  return (
    <>
      <text className="timeline-label" x={12} y={rowHeight / 2}>
        {label}
      </text>
      <text className="timeline-statement" x={58} y={rowHeight / 2}>
        {cut(words, width - 66)}
      </text>
    </>
  )
}

/** The mean width of a letter of the labels, in pixels; a picture has no ellipsis of its own. */
const letter = 6.1

function cut(words: string, width: number): string {
  const most = Math.max(4, Math.floor(width / letter))
  const letters = [...words.slice(0, 2 * most)]
  return letters.length <= most
    ? words
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
