import { plainText } from '#domain/export/plain-text'
import { flattened, pathOf, treeOf } from '#domain/tag/codebook-tree'
import type { Tag } from '#domain/tag/tag'

/** The columns of a codebook as a table, by the name they carry in it. */
export const codebookColumns = [
  'name',
  'under',
  'definition',
  'use when',
  'do not use when',
  'colour',
  'key',
] as const

/**
 * The codebook as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets tell the encoding). Cells a
 * spreadsheet would take for a formula begin with an apostrophe (OWASP, CSV injection).
 */
export function writeCodebookTable(tags: readonly Tag[]): string {
  const rows = flattened(treeOf(tags)).map(({ tag }) => [
    tag.name,
    pathOf(tags, tag.id).at(-2) ?? '',
    tag.definition,
    tag.useWhen ?? '',
    tag.notWhen ?? '',
    tag.colour,
    tag.key === undefined ? '' : String(tag.key),
  ])
  const lines = [codebookColumns, ...rows].map((row) => row.map(cell).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function cell(words: string): string {
  const plain = plainText(words)
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
