import { leftwardShare } from '#domain/document/direction'
import { aroundForeign, withLastNumbers } from '#renderer/formats/pdf-edges'
import { stripsOf, type Strip } from '#renderer/formats/pdf-strips'
import { widestSpace, type Fragment, type Piece } from '#renderer/formats/pdf-fragments'

/** How the lines of a stretch of a page are to be read. */
export type LineOrder = {
  readonly base: 'ltr' | 'rtl'
  /** Brackets among letters that run to the left are named by their shape there, not by what they open or close. */
  readonly isMirrored: boolean
}

/**
 * The cells of a line in reading order, each with its pieces in the order they are read and with the blanks between
 * them at the end of a piece, so that every letter of the text has a box.
 */
export function cellsOf(fragments: readonly Fragment[], order: LineOrder): readonly (readonly Piece[])[] {
  if (!fragments.some(hasLeftward)) return fragments.map(spaced)
  const strips = stripsOf(fragments.flatMap(({ pieces }) => pieces))
  const size = fragments.reduce((most, fragment) => Math.max(most, fragment.size), 0)
  const blanks = fragments.flatMap((fragment) => fragment.blanks)
  const cells = apart(
    strips.toSorted((a, b) => a.x - b.x),
    size,
  ).map((cell) => joined(inOrder(withBlanks(cell, { size, blanks }), order)))
  return order.base === 'rtl' ? cells.toReversed() : cells
}

function hasLeftward({ pieces }: Fragment): boolean {
  return pieces.some(({ text }) => leftwardShare(text) > 0)
}

/** Stretches of a line between gaps too wide for a blank. */
function apart(strips: readonly Strip[], size: number): readonly (readonly Strip[])[] {
  const cells: Strip[][] = []
  let right = -Infinity
  for (const strip of strips) {
    const last = cells.at(-1)
    if (last !== undefined && strip.x - right <= widestSpace * size) last.push(strip)
    else cells.push([strip])
    right = Math.max(right, strip.x + strip.width)
  }
  return cells
}

/** Puts a blank into every gap that is one. */
function withBlanks(
  cell: readonly Strip[],
  { size, blanks }: { readonly size: number; readonly blanks: readonly number[] },
): readonly Strip[] {
  let next = 0
  return cell.flatMap((strip, at): readonly Strip[] => {
    const before = cell[at - 1]
    if (before === undefined || before.text === ' ' || strip.text === ' ') return [strip]
    const [from, to] = [before.x + before.width, strip.x]
    while ((blanks[next] ?? Infinity) < from - 0.05 * size) next += 1
    const isDrawn = (blanks[next] ?? Infinity) < to + 0.05 * size && to - from > 0.08 * size
    if (!isDrawn && to - from <= 0.2 * size && !isSpelled(before, strip)) return [strip]
    return [{ ...strip, x: from, width: Math.max(0, to - from), text: ' ', way: 'N' }, strip]
  })
}

/** A blank at the end of a piece that faces its neighbour. */
function isSpelled(before: Strip, after: Strip): boolean {
  const isAfter = before.way === 'R' ? before.text.startsWith(' ') : before.text.endsWith(' ')
  const isBefore = after.way === 'R' ? after.text.endsWith(' ') : after.text.startsWith(' ')
  return isAfter || isBefore
}

/** From the order they stand in to the order they are read in: the turning of UAX #9, rule L2, done the other way. */
function inOrder(strips: readonly Strip[], { base, isMirrored }: LineOrder): readonly Strip[] {
  const levels = base === 'rtl' ? levelsOnLeftward(strips) : levelsOnRightward(strips)
  const levelled = strips.map((strip, at) => {
    const level = levels[at] ?? 0
    const isTurned = isMirrored && strip.way === 'N' && level === 1
    return { level, strip: isTurned ? { ...strip, text: mirrored(strip.text) } : strip }
  })
  return turnedFrom(turnedFrom(levelled, 1), 2).map(({ strip }) => strip)
}

type Levelled = { readonly level: number; readonly strip: Strip }

function turnedFrom(strips: readonly Levelled[], level: number): readonly Levelled[] {
  const out: Levelled[] = []
  let open: Levelled[] = []
  for (const each of strips) {
    if (each.level >= level) open.push(each)
    else {
      out.push(...open.toReversed(), each)
      open = []
    }
  }
  return [...out, ...open.toReversed()]
}

