import type { Join } from '#renderer/features/timeline/place-events'
import { sayApart } from '#renderer/features/timeline/wording'

type ConflictJoinsProps = { readonly joins: readonly Join[]; readonly chosen: string | undefined }

/** Signs that cannot both hold, joined, with how far they lie apart. The events themselves say so by name. */
export function ConflictJoins({ joins, chosen }: ConflictJoinsProps) {
  return joins.map(({ conflict, from, to }) => {
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
    return (
      <g
        key={conflict.key}
        className="timeline-join"
        data-decided={conflict.isOpen ? undefined : true}
        data-chosen={conflict.key === chosen || undefined}
        aria-hidden="true"
      >
        <path d={`M${from.x} ${from.y}C${from.x} ${y} ${to.x} ${y} ${to.x} ${to.y}`} />
        <text x={x} y={y}>
          {`${conflict.isOpen ? '✕' : '✓'} ${sayApart(conflict)}`}
        </text>
      </g>
    )
  })
}
