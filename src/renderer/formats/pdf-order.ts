import { leftwardShare } from '#domain/document/direction'
import { boundsOf } from '#renderer/formats/pdf-bounds'
import { lettersOf, type Fragment } from '#renderer/formats/pdf-fragments'

/** Fragments on one line of a column, in the order they are read. */
export type Line = Omit<Fragment, 'pieces'> & { readonly fragments: readonly Fragment[] }

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
 * columns of text. Turned text comes last, in the order it was drawn.
 */
export function columnsOf(fragments: readonly Fragment[]): readonly Column[] {
  const upright = fragments.filter(({ isTurned }) => !isTurned)
  const turned = fragments.filter(({ isTurned }) => isTurned)
  const columns = split(upright, deepestSplit)
  const aside = turned.map((fragment) => ({ lines: [lineOf([fragment])] }))
  return [...columns, ...aside].filter(({ lines }) => lines.length > 0)
}

function split(fragments: readonly Fragment[], depth: number): readonly Column[] {
  const gutter = depth === 0 ? undefined : gutterOf(fragments)
  if (gutter === undefined) return [{ lines: linesOf(fragments) }]
  return bandsOf(fragments, gutter).flatMap((band): readonly Column[] => {
    const left = band.filter(({ right }) => right <= gutter)
    const right = band.filter(({ x }) => x >= gutter)
    if (left.length + right.length < band.length || !isRunningText(left) || !isRunningText(right))
      return [{ lines: linesOf(band) }]
    const sides = isRightToLeft(band) ? [right, left] : [left, right]
    return sides.flatMap((side) => split(side, depth - 1))
  })
}

/** Stretches of a region from top to bottom: those that something reaches over the gutter, and those between them. */
function bandsOf(fragments: readonly Fragment[], gutter: number): readonly (readonly Fragment[])[] {
  const bands: { isCrossed: boolean; members: Fragment[] }[] = []
  for (const line of linesOf(fragments)) {
    const isCrossed = line.fragments.some(({ x, right }) => x < gutter && right > gutter)
    const last = bands.at(-1)
    if (last?.isCrossed === isCrossed) for (const fragment of line.fragments) last.members.push(fragment)
    else bands.push({ isCrossed, members: [...line.fragments] })
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

/** Puts fragments that stand beside each other into one line; lines from the top. */
function linesOf(fragments: readonly Fragment[]): readonly Line[] {
  const rows: { top: number; bottom: number; members: Fragment[] }[] = []
  const fromTop = fragments.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom)
  for (const fragment of fromTop) {
    const row = rows.slice(-rowsLookedBack).findLast((candidate) => isBeside(candidate, fragment))
    if (row === undefined) rows.push({ top: fragment.top, bottom: fragment.bottom, members: [fragment] })
    else row.members.push(fragment)
  }
  return rows.map(({ members }) => lineOf(members))
}

/** A raised or lowered figure is beside its line; a line above or below is not. */
function isBeside(
  row: { readonly top: number; readonly bottom: number },
  { top, bottom }: Fragment,
): boolean {
  const shared = Math.min(row.bottom, bottom) - Math.max(row.top, top)
  return shared > 0.55 * Math.min(row.bottom - row.top, bottom - top)
}

function lineOf(members: readonly Fragment[]): Line {
  const fragments = isRightToLeft(members)
    ? members.toSorted((a, b) => b.right - a.right)
    : members.toSorted((a, b) => a.x - b.x)
  const main = fragments.toSorted((a, b) => lettersOf(b) - lettersOf(a))[0]
  return {
    fragments,
    ...boundsOf(members),
    size: main?.size ?? 0,
    isFixedWidth: members.every(({ isFixedWidth }) => isFixedWidth),
    isTurned: members.some(({ isTurned }) => isTurned),
  }
}

function isRightToLeft(fragments: readonly Fragment[]): boolean {
  const words = fragments.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')
  return leftwardShare(words) > 0.5
}
