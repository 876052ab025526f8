import { Fragment, useMemo } from 'react'
import { boxesOf } from '#domain/document/page-places'
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
  const boxes = (span: Span, className: string, style: (below: number) => object = () => ({})) =>
    boxesOf(text, runs, span).map(({ x, y, width, height }, at) => (
      <div
        key={at}
        className={className}
        style={{
          left: x * scale,
          top: y * scale,
          width: width * scale,
          height: height * scale,
          ...style((y + height) * scale),
        }}
      />
    ))
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
          {boxes(line, `page-line page-line-${line.lane}`, (below) => ({
            top: below + laneOffsets[line.lane],
            height: 2,
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
