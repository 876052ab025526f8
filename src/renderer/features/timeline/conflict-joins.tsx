import type { Join, Plot } from '#renderer/features/timeline/place-events'
import { sayApart } from '#renderer/features/timeline/wording'

/** The mean width of a letter, in pixels. */
const letter = 6.4

type ConflictJoinsProps = {
  readonly joins: readonly Join[]
  readonly plot: Plot
  readonly chosen: string | undefined
}

/** Signs that cannot both hold, joined, with how far they lie apart. The events themselves say so by name. */
export function ConflictJoins({ joins, plot, chosen }: ConflictJoinsProps) {
  return joins.map(({ conflict, from, to }) => {
    const y = (from.y + to.y) / 2
    const words = `${conflict.isOpen ? '✕' : '✓'} ${sayApart(conflict)}`
    const wide = words.length * letter + 8
    const x = Math.max(plot.left + wide / 2, Math.min(plot.right - wide / 2, (from.x + to.x) / 2))
    return (
      <g
        key={conflict.key}
        className="timeline-join"
        data-decided={conflict.isOpen ? undefined : true}
        data-chosen={conflict.key === chosen || undefined}
        aria-hidden="true"
      >
        <path d={`M${from.x} ${from.y}C${from.x} ${y} ${to.x} ${y} ${to.x} ${to.y}`} />
        <rect x={x - wide / 2} y={y - 8} width={wide} height={16} />
        <text x={x} y={y}>
          {words}
        </text>
      </g>
    )
  })
}
