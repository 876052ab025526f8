import type { GlyphRun } from '#domain/document/page-layout'
import { boundsOf, type Bounds } from '#renderer/formats/pdf-bounds'

/** Text in one stroke of the pen and its box, in points from the page's top left corner. */
export type Piece = Omit<GlyphRun, 'start' | 'end'> & { readonly text: string }

/** Pieces that stand side by side on one line without a gap wider than a space. */
export type Fragment = Bounds & {
  readonly pieces: readonly Piece[]
  /** Height of its letters in points. */
  readonly size: number
  readonly isFixedWidth: boolean
  /** Runs up, down or upside down; its place among the lines cannot be told from its box. */
  readonly isTurned: boolean
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
const widestSpace = 1.4

/** Control characters have no picture on a page; halves of characters cannot be kept. */
function cleaned(words: string): string {
  return words
    .replace(/[\t\n\r\f\v]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
}

type Growing = { pieces: Piece[]; last: PdfText; isTurned: boolean; size: number }

/**
 * Joins the strokes of a page, in the order they were drawn, to fragments of lines. A stroke whose place is no number
 * (a damaged file) is left out.
 */
export function fragmentsOf(texts: readonly PdfText[]): readonly Fragment[] {
  const fragments: Fragment[] = []
  let growing: Growing | undefined
  let spacePending = false
  const close = (): void => {
    if (growing !== undefined) fragments.push(finished(growing))
    growing = undefined
    spacePending = false
  }
  for (const stroke of texts) {
    const text = { ...stroke, str: cleaned(stroke.str) }
    if (![text.width, text.height, ...text.place].every(Number.isFinite)) continue
    if (text.str.trim() === '') {
      spacePending = true
      if (text.hasEOL) close()
      continue
    }
    const piece = pieceOf(text)
    const gap = growing === undefined ? undefined : gapBetween(growing, piece, text)
    if (growing === undefined || gap === undefined) {
      close()
      growing = { pieces: [piece], last: text, isTurned: isTurned(text), size: sizeOf(text) }
    } else {
      addPiece(growing, piece, spacePending || gap > 0.25 * growing.size)
      growing.last = text
      growing.size = Math.max(growing.size, sizeOf(text))
    }
    spacePending = false
    if (text.hasEOL) close()
  }
  close()
  return fragments
}

/** A space between two pieces belongs to the first one, so that every letter of the text has a box. */
function addPiece(growing: Growing, piece: Piece, isSpaced: boolean): void {
  const before = growing.pieces.at(-1)
  const needsSpace =
    isSpaced && before !== undefined && !before.text.endsWith(' ') && !piece.text.startsWith(' ')
  if (needsSpace) {
    const width = Math.max(before.width, piece.x - before.x)
    growing.pieces[growing.pieces.length - 1] = { ...before, text: `${before.text} `, width }
  }
  growing.pieces.push(piece)
}

function finished({ pieces, last, isTurned, size }: Growing): Fragment {
  return {
    pieces,
    ...boundsOf(
      pieces.map(({ x, y, width, height }) => ({ x, right: x + width, top: y, bottom: y + height })),
    ),
    size,
    isFixedWidth: last.isFixedWidth,
    isTurned,
  }
}

/** How far a piece stands after the fragment; undefined where it is not its continuation. */
function gapBetween(growing: Growing, piece: Piece, text: PdfText): number | undefined {
  const before = growing.pieces.at(-1)
  if (before === undefined || growing.isTurned || isTurned(text)) return undefined
  if (Math.abs(baselineOf(growing.last) - baselineOf(text)) > 0.5 * growing.size) return undefined
  const isBackwards = piece.x + piece.width <= before.x + 0.1 * growing.size
  const gap = isBackwards ? before.x - piece.x - piece.width : piece.x - before.x - before.width
  const isNear = gap <= widestSpace * growing.size && gap >= -0.6 * growing.size
  return isNear ? gap : undefined
}

function pieceOf(text: PdfText): Piece {
  const [a = 0, b = 0, , , x = 0, y = 0] = text.place
  const size = sizeOf(text)
  const ascent = text.ascent * size
  if (text.isVertical)
    return { text: text.str, ...rounded({ x: x - size / 2, y, width: size, height: text.height }) }
  const length = Math.hypot(a, b)
  const along = length === 0 ? { x: 1, y: 0 } : { x: a / length, y: b / length }
  // The corners of the stroke: along its baseline, and from its foot to its head.
  const foot = ascent - size
  const corners = [0, text.width].flatMap((far) =>
    [ascent, foot].map((up) => ({
      x: x + along.x * far + along.y * up,
      y: y + along.y * far - along.x * up,
    })),
  )
  const left = Math.min(...corners.map((corner) => corner.x))
  const top = Math.min(...corners.map((corner) => corner.y))
  const width = Math.max(...corners.map((corner) => corner.x)) - left
  const height = Math.max(...corners.map((corner) => corner.y)) - top
  return { text: text.str, ...rounded({ x: left, y: top, width, height }) }
}

function rounded(box: Omit<Piece, 'text'>): Omit<Piece, 'text'> {
  const round = (value: number): number => Math.round(value * 100) / 100
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) }
}

function sizeOf({ place }: PdfText): number {
  return Math.hypot(place[2] ?? 0, place[3] ?? 0)
}

function baselineOf({ place }: PdfText): number {
  return place[5] ?? 0
}

function isTurned({ place, isVertical }: PdfText): boolean {
  const [a = 0, b = 0] = place
  return isVertical || Math.abs(b) > 0.1 * Math.abs(a) || a < 0
}

/** How many characters a fragment holds. */
export function lettersOf({ pieces }: Fragment): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}
