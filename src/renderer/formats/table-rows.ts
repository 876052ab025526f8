/** The rows of a table as they were written: cells in order, of differing number. */
export type TableRows = { readonly rows: readonly (readonly string[])[]; readonly isCut: boolean }

/** How a file parts its cells. `start` is where its rows begin (UTF-16 code units). */
export type TableShape = { readonly delimiter: string; readonly start: number }

const delimiters = [',', ';', '\t', '|'] as const
/** How much of a file is looked at to tell how it parts its cells, in UTF-16 units and rows. */
const sample = { length: 64 * 1024, rows: 60 }

/**
 * Tells what parts the cells: what a first line `sep=;` says, else what gives the most rows of equal width. A file without
 * any is a table of one column.
 */
export function tableShape(text: string, usual: string): TableShape {
  const stated = /^"?sep=(.)"?[ \t]*(?:\n|$)/i.exec(text)
  if (stated?.[1] !== undefined) return { delimiter: stated[1], start: stated[0].length }
  const scored = delimiters
    .map((delimiter) => ({ delimiter, score: evenness(text, delimiter) * (delimiter === usual ? 1.1 : 1) }))
    .toSorted((a, b) => b.score - a.score)
  const best = scored[0]
  return { delimiter: best === undefined || best.score === 0 ? usual : best.delimiter, start: 0 }
}

/** Between 0 and 1: the share of rows that have the commonest width, where that is more than one cell. */
function evenness(text: string, delimiter: string): number {
  const shape = { delimiter, start: 0 }
  const { rows } = readRows(text.slice(0, sample.length), shape, sample.rows)
  // The last row may be cut off.
  const whole = rows.length > 2 && text.length > sample.length ? rows.slice(0, -1) : rows
  const widths = new Map<number, number>()
  for (const row of whole) widths.set(row.length, (widths.get(row.length) ?? 0) + 1)
  const [width, count] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  return width > 1 ? count / whole.length : 0
}

/**
 * Reads rows as RFC 4180 has them, and what is not quite so: a quotation mark inside a bare cell is a character of it, one
 * that is never closed too. Empty lines are no rows. At most `most` rows.
 */
export function readRows(text: string, { delimiter, start }: TableShape, most: number): TableRows {
  const rows: string[][] = []
  let row: string[] = []
  const walk: Walk = { text, delimiter, at: start, isUnclosed: false }
  while (walk.at < text.length) {
    row.push(readCell(walk))
    if (text.charAt(walk.at) === delimiter) {
      walk.at += 1
      if (walk.at < text.length && text.charAt(walk.at) !== '\n') continue
      row.push('')
    }
    walk.at += 1
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
    if (rows.length >= most) return { rows, isCut: text.slice(walk.at).trim() !== '' }
  }
  return { rows, isCut: false }
}

type Walk = { readonly text: string; readonly delimiter: string; at: number; isUnclosed: boolean }

/** Reads one cell and leaves the walk at what ended it. */
function readCell(walk: Walk): string {
  const { text } = walk
  if (text.charAt(walk.at) === '"' && !walk.isUnclosed) {
    const end = closingQuote(text, walk.at + 1)
    if (end !== -1) {
      const inside = text.slice(walk.at + 1, end).replaceAll('""', '"')
      walk.at = end + 1
      return inside + readBare(walk)
    }
    walk.isUnclosed = true
  }
  return readBare(walk)
}

function readBare(walk: Walk): string {
  const { text, delimiter, at } = walk
  let end = at
  while (end < text.length && text.charAt(end) !== delimiter && text.charAt(end) !== '\n') end += 1
  walk.at = end
  return text.slice(at, end)
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2)
  return at
}
