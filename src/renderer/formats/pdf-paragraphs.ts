import type { BlockShape } from '#renderer/formats/block-builder'
import { boundsOf } from '#renderer/formats/pdf-bounds'
import type { Column, Line } from '#renderer/formats/pdf-order'
import { wordsOf, type PdfType } from '#renderer/formats/pdf-type'

/** Lines that make one block, and what it is. */
export type Paragraph = { readonly shape: BlockShape; readonly lines: readonly Line[] }

/** How the lines of a column usually stand: its edges, and from foot to foot of two lines. Points. */
type Measure = { readonly left: number; readonly right: number; readonly leading: number }

type Open = { readonly shape: BlockShape; readonly lines: Line[] }

/** Puts the lines of a page together to blocks, where spacing, indents, size and markers say that they belong together. */
export function paragraphsOf(columns: readonly Column[], type: PdfType): readonly Paragraph[] {
  const made: Open[] = []
  let table = -1
  for (const { lines } of columns) {
    const measure = measureOf(lines)
    lines.forEach((line, at) => {
      const last = made.at(-1)
      const isRow = isTableRow(lines, at, type)
      if (isRow && (last?.shape.kind !== 'table-row' || at === 0)) table += 1
      const shape: BlockShape = isRow ? { kind: 'table-row', isHead: false, table } : shapeOf(line, type)
      const goesOn =
        last !== undefined &&
        continues(last, { line, shape }) &&
        (at === 0 ? isMidSentence(last, line) : isNear(last, line, measure))
      if (goesOn) last.lines.push(line)
      else made.push({ shape, lines: [line] })
    })
  }
  return made
}

function shapeOf(line: Line, type: PdfType): BlockShape {
  const level = type.levelOf(line)
  if (level !== undefined) return { kind: 'heading', level }
  if (line.isFixedWidth && !isInSquares(wordsOf(line))) return { kind: 'code' }
  return isListItem(line) ? { kind: 'list-item', depth: 0, marker: '' } : { kind: 'paragraph' }
}

/** Most letters are of a script whose letters are as wide as each other in every font, so that this says nothing. */
function isInSquares(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? []
  const squares = words.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu) ?? []
  return squares.length > 0.5 * letters.length
}

const bullet = /^[\u2022\u25aa\u25ab\u25cf\u25e6\u2023\u2043\u2219\u00b7\u25a0\uf0b7]/
const marker = /^(?:[-\u2013\u2014*]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/

/** The marker stays in the text, as everything does that the page shows. */
function isListItem(line: Line): boolean {
  const words = wordsOf(line)
  return bullet.test(words) || marker.test(words)
}

/** Two lines with gaps below each other, whose cells are no list and no heading. */
function isTableRow(lines: readonly Line[], at: number, type: PdfType): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line === undefined || !hasCells(line, type)) return false
  return [before, after].some((other) => other !== undefined && hasCells(other, type))
}

function hasCells(line: Line, type: PdfType): boolean {
  if (line.cells.length < 2 || line.flow === 'askew' || line.isFixedWidth) return false
  return type.levelOf(line) === undefined && !(line.cells.length === 2 && isListItem(line))
}

/** Whether a line can belong to a block by what both are. A line that goes on with a list item looks like a paragraph. */
function continues(
  { shape: open, lines }: Open,
  next: { readonly line: Line; readonly shape: BlockShape },
): boolean {
  const { shape, line } = next
  if (line.flow === 'askew' || lines.some(({ flow }) => flow !== line.flow)) return false
  if (open.kind === 'heading' && shape.kind === 'heading') return open.level === shape.level
  if (open.kind === 'list-item') return shape.kind === 'paragraph'
  return open.kind === shape.kind && (shape.kind === 'paragraph' || shape.kind === 'code')
}

/** At the head of a column: the sentence of the column before it plainly goes on. */
function isMidSentence({ lines }: Open, line: Line): boolean {
  const last = lines.at(-1)
  if (last === undefined || Math.abs(last.size - line.size) > 0.5) return false
  return !endsSentence(last) && /^\p{Ll}/u.test(wordsOf(line))
}

function isNear({ shape, lines }: Open, line: Line, { left, right, leading }: Measure): boolean {
  const last = lines.at(-1)
  if (last === undefined) return false
  const step = line.bottom - last.bottom
  const usual = Math.max(leading, 1.05 * Math.min(last.size, line.size))
  if (isLedToPage(last)) return false
  if (step <= 0 || step > (shape.kind === 'code' ? 1.9 : 1.35) * usual) return false
  if (shape.kind === 'code') return true
  if (Math.abs(last.size - line.size) > 0.12 * Math.max(last.size, line.size)) return false
  if (shape.kind === 'heading') return true
  if (shape.kind === 'list-item') return line.x > (lines[0]?.x ?? 0) - 0.3 * line.size
  const isShort = last.right < right - 0.12 * (right - left)
  if (isShort && endsSentence(last)) return false
  return !isIndented(lines, line)
}

/** From its third line on a paragraph keeps its left edge; the first may stand in or out. */
function isIndented(lines: readonly Line[], line: Line): boolean {
  const last = lines.at(-1)
  return last !== undefined && lines.length > 1 && Math.abs(line.x - last.x) > 0.8 * line.size
}

/** Dots that lead to a page number end a line of a table of contents. */
function isLedToPage(line: Line): boolean {
  return /(?:\.\s?){4,}\s*[\divxlc]{1,6}\s*$/i.test(wordsOf(line))
}

function endsSentence(line: Line): boolean {
  return /[.!?:;\u3002\uff01\uff1f\u2026\u061f\u06d4]["'\u201d\u2019\u00bb)\]]*$/u.test(
    wordsOf(line).trimEnd(),
  )
}

function measureOf(lines: readonly Line[]): Measure {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    return before === undefined ? [] : [line.bottom - before.bottom]
  })
  const usual = steps.filter((step) => step > 0).toSorted((a, b) => a - b)
  const { x: left, right } = boundsOf(lines)
  return {
    left,
    right,
    leading: usual[Math.floor((usual.length - 1) / 2)] ?? 0,
  }
}
