import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Span } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'
import { indexMarks, marksWithin, type MarkIndex } from '#domain/highlight/mark-index'
import { planPaint, type Focus, type PaintedMark } from '#domain/highlight/paint-plan'
import { Painter, paintedSpans, type Extra } from '#renderer/reading/highlight-registry'
import type { Section } from '#renderer/reading/layout-plan'
import { seenIn, type Seen } from '#renderer/reading/section-window'
import {
  clip,
  crowdsOf,
  gutterLanes,
  stripesOf,
  type DrawnCrowd,
  type DrawnStripe,
} from '#renderer/reading/stripes'
import { pointsOf } from '#renderer/reading/text-map'
import { coversWholeBlocks } from '#renderer/reading/whole-block'

/** A stretch painted for a reason other than a mark: found words, or a place just jumped to. */
export type ExtraSpan = Span & { readonly kind: Extra }

/** What stands beside the text now. `seen` is the stretch of the document on the screen. */
export type Margins = {
  readonly seen: Span
  readonly stripes: readonly DrawnStripe[]
  readonly crowds: readonly DrawnCrowd[]
}

/** What is to be painted, and where. */
export type PaintingOrder = {
  readonly viewport: RefObject<HTMLElement | null>
  readonly root: RefObject<HTMLElement | null>
  readonly body: DocumentBody
  readonly sections: readonly Section[]
  readonly marks: readonly PaintedMark[]
  readonly focus: Focus
  readonly extras: readonly ExtraSpan[]
}

/** Paints what is seen and nothing else; `repaint` is called after each scroll and each change. */
export function usePainting(order: PaintingOrder): {
  readonly margins: Margins
  readonly repaint: () => void
  readonly index: MarkIndex<PaintedMark>
} {
  const { viewport, root, body, sections, marks, focus, extras } = order
  const painter = useRef<Painter>(undefined)
  const [margins, setMargins] = useState<Margins>({ seen: { start: 0, end: 0 }, stripes: [], crowds: [] })
  const index = useMemo(() => indexMarks(marks), [marks])

  const repaint = useCallback((): void => {
    if (viewport.current === null || root.current === null) return
    const seen = seenIn(viewport.current, root.current, sections)
    const shown = marksWithin(index, seen.span)
    const inText = shown.filter((mark) => mark.id === focus.selectedId || !coversWholeBlocks(body, mark))
    const plan = planPaint(
      inText.map((mark) => ({ ...mark, ...clip(mark, seen.span) })),
      focus,
    )
    const place = { seen, origin: root.current.getBoundingClientRect().top }
    const stripes = stripesOf(shown, gutterLanes(index, body.blocks, shown), place)
    const crowds = crowdsOf(plan.crowds, place)
    const others = extras
      .filter((each) => each.start < seen.span.end && each.end > seen.span.start)
      .map(({ kind, ...span }) => ({ ...span, entry: kind }))
    // Painting comes after measuring, which would otherwise have to wait for it.
    painter.current ??= new Painter()
    painter.current.paint([...paintedSpans(plan), ...others], (span) => rangeIn(seen, span))
    setMargins((last) => ({
      seen: isSameSpan(last.seen, seen.onScreen) ? last.seen : seen.onScreen,
      stripes,
      crowds,
    }))
  }, [viewport, root, body, sections, index, focus, extras])

  useEffect(
    () => () => {
      painter.current?.clear()
    },
    [],
  )
  return { margins, repaint, index }
}

function rangeIn(seen: Seen, span: Span): StaticRange | undefined {
  const inside = clip(span, seen.span)
  const points = inside.start < inside.end ? pointsOf(seen.map, inside) : undefined
  if (points === undefined) return undefined
  return new StaticRange({
    startContainer: points.from.node,
    startOffset: points.from.offset,
    endContainer: points.to.node,
    endOffset: points.to.offset,
  })
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
