import type { Block, Span } from '#domain/document/block'
import { countStartingBefore, marksWithin, type MarkIndex } from '#domain/highlight/mark-index'
import type { Crowd, PaintedMark } from '#domain/highlight/paint-plan'
import { packStripes } from '#domain/highlight/stripe'
import type { Colour } from '#domain/highlight/text-highlight'
import type { Seen } from '#renderer/reading/section-window'
import { pointsOf } from '#renderer/reading/text-map'

/** A stripe in the gutter; pixels from the top of the document. */
export type DrawnStripe = {
  readonly id: string
  readonly colour: Colour
  readonly lane: number
  readonly top: number
  readonly height: number
}

/** Marks that cannot all be drawn under a line: which ones are not, and where to say so. */
export type DrawnCrowd = { readonly ids: readonly string[]; readonly top: number }

/** Stripes drawn side by side; those in farther lanes are counted. */
export const mostLanes = 4

/** Letters on a line at most: marks farther apart never share one. */
const lettersPerLine = 100

/**
 * The lanes of the marks that are seen, as they are when the whole document is packed, so that scrolling never changes
 * one. Packing begins anew wherever no stripe reaches over, so only the marks since the last such place are packed.
 */
export function gutterLanes(
  index: MarkIndex<PaintedMark>,
  blocks: readonly Block[],
  shown: readonly PaintedMark[],
): ReadonlyMap<string, number> {
  const [first, last] = [shown[0], shown.at(-1)]
  if (first === undefined || last === undefined) return new Map()
  const from = freshStart(index, blocks, first.start)
  const until = countStartingBefore(index.marks, last.start + 1)
  return packStripes(index.marks.slice(from, until).map((mark) => widened(blocks, mark)))
}

/** The place in the list of the first mark from which on nothing before an offset matters. */
function freshStart(index: MarkIndex<PaintedMark>, blocks: readonly Block[], offset: number): number {
  let start = offset
  for (;;) {
    const at = start
    const reaching = marksWithin(index, { start: at - lettersPerLine, end: at }).find(
      (mark) => widened(blocks, mark).end > at,
    )
    if (reaching === undefined) return countStartingBefore(index.marks, at)
    start = reaching.start
  }
}

function widened(blocks: readonly Block[], mark: PaintedMark): PaintedMark {
  return { ...mark, end: Math.min(mark.end + lettersPerLine, blockEnd(blocks, mark)) }
}

/** The stripes of the marks that are seen. */
export function stripesOf(
  marks: readonly PaintedMark[],
  laneOf: ReadonlyMap<string, number>,
  place: { readonly seen: Seen; readonly origin: number },
): readonly DrawnStripe[] {
  return marks.flatMap((mark) => {
    const box = boxOf(place.seen, mark)
    if (box === undefined) return []
    const top = box.top - place.origin
    return [{ id: mark.id, colour: mark.colour, lane: laneOf.get(mark.id) ?? 0, top, height: box.height }]
  })
}

/** One "+n" for each run of lines on which marks are left out of the text. */
export function crowdsOf(
  crowds: readonly Crowd[],
  { seen, origin }: { readonly seen: Seen; readonly origin: number },
): readonly LeftOut[] {
  return crowds.flatMap((crowd) => {
    const box = boxOf(seen, crowd)
    return box === undefined ? [] : [{ top: box.top - origin, ids: crowd.hidden }]
  })
}

/** Marks that are not drawn at some height: pixels from the top of the document. */
export type LeftOut = { readonly top: number; readonly ids: readonly string[] }

/**
 * One "+n" for each height at which marks are left out of the text or of the gutter: as many as are missing where more
 * of them are, for who is missing in both would else count twice.
 */
export function countLeftOut(
  inText: readonly LeftOut[],
  stripes: readonly DrawnStripe[],
): readonly DrawnCrowd[] {
  const inGutter = stripes
    .filter(({ lane }) => lane >= mostLanes)
    .map(({ id, top }): LeftOut => ({ top, ids: [id] }))
  const [text, gutter] = [idsByHeight(inText), idsByHeight(inGutter)]
  return [...new Set([...text.keys(), ...gutter.keys()])].map((top) => {
    const [ids, others] = [text.get(top) ?? new Set<string>(), gutter.get(top) ?? new Set<string>()]
    return { top, ids: [...(others.size > ids.size ? others : ids)] }
  })
}

function idsByHeight(leftOut: readonly LeftOut[]): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>()
  for (const { top, ids } of leftOut) {
    const height = Math.round(top)
    const there = found.get(height)
    if (there === undefined) found.set(height, new Set(ids))
    else for (const id of ids) there.add(id)
  }
  return found
}

/** Where a stretch is on the screen, as far as it is seen. */
function boxOf(seen: Seen, span: Span): DOMRect | undefined {
  const points = pointsOf(seen.map, clip(span, seen.span))
  if (points === undefined) return undefined
  const range = document.createRange()
  range.setStart(points.from.node, points.from.offset)
  range.setEnd(points.to.node, points.to.offset)
  return range.getBoundingClientRect()
}

/** The part of a span that lies in another. */
export function clip(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }
}

function blockEnd(blocks: readonly Block[], { end }: Span): number {
  const block = blocks[countStartingBefore(blocks, end) - 1]
  return Math.max(end, block?.end ?? end)
}
