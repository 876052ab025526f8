import { leftwardShare } from '#domain/document/direction'
import { boundsOf } from '#renderer/formats/pdf-bounds'
import { lettersOf, placedOnPage, type Fragment, type Piece } from '#renderer/formats/pdf-fragments'
import { cellsOf, closedBrackets, type LineOrder } from '#renderer/formats/pdf-line'

/**
 * Words on one line of a column, in the order they are read, each cell apart. Its edges are those of a page turned so
 * that letters run to the right, and seen in a mirror where most of the column runs to the left; its pieces stand where
 * they are.
 */
export type Line = Pick<Fragment, 'x' | 'right' | 'top' | 'bottom' | 'size' | 'isFixedWidth' | 'flow'> & {
  readonly cells: readonly (readonly Piece[])[]
}

/** Lines below each other that belong together: a page without columns is one of them. */
export type Column = { readonly lines: readonly Line[] }

/** Columns are looked for inside of columns so often and no more. */
const deepestSplit = 4
const narrowestGutter = 8
const fewestLines = 4
const fewestLetters = 12
/** A fragment belongs to one of the rows just begun, however many rows a page has. */
const rowsLookedBack = 12

/**
 * The reading order of a page by where things stand, not by when they were drawn: column by column where a gutter parts
 * lines of running text, else line by line from the top. Tables stay in rows, because their cells are too short for
 * columns of text. What runs another way than most of the page comes after that, what is askew comes last.
 */
export function columnsOf(fragments: readonly Fragment[]): readonly Column[] {
  const flows = (['right', 'down', 'left', 'up'] as const)
    .map((flow) => fragments.filter((fragment) => fragment.flow === flow))
    .toSorted((a, b) => lettersIn(b) - lettersIn(a))
  const askew = fragments.filter(({ flow }) => flow === 'askew')
  const aside = askew.map((fragment) => ({ lines: [lineOf([fragment], plain)] }))
  return [...flows.flatMap(read), ...aside].filter(({ lines }) => lines.length > 0)
}

const plain: LineOrder = { base: 'ltr', isMirrored: false }

/** Brackets are read the way in which more of them are closed again. */
function read(fragments: readonly Fragment[]): readonly Column[] {
  const columns = split(fragments, { depth: deepestSplit, isMirrored: false })
  if (leftwardOf(fragments) === 0) return columns
  const turned = split(fragments, { depth: deepestSplit, isMirrored: true })
  return closedIn(turned) > closedIn(columns) ? turned : columns
}

function closedIn(columns: readonly Column[]): number {
  const lines = columns.flatMap((column) => column.lines)
  return lines.reduce(
    (sum, { cells }) => sum + closedBrackets(cells.flatMap((cell) => cell.map(({ text }) => text)).join('')),
    0,
  )
}

type Split = { readonly depth: number; readonly isMirrored: boolean }

function split(fragments: readonly Fragment[], { depth, isMirrored }: Split): readonly Column[] {
  // A stretch of a few lines does not tell which way the region runs that it is cut out of.
  const all = leftwardOf(fragments)
  const whole = (part: readonly Fragment[]): Column => ({ lines: linesOf(part, { all, isMirrored }) })
  const gutter = depth === 0 ? undefined : gutterOf(fragments)
  if (gutter === undefined) return [whole(fragments)]
  return bandsOf(fragments, gutter).flatMap((band): readonly Column[] => {
    const left = band.filter(({ right }) => right <= gutter)
    const right = band.filter(({ x }) => x >= gutter)
    if (left.length + right.length < band.length || !isRunningText(left) || !isRunningText(right))
      return [whole(band)]
    const sides = leftwardOf(band) > 0.5 ? [right, left] : [left, right]
    return sides.flatMap((side) => split(side, { depth: depth - 1, isMirrored }))
  })
}

/** Stretches of a region from top to bottom: those that something reaches over the gutter, and those between them. */
function bandsOf(fragments: readonly Fragment[], gutter: number): readonly (readonly Fragment[])[] {
  const bands: { isCrossed: boolean; members: Fragment[] }[] = []
  for (const row of rowsOf(fragments)) {
    const isCrossed = row.some(({ x, right }) => x < gutter && right > gutter)
    const last = bands.at(-1)
    if (last?.isCrossed === isCrossed) for (const fragment of row) last.members.push(fragment)
    else bands.push({ isCrossed, members: [...row] })
  }
  return bands.map(({ members }) => members)
}

