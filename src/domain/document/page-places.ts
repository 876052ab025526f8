import type { Page, Span } from '#domain/document/block'
import { lineDirection } from '#domain/document/direction'
import { letterWidth } from '#domain/document/letter-widths'
import type { GlyphRun } from '#domain/document/page-layout'

/** A box on a page, in points from its top left corner. */
export type PageBox = Omit<GlyphRun, 'start' | 'end'>

/** The page, counted from 0, on which a place of the text stands: the last one that begins at or before it. */
export function pageAt(pages: readonly Page[], offset: number): number {
  const found = pages.findLastIndex(({ start, end }) => start <= offset && end > start)
  return Math.max(0, found)
}

/**
 * Where a span lies on a page, one box for each run it touches. A run is known as a whole; within it letters are taken to
 * be as wide as such letters mostly are, and lines of right-to-left letters to begin at the right.
 */
export function boxesOf(text: string, runs: readonly GlyphRun[], span: Span): readonly PageBox[] {
  return runs.flatMap((run): readonly PageBox[] => {
    const from = Math.max(run.start, span.start)
    const to = Math.min(run.end, span.end)
    if (from >= to) return []
    const words = text.slice(run.start, run.end)
    const edges = edgesOf(words)
    const [first = 0, last = 1] = [edges[from - run.start], edges[to - run.start]]
    const before = lineDirection(words) === 'rtl' ? 1 - last : first
    const { y, height } = run
    return [{ x: run.x + before * run.width, y, width: (last - first) * run.width, height }]
  })
}

/** The character at a point of a page; undefined beside the words. */
export function offsetAt(
  text: string,
  runs: readonly GlyphRun[],
  point: { readonly x: number; readonly y: number },
): number | undefined {
  const run = runs.find(
    ({ x, y, width, height }) => x <= point.x && point.x < x + width && y <= point.y && point.y < y + height,
  )
  if (run === undefined) return undefined
  const words = text.slice(run.start, run.end)
  const along = (point.x - run.x) / run.width
  const share = lineDirection(words) === 'rtl' ? 1 - along : along
  const after = edgesOf(words).findIndex((edge) => edge > share)
  return run.start + (after === -1 ? words.length : after) - 1
}

/** Where an edge of a span stands on a page: between two letters, as high as their line, in points; undefined elsewhere. */
export function edgeOnPage(
  text: string,
  runs: readonly GlyphRun[],
  { span, edge }: { readonly span: Span; readonly edge: 'start' | 'end' },
): Omit<PageBox, 'width'> | undefined {
  const at = edge === 'start' ? span.start : span.end - 1
  const run = runs.find(({ start, end }) => start <= at && at < end)
  if (run === undefined) return undefined
  const [box] = boxesOf(text, [run], { start: at, end: at + 1 })
  if (box === undefined) return undefined
  const { x, y, width, height } = box
  const isLeft = (lineDirection(text.slice(run.start, run.end)) === 'ltr') === (edge === 'start')
  return { x: isLeft ? x : x + width, y, height }
}

/** A point of a page is nearer to the words beside it than to those of the line above or below. */
const lineWeight = 40

/** The place between two characters nearest to a point of a page; undefined on a page without words. */
export function placeNear(
  text: string,
  runs: readonly GlyphRun[],
  { x, y }: { readonly x: number; readonly y: number },
): number | undefined {
  const [run] = runs
    .map((each) => ({
      ...each,
      away:
        gap(x, each.x, each.x + each.width) +
        lineWeight * gap(y, each.y - each.height / 5, each.y + 1.2 * each.height),
    }))
    .toSorted((a, b) => a.away - b.away)
  if (run === undefined) return undefined
  const words = text.slice(run.start, run.end)
  const along = (x - run.x) / run.width
  const share = lineDirection(words) === 'rtl' ? 1 - along : along
  const distances = edgesOf(words).map((edge) => Math.abs(edge - share))
  return run.start + distances.indexOf(Math.min(...distances))
}

function gap(value: number, least: number, most: number): number {
  return Math.max(0, least - value, value - most)
}

/** Where each UTF-16 unit of a run begins, and where the last one ends, in shares of the run's width from 0 to 1. */
function edgesOf(words: string): readonly number[] {
  const edges = [0]
  let sum = 0
  for (const letter of words) {
    sum += letterWidth(letter)
    // The halves of a pair end where the letter does.
    for (let unit = 0; unit < letter.length; unit += 1) edges.push(sum)
  }
  return edges.map((edge, at) => (sum === 0 ? at / words.length : edge / sum))
}