/** 1 runs to the left, 2 to the right within it: numbers, foreign words, and the signs between them. */
function levelsOnLeftward(strips: readonly Strip[]): readonly number[] {
  const levels = between(strips, (strip, { before, after, isBlank }) => {
    if (strip.way !== 'N') return strip.way === 'R' ? 1 : 2
    if (before === 'D') return after === 'D' && !isBlank ? 2 : 1
    return before === 'L' && (after === 'L' || after === 'D') ? 2 : 1
  })
  return aroundForeign(strips, levels)
}

/** 0 runs to the right; what runs to the left within it is 1, and numbers amid that are 2. */
function levelsOnRightward(strips: readonly Strip[]): readonly number[] {
  const levels = between(strips, ({ way }, { lettersBefore, lettersAfter }) => {
    const isAmid = lettersBefore === 'R' && lettersAfter === 'R'
    if (way === 'D') return isAmid ? 2 : 0
    return way === 'R' || (way === 'N' && isAmid) ? 1 : 0
  })
  return withLastNumbers(strips, levels)
}

/** What stands on both sides of a strip. */
type Sides = {
  readonly before: Way
  readonly after: Way
  readonly lettersBefore: Way
  readonly lettersAfter: Way
  /** A blank lies between the two that are no signs. */
  readonly isBlank: boolean
}

function between(
  strips: readonly Strip[],
  levelOf: (strip: Strip, sides: Sides) => number,
): readonly number[] {
  const before = nearest(strips)
  const after = nearest(strips.toReversed()).toReversed()
  return strips.map((strip, at) =>
    levelOf(strip, {
      before: before[at]?.any,
      after: after[at]?.any,
      lettersBefore: before[at]?.letters,
      lettersAfter: after[at]?.letters,
      isBlank: [before, after].some((side) => side[at]?.isBlank) || strip.text === ' ',
    }),
  )
}

type Way = Strip['way'] | undefined
type Near = { readonly any: Way; readonly letters: Way; readonly isBlank: boolean }

function nearest(strips: readonly Strip[]): readonly Near[] {
  let near: Near = { any: undefined, letters: undefined, isBlank: false }
  return strips.map(({ way, text }) => {
    const own = near
    if (way === 'N') near = { ...near, isBlank: near.isBlank || text === ' ' }
    else near = { any: way, letters: way === 'D' ? near.letters : way, isBlank: false }
    return own
  })
}

/**
 * Blanks go to the end of what stands before them; what is left of one at the edge of a line is left out. Marks at the
 * start of a piece belong to the letter before it.
 */
function joined(strips: readonly Strip[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const strip of strips) {
    const last = pieces.at(-1)
    if (strip.text === ' ') {
      if (last !== undefined) pieces[pieces.length - 1] = { ...reaching(last, strip), text: `${last.text} ` }
      continue
    }
    const [marks = ''] = last === undefined ? [] : (/^\p{M}+/u.exec(strip.text) ?? [])
    if (last !== undefined && marks !== '')
      pieces[pieces.length - 1] = { ...last, text: last.text.replace(/ ?$/, (blank) => marks + blank) }
    const { x, y, width, height } = strip
    pieces.push({ x, y, width, height, text: strip.text.slice(marks.length).trim() })
  }
  return pieces.filter(({ text }) => text !== '')
}

/** A piece with the blank beside it; one that stands elsewhere on the line is not reached. */
function reaching(piece: Piece, blank: Piece): Piece {
  const x = Math.min(piece.x, blank.x)
  const width = Math.max(piece.x + piece.width, blank.x + blank.width) - x
  return width > piece.width + blank.width + 0.1 ? piece : { ...piece, x, width }
}

const brackets = '()[]{}<>«»‹›'

function mirrored(text: string): string {
  return Array.from(text, (sign) => {
    const at = brackets.indexOf(sign)
    return at === -1 ? sign : brackets.charAt(at % 2 === 0 ? at + 1 : at - 1)
  }).join('')
}

/** How many brackets of a line are closed again on it. */
export function closedBrackets(line: string): number {
  let [open, closed] = [0, 0]
  for (const sign of line) {
    const at = brackets.indexOf(sign)
    if (at === -1) continue
    if (at % 2 === 0) open += 1
    else if (open > 0) [open, closed] = [open - 1, closed + 1]
  }
  return closed
}

/** Pieces that run to the right, as they were drawn. */
function spaced({ pieces }: Fragment): readonly Piece[] {
  const all: Piece[] = []
  for (const { isSpaced, ...piece } of pieces) {
    const before = all.at(-1)
    if (isSpaced && before !== undefined && !before.text.endsWith(' ') && !piece.text.startsWith(' ')) {
      const width = Math.max(before.width, piece.x - before.x)
      all[all.length - 1] = { ...before, text: `${before.text} `, width }
    }
    all.push(piece)
  }
  return all
}
