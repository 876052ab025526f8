import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Span } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'
import type { ReadStretches } from '#domain/document/read-stretches'
import { indexMarks, marksWithin, type MarkIndex } from '#domain/highlight/mark-index'
import { planPaint, type Focus, type PaintedMark } from '#domain/highlight/paint-plan'
import { Painter, paintedSpans, type Extra } from '#renderer/reading/highlight-registry'
import { edgesOf, type DrawnEdge } from '#renderer/reading/drawn-edges'
import { rulesOf, type DrawnRule } from '#renderer/reading/read-rules'
import type { Section } from '#renderer/reading/layout-plan'
import { seenIn, type Seen } from '#renderer/reading/section-window'
import {
  clip,
  countLeftOut,
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
  /** Beside what was read. */
  readonly rules: readonly DrawnRule[]
  /** The edges of the selected mark. */
  readonly edges: readonly DrawnEdge[]
}

const noMargins: Margins = { seen: { start: 0, end: 0 }, stripes: [], crowds: [], rules: [], edges: [] }

/** What is to be painted, and where. */
export type PaintingOrder = {
  readonly viewport: RefObject<HTMLElement | null>
  readonly root: RefObject<HTMLElement | null>
  readonly body: DocumentBody
  readonly sections: readonly Section[]
  readonly marks: readonly PaintedMark[]
  readonly focus: Focus
  readonly extras: readonly ExtraSpan[]
  readonly read: ReadStretches
}

/** Paints what is seen and nothing else; `repaint` is called after each scroll and each change. */
export function usePainting(order: PaintingOrder): {
  readonly margins: Margins
  readonly repaint: () => void
  readonly index: MarkIndex<PaintedMark>
} {
  const { viewport, root, body, sections, marks, focus, extras, read } = order
  const painter = useRef<Painter>(undefined)
  const [margins, setMargins] = useState<Margins>(noMargins)
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
    const crowds = countLeftOut(crowdsOf(plan.crowds, place), stripes)
    const rules = rulesOf(read, place)
    const selected = shown.find(({ id }) => id === focus.selectedId)
    const page = root.current.parentElement?.getBoundingClientRect()
    const edges =
      selected === undefined || page === undefined ? [] : edgesOf(body.text, selected, { seen, page })
    const others = extras
      .filter((each) => each.start < seen.span.end && each.end > seen.span.start)
      .map(({ kind, ...span }) => ({ ...span, entry: kind }))
    // Painting comes after measuring, which would otherwise have to wait for it.
    painter.current ??= new Painter()
    painter.current.paint([...paintedSpans(plan), ...others], (span) => rangeIn(seen, span))
    setMargins((last) => kept(last, { seen: seen.onScreen, stripes, crowds, rules, edges }))
  }, [viewport, root, body, sections, index, focus, extras, read])

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

/** What stays as it was stays the same object: most scrolling changes nothing beside the text. */
function kept(last: Margins, now: Margins): Margins {
  const seen = isSameSpan(last.seen, now.seen) ? last.seen : now.seen
  const stripes = areSame(last.stripes, now.stripes, isSameStripe) ? last.stripes : now.stripes
  const crowds = areSame(last.crowds, now.crowds, isSameCrowd) ? last.crowds : now.crowds
  const rules = areSame(last.rules, now.rules, isSameRule) ? last.rules : now.rules
  const edges = areSame(last.edges, now.edges, isSameEdge) ? last.edges : now.edges
  const isBesideSame = stripes === last.stripes && crowds === last.crowds && rules === last.rules
  const isSame = seen === last.seen && isBesideSame && edges === last.edges
  return isSame ? last : { seen, stripes, crowds, rules, edges }
}

function areSame<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  return a.length === b.length && a.every((one, at) => isSame(one, b[at] ?? one))
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function isSameStripe(a: DrawnStripe, b: DrawnStripe): boolean {
  const isInPlace = a.lane === b.lane && isNear(a.top, b.top) && isNear(a.height, b.height)
  return a.id === b.id && a.colour === b.colour && isInPlace
}

function isSameCrowd(a: DrawnCrowd, b: DrawnCrowd): boolean {
  return a.top === b.top && a.ids.length === b.ids.length && a.ids.every((id, at) => id === b.ids[at])
}

function isSameRule(a: DrawnRule, b: DrawnRule): boolean {
  return a.top === b.top && a.height === b.height
}

// Scrolled by parts of a pixel, the same place is measured with another rounding.
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.1
}

function isSameEdge(a: DrawnEdge, b: DrawnEdge): boolean {
  return a.edge === b.edge && a.left === b.left && a.top === b.top && a.height === b.height
}
