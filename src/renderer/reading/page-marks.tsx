import { Fragment, useMemo } from 'react'
import { boxesOf, type PageBox } from '#domain/document/page-places'
import type { GlyphRun } from '#domain/document/page-layout'
import type { Span } from '#domain/document/block'
import { marksWithin, type MarkIndex } from '#domain/highlight/mark-index'
import { planPaint, type Focus, type PaintedMark } from '#domain/highlight/paint-plan'
import { colours } from '#domain/highlight/text-highlight'
import type { ExtraSpan } from '#renderer/reading/use-painting'

type PageMarksProps = {
  readonly text: string
  readonly runs: readonly GlyphRun[]
  readonly scale: number
  readonly page: Span
  readonly index: MarkIndex<PaintedMark>
  readonly focus: Focus
  readonly extras: readonly ExtraSpan[]
  readonly ring: Span | undefined
}

const laneOffsets = { first: 0, second: 3, third: 6, crowded: 6 } as const

/** The marks of one page, painted over its picture: one fill for each letter, lines below it for the other marks. */
export function PageMarks({ text, runs, scale, page, index, focus, extras, ring }: PageMarksProps) {
  const plan = useMemo(() => planPaint(marksWithin(index, page), focus), [index, page, focus])
  const boxes = (span: Span, className: string, style: (drawn: PageBox) => object = () => ({})) =>
    boxesOf(text, runs, span).map(({ x, y, width, height, ...box }, at) => {
      const drawn = { ...box, x: x * scale, y: y * scale, width: width * scale, height: height * scale }
      return (
        <div
          key={at}
          className={className}
          data-turn={box.turn}
          style={{ left: drawn.x, top: drawn.y, width: drawn.width, height: drawn.height, ...style(drawn) }}
        />
      )
    })
  return (
    <div className="page-marks" aria-hidden="true">
      {plan.fills.map((fill) => (
        <Fragment key={`${fill.id} ${fill.start}`}>
          {boxes(fill, 'page-fill', () => ({
            background: `var(--h${colours.indexOf(fill.colour) + 1}-fill)`,
          }))}
        </Fragment>
      ))}
      {plan.underlines.map((line) => (
        <Fragment key={`${line.id} ${line.start} line`}>
          {boxes(line, `page-line page-line-${line.lane}`, (drawn) => ({
            ...belowLetters(drawn, laneOffsets[line.lane]),
            borderColor: `var(--h${colours.indexOf(line.colour) + 1}-line)`,
          }))}
        </Fragment>
      ))}
      {extras.map((extra) => (
        <Fragment key={`${extra.kind} ${extra.start}`}>
          {boxes(extra, `page-extra page-${extra.kind}`)}
        </Fragment>
      ))}
      {ring === undefined ? null : boxes(ring, 'page-extra page-ring')}
    </div>
  )
}

/** A line at the foot of letters, however these are turned; all in CSS pixels. */
function belowLetters({ x, y, width, height, turn }: PageBox, offset: number): object {
  if (turn === 90) return { left: x - offset - 2, width: 2 }
  if (turn === 270) return { left: x + width + offset, width: 2 }
  return { top: turn === 180 ? y - offset - 2 : y + height + offset, height: 2 }
}
