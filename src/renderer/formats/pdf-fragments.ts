import type { GlyphRun } from '#domain/document/page-layout'
import { boundsOf, type Bounds } from '#renderer/formats/pdf-bounds'
import { flowAlong, onPage, upright, type Flow } from '#renderer/formats/pdf-flow'
import { lettersMeant } from '#renderer/formats/pdf-letters'
import { stackedStrokes } from '#renderer/formats/pdf-stacked'

/** Text in one stroke of the pen and its box, in points from the page's top left corner. */
export type Piece = Omit<GlyphRun, 'start' | 'end'> & { readonly text: string }

/** A piece as it was drawn after another one; `isSpaced` where a blank or a gap as wide lies between the two. */
export type DrawnPiece = Piece & { readonly isSpaced: boolean }

/**
 * Pieces that follow each other on one line without a gap wider than a space. All boxes are those of a page turned so
 * that its letters run to the right.
 */
export type Fragment = Bounds & {
  readonly pieces: readonly DrawnPiece[]
  /** The middles of the blanks that were drawn among them. */
  readonly blanks: readonly number[]
  /** Height of its letters in points. */
  readonly size: number
  readonly isFixedWidth: boolean
  readonly flow: Flow
}

/** What the library says of a stroke of text. */
export type PdfText = {
  readonly str: string
  readonly width: number
  readonly height: number
  /** From text space to points from the page's top left corner. */
  readonly place: readonly number[]
  readonly hasEOL: boolean
  readonly ascent: number
  readonly isVertical: boolean
  readonly isFixedWidth: boolean
}

/** A gap wider than this many letter heights parts two columns or cells. */
export const widestSpace = 1.4

type Stroke = { readonly text: PdfText; readonly flow: Flow; readonly piece: Piece }
type Growing = {
  pieces: DrawnPiece[]
  blanks: number[]
  last: PdfText
  readonly flow: Flow
  size: number
}

/**
 * Joins the strokes of a page, in the order they were drawn, to fragments of lines. A stroke whose place is no number
 * (a damaged file) is left out.
 */
export function fragmentsOf(texts: readonly PdfText[]): readonly Fragment[] {
  const fragments: Fragment[] = []
  let growing: Growing | undefined
  let blanks: number[] = []
  let isSpaced = false
  const close = (): void => {
    if (growing !== undefined) fragments.push(finished(growing))
    growing = undefined
    blanks = []
    isSpaced = false
  }
  for (const { text, flow, piece } of strokesOf(texts)) {
    // What is stacked ends with every letter, as the library sees it.
    const isEnd = text.hasEOL && growing?.flow !== 'down'
    if (piece.text.trim() === '') {
      if (piece.text !== '') {
        blanks.push(piece.x + piece.width / 2)
        isSpaced = true
      }
      if (isEnd) close()
      continue
    }
    const gap = growing === undefined ? undefined : gapBetween(growing, { text, flow, piece })
    if (growing !== undefined && gap !== undefined) {
      growing.pieces.push({ ...piece, isSpaced: isSpaced || gap > 0.25 * growing.size })
      growing.last = text
      growing.size = Math.max(growing.size, sizeOf(text))
    } else {
      const before = blanks
      close()
      growing = {
        pieces: [{ ...piece, isSpaced: false }],
        blanks: before,
        last: text,
        flow,
        size: sizeOf(text),
      }
    }
    isSpaced = false
    if (text.hasEOL && flow !== 'down') close()
  }
  close()
  return fragments
}

function strokesOf(texts: readonly PdfText[]): readonly Stroke[] {
  const placed = texts
    .filter(({ width, height, place }) => [width, height, ...place].every(Number.isFinite))
    .map((text) => ({ ...text, str: lettersMeant(text.str) }))
  const stacked = stackedStrokes(placed)
  return placed.map((text) => {
    const flow = stacked.has(text) ? 'down' : flowOf(text)
    return { text, flow, piece: { text: text.str, ...rounded(upright(flow, boxOf(text))) } }
  })
}

function finished({ pieces, blanks, last, flow, size }: Growing): Fragment {
  return {
    pieces,
    ...boundsOf(
      pieces.map(({ x, y, width, height }) => ({ x, right: x + width, top: y, bottom: y + height })),
    ),
    blanks,
    size,
    isFixedWidth: last.isFixedWidth,
    flow,
  }
}

/** How far a piece stands from the last one of the fragment, on either side; undefined where it is not its continuation. */
function gapBetween(growing: Growing, { text, flow, piece }: Stroke): number | undefined {
  const before = growing.pieces.at(-1)
  if (before === undefined || growing.flow === 'askew' || flow !== growing.flow) return undefined
  if (Math.abs(baselineOf(growing.last, flow) - baselineOf(text, flow)) > 0.5 * growing.size) return undefined
  const isBackwards = piece.x + piece.width <= before.x + 0.1 * growing.size
  const gap = isBackwards ? before.x - piece.x - piece.width : piece.x - before.x - before.width
  return gap <= widestSpace * growing.size && gap >= -0.6 * growing.size ? gap : undefined
}

/** The box of a stroke on its page: along its baseline, and from its foot to its head. */
function boxOf(text: PdfText): Omit<Piece, 'text'> {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = text.place
  const size = sizeOf(text)
  const [alongX, alongY] = text.isVertical ? unit(-c, -d) : unit(a, b)
  const [acrossX, acrossY] = text.isVertical ? unit(a, b) : [alongY, -alongX]
  const length = text.isVertical ? text.height : text.width
  const head = (text.isVertical ? 0.5 : text.ascent) * size
  const corners = [0, length].flatMap((far) =>
    [head, head - size].map(
      (up) => [x + alongX * far + acrossX * up, y + alongY * far + acrossY * up] as const,
    ),
  )
  const [xs, ys] = [corners.map(([right]) => right), corners.map(([, down]) => down)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

function unit(right: number, down: number): readonly [number, number] {
  const length = Math.hypot(right, down)
  return length === 0 ? [1, 0] : [right / length, down / length]
}

function rounded(box: Omit<Piece, 'text'>): Omit<Piece, 'text'> {
  const round = (value: number): number => Math.round(value * 100) / 100
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) }
}

function sizeOf({ place }: PdfText): number {
  return Math.hypot(place[2] ?? 0, place[3] ?? 0)
}

function baselineOf({ place }: PdfText, flow: Flow): number {
  return upright(flow, { x: place[4] ?? 0, y: place[5] ?? 0, width: 0, height: 0 }).y
}

function flowOf({ place, isVertical }: PdfText): Flow {
  const [a = 0, b = 0, c = 0, d = 0] = place
  return isVertical ? flowAlong(-c, -d) : flowAlong(a, b)
}

/** The piece where it stands on its page. */
export function placedOnPage(flow: Flow, { text, ...box }: Piece): Piece {
  return { text, ...onPage(flow, box) }
}

/** How many characters a fragment holds. */
export function lettersOf({ pieces }: { readonly pieces: readonly Piece[] }): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}