function isRunningText(side: readonly Fragment[]): boolean {
  if (side.length < fewestLines) return false
  const { x: left, right } = boundsOf(side)
  const width = right - left
  const full = side.filter((one) => one.right - one.x > 0.5 * width && lettersOf(one) >= fewestLetters)
  return full.length >= 0.5 * side.length
}

/** Where the emptiest upright strip of a region lies, if it is wide and empty enough to part columns. */
function gutterOf(fragments: readonly Fragment[]): number | undefined {
  if (fragments.length < 2 * fewestLines) return undefined
  const { x: left, right: farthest } = boundsOf(fragments)
  const width = Math.ceil(farthest - left)
  if (width < 100 || width > 20_000) return undefined
  const cover = new Uint32Array(width + 1)
  for (const { x, right } of fragments)
    for (let at = Math.max(0, Math.floor(x - left)); at < Math.min(width, right - left); at += 1)
      cover[at] = (cover[at] ?? 0) + 1
  const middle = cover.subarray(Math.floor(width * 0.15), Math.ceil(width * 0.85))
  const least = middle.reduce((a, b) => Math.min(a, b), fragments.length)
  if (least > 0.3 * fragments.length) return undefined
  const run = longestRun(middle, least)
  return run.length < narrowestGutter
    ? undefined
    : left + Math.floor(width * 0.15) + run.start + run.length / 2
}

function longestRun(values: Uint32Array, most: number): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 }
  let start = 0
  for (let at = 0; at <= values.length; at += 1) {
    if (at < values.length && (values[at] ?? 0) <= most) continue
    if (at - start > best.length) best = { start, length: at - start }
    start = at + 1
  }
  return best
}

/** Lines from the top. A line of words of both directions runs as most of the text around it does. */
function linesOf(
  fragments: readonly Fragment[],
  { all, isMirrored }: { readonly all: number; readonly isMirrored: boolean },
): readonly Line[] {
  return rowsOf(fragments).map((row) => {
    const isLeftward = all > 0 && leftwardOf(row) > (all > 0.5 ? 0 : 0.9)
    const line = lineOf(row, { base: isLeftward ? 'rtl' : 'ltr', isMirrored })
    return all > 0.5 ? { ...line, x: -line.right, right: -line.x } : line
  })
}

/** Puts fragments that stand beside each other into one row; rows from the top, each in the order it stands in. */
function rowsOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const rows: { top: number; bottom: number; members: Fragment[] }[] = []
  const fromTop = fragments.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom)
  for (const fragment of fromTop) {
    const row = rows.slice(-rowsLookedBack).findLast((candidate) => isBeside(candidate, fragment))
    if (row === undefined) rows.push({ top: fragment.top, bottom: fragment.bottom, members: [fragment] })
    else row.members.push(fragment)
  }
  return rows.map(({ members }) => members.toSorted((a, b) => a.x - b.x))
}

/** A raised or lowered figure is beside its line; a line above or below is not. */
function isBeside(
  row: { readonly top: number; readonly bottom: number },
  { top, bottom }: Fragment,
): boolean {
  const shared = Math.min(row.bottom, bottom) - Math.max(row.top, top)
  return shared > 0.55 * Math.min(row.bottom - row.top, bottom - top)
}

function lineOf(members: readonly Fragment[], order: LineOrder): Line {
  const main = members.toSorted((a, b) => lettersOf(b) - lettersOf(a))[0]
  const flow = main?.flow ?? 'right'
  return {
    cells: cellsOf(members, order).map((cell) => cell.map((piece) => placedOnPage(flow, piece))),
    ...boundsOf(members),
    size: main?.size ?? 0,
    isFixedWidth: members.every(({ isFixedWidth }) => isFixedWidth),
    flow,
  }
}

function leftwardOf(fragments: readonly Fragment[]): number {
  return leftwardShare(fragments.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''))
}

function lettersIn(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, fragment) => sum + lettersOf(fragment), 0)
}
