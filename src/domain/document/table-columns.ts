import type { DocumentBody } from '#domain/document/source-document'

/** Rows of each table that are looked at; the rest is taken to be like them. */
const mostRows = 200

/** A column is at least and at most so wide (letters): a longer cell is laid out in several lines. */
const [narrowest, widest] = [3, 40]

/** Letters of scripts that take the room of two. */
const broad = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g

/** How wide the columns of each table want to be (letters), by the number of the table. */
export function tableColumns({
  text,
  blocks,
}: Pick<DocumentBody, 'text' | 'blocks'>): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>()
  const rows = new Map<number, number>()
  for (const block of blocks) {
    if (block.kind !== 'table-row') continue
    const seen = rows.get(block.table) ?? 0
    rows.set(block.table, seen + 1)
    if (seen >= mostRows) continue
    const widths = columns.get(block.table) ?? []
    columns.set(block.table, widths)
    text
      .slice(block.start, block.end)
      .split('\t')
      .forEach((cell, at) => {
        widths[at] = Math.max(widths[at] ?? narrowest, Math.min(widest, lettersIn(cell)))
      })
  }
  return columns
}

function lettersIn(cell: string): number {
  return cell.length > widest ? widest : cell.length + (cell.match(broad)?.length ?? 0)
}
