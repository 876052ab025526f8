import { memo, type CSSProperties } from 'react'
import { colours } from '#domain/highlight/text-highlight'
import type { DrawnCrowd, DrawnStripe } from '#renderer/reading/stripes'

type GutterProps = {
  readonly stripes: readonly DrawnStripe[]
  readonly crowds: readonly DrawnCrowd[]
  readonly selectedId: string | undefined
  readonly onPick: (id: string) => void
}

/** Stripes drawn side by side; the rest is counted. */
const mostLanes = 4
const laneWidth = 8

/** Coloured stripes left of the text, one for each mark. The list of marks says the same in words. */
export const Gutter = memo(function Gutter({ stripes, crowds, selectedId, onPick }: GutterProps) {
  return (
    <div className="reading-gutter" aria-hidden="true">
      {stripes
        .filter(({ lane }) => lane < mostLanes)
        .map(({ id, colour, lane, top, height }) => {
          const place: CSSProperties = {
            top,
            height,
            insetInlineStart: lane * laneWidth,
            background: `var(--h${colours.indexOf(colour) + 1}-line)`,
          }
          return (
            <div
              key={id}
              className="reading-stripe"
              data-selected={id === selectedId ? '' : undefined}
              style={place}
              onPointerDown={() => {
                onPick(id)
              }}
            />
          )
        })}
      {crowds.map(({ top, hidden }) => (
        <span key={top} className="reading-crowd" style={{ top }}>
          +{hidden}
        </span>
      ))}
    </div>
  )
})
