import type { Page, Span } from '#domain/document/block'
import { letterPlaces, type LetterPlace } from '#domain/document/letter-places'
import type { GlyphRun } from '#domain/document/page-layout'

/** A box on a page, in points from its top left corner, and how the letters in it are turned. */
export type PageBox = Omit<GlyphRun, 'start' | 'end'>

type Point = { readonly x: number; readonly y: number }

/** The page, counted from 0, on which a place of the text stands: the last one that begins at or before it. */
export function pageAt(pages: readonly Page[], offset: number): number {
  const found = pages.findLastIndex(({ start, end }) => start <= offset && end > start)
  return Math.max(0, found)
}

/**
 * Where a span lies on a page: one box for each run it touches, and more where words of the run go the other way. A run
 * is known as a whole; within it letters are taken to be as wide as such letters mostly are.
 */
export function boxesOf(text: string, runs: readonly GlyphRun[], span: Span): readonly PageBox[] {
  return runs.flatMap((run): readonly PageBox[] => {
    const from = Math.max(run.start, span.start)
    const to = Math.min(run.end, span.end)
    if (from >= to) return []
    const places = letterPlaces(text.slice(run.start, run.end)).slice(from - run.start, to - run.start)
    return stretchesOf(places).map((stretch) => boxAlong(run, stretch))
  })
}

type Stretch = { readonly from: number; readonly to: number }

/** What letters cover together; a gap no wider than how sums are rounded is none. */
function stretchesOf(places: readonly LetterPlace[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = stretches.at(-1)
    if (last === undefined || from > last.to + 1e-9) stretches.push({ from, to })
    else stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, to) }
  }
  return stretches
}

/** A stretch of a line, from where the line begins, as a box on the page. */
function boxAlong({ x, y, width, height, turn }: GlyphRun, { from, to }: Stretch): PageBox {
  const run = { x, y, width, height, ...(turn === undefined ? {} : { turn }) }
  if (turn === 90) return { ...run, y: y + from * height, height: (to - from) * height }
  if (turn === 270) return { ...run, y: y + (1 - to) * height, height: (to - from) * height }
  return { ...run, x: x + (turn === 180 ? 1 - to : from) * width, width: (to - from) * width }
}

/** How far along its line a point lies, as a share of the run; below 0 and above 1 it lies beside it. */
function shareAt({ x, y, width, height, turn }: GlyphRun, point: Point): number {
  const [across, down] = [(point.x - x) / (width || 1), (point.y - y) / (height || 1)]
  if (turn === 90) return down
  if (turn === 270) return 1 - down
  return turn === 180 ? 1 - across : across
}

/** The character at a point of a page; undefined beside the words. */
export function offsetAt(text: string, runs: readonly GlyphRun[], point: Point): number | undefined {
  const run = runs.find(
    ({ x, y, width, height }) => x <= point.x && point.x < x + width && y <= point.y && point.y < y + height,
  )
  if (run === undefined) return undefined
  const share = shareAt(run, point)
  const at = letterPlaces(text.slice(run.start, run.end)).findIndex(
    ({ from, to }) => from <= share && share < to,
  )
  return at === -1 ? run.end - 1 : run.start + at
}

/** The letters of a run of which the middle lies in a box, without blanks around them; undefined where none does. */
export function lettersUnder(text: string, run: GlyphRun, box: PageBox): Span | undefined {
  const isBeside = box.x > run.x + run.width || run.x > box.x + box.width
  if (isBeside || box.y > run.y + run.height || run.y > box.y + box.height) return undefined
  const under = letterPlaces(text.slice(run.start, run.end)).map((place, at) => {
    const letter = boxAlong(run, place)
    const [x, y] = [letter.x + letter.width / 2, letter.y + letter.height / 2]
    const isInside = box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height
    return isInside && text.charAt(run.start + at) !== ' '
  })
  const first = under.indexOf(true)
  return first === -1 ? undefined : { start: run.start + first, end: run.start + under.lastIndexOf(true) + 1 }
}

/**
 * Where an edge of a span stands on a page: a line without width between two letters, as high as theirs, in points; one
 * without height between letters that run down or up. Undefined where the span does not stand on the page.
 */
export function edgeOnPage(
  text: string,
  runs: readonly GlyphRun[],
  { span, edge }: { readonly span: Span; readonly edge: 'start' | 'end' },
): PageBox | undefined {
  const at = edge === 'start' ? span.start : span.end - 1
  const run = runs.find(({ start, end }) => start <= at && at < end)
  const place = run === undefined ? undefined : letterPlaces(text.slice(run.start, run.end))[at - run.start]
  if (run === undefined || place === undefined) return undefined
  const isFirst = (place.direction === 'ltr') === (edge === 'start')
  const along = isFirst ? place.from : place.to
  return boxAlong(run, { from: along, to: along })
}

/** A point of a page is nearer to the words beside it than to those of the line above or below. */
const lineWeight = 40

/** The place between two characters nearest to a point of a page; undefined on a page without words. */
export function placeNear(text: string, runs: readonly GlyphRun[], point: Point): number | undefined {
  const [run] = runs
    .map((each) => ({ run: each, away: awayFrom(each, point) }))
    .toSorted((a, b) => a.away - b.away)
    .map((each) => each.run)
  if (run === undefined) return undefined
  const share = shareAt(run, point)
  const places = letterPlaces(text.slice(run.start, run.end))
  const begins = places.map(({ from, to, direction }) => (direction === 'ltr' ? from : to))
  const last = places.at(-1)
  const ends = last === undefined ? [] : [last.direction === 'ltr' ? last.to : last.from]
  const distances = [...begins, ...ends].map((edge) => Math.abs(edge - share))
  return run.start + distances.indexOf(Math.min(...distances))
}

function awayFrom({ x, y, width, height, turn }: GlyphRun, point: Point): number {
  const isUpright = turn === 90 || turn === 270
  const [slackX, slackY] = isUpright ? [width / 5, 0] : [0, height / 5]
  const across = gap(point.x, x - slackX, x + width + slackX)
  const down = gap(point.y, y - slackY, y + height + slackY)
  return isUpright ? down + lineWeight * across : across + lineWeight * down
}

function gap(value: number, least: number, most: number): number {
  return Math.max(0, least - value, value - most)
}
