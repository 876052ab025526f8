import type { Span } from '#domain/document/block'
import type { GlyphRun } from '#domain/document/page-layout'
import { lettersUnder } from '#domain/document/page-places'

/** A box on a page, in points from its top left corner. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** So many boxes are looked at of one link or note, and of all links or all notes of a page. */
export const mostBoxes = { ofOne: 1_000, ofPage: 4_000 }

/**
 * The boxes of what lies on a page: its quads where it states some, else its rectangle, both as the library gives them;
 * so many of them at `most`. `toPage` leads to points from the top left corner.
 */
export function markedBoxes(
  { quads, rectangle }: { readonly quads: unknown; readonly rectangle: unknown },
  toPage: readonly number[],
  most: number,
): readonly Box[] {
  const corners = numbersAmong(quads)
  const bounded = Math.min(most, mostBoxes.ofOne)
  return (corners.length >= 8 ? chunks(corners.slice(0, 8 * bounded), 8) : [numbersAmong(rectangle)])
    .filter((each) => each.length >= 4)
    .slice(0, bounded)
    .map((each) => boxOf(each, toPage))
}

/** The stretches of the text that lie under a box, as well as the runs of the page can tell. */
export function spansUnder(
  { left, top, right, bottom }: Box,
  runs: readonly GlyphRun[],
  text: string,
): readonly Span[] {
  const box = { x: left, y: top, width: right - left, height: bottom - top }
  return runs.flatMap((run) => lettersUnder(text, run, box) ?? [])
}

/** Boxes do not know letters; an edge that falls within two letters of the edge of a word is meant to be there. */
export function onWords(text: string, { start, end }: Span): Span {
  const isEdge = (at: number): boolean =>
    /[\p{L}\p{N}]/u.test(text.charAt(at)) !== /[\p{L}\p{N}]/u.test(text.charAt(at - 1))
  const near = (at: number): number => [0, -1, 1, -2, 2].map((by) => at + by).find(isEdge) ?? at
  const span = { start: near(start), end: near(end) }
  return span.start < span.end ? span : { start, end }
}

function boxOf(corners: readonly number[], toPage: readonly number[]): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = toPage
  const points = chunks(corners, 2).map(([x = 0, y = 0]) => ({ x: a * x + c * y + e, y: b * x + d * y + f }))
  return {
    left: Math.min(...points.map(({ x }) => x)),
    right: Math.max(...points.map(({ x }) => x)),
    top: Math.min(...points.map(({ y }) => y)),
    bottom: Math.max(...points.map(({ y }) => y)),
  }
}

function chunks(values: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.floor(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  )
}

/** The numbers of a list as the library gives them; none where it gives no list. */
export function numbersAmong(value: unknown): readonly number[] {
  const isList = Array.isArray(value) || value instanceof Float32Array || value instanceof Uint8ClampedArray
  return isList ? Array.from(value, Number).filter(Number.isFinite) : []
}
