import type { DocumentBody } from '#domain/document/source-document'
import type { FileReading, ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { BlockBuilder } from '#renderer/formats/block-builder'
import { decodeText } from '#renderer/formats/decode-text'
import type { FileToRead } from '#renderer/formats/readers'
import { readRows, tableShape } from '#renderer/formats/table-rows'

/** So many rows become blocks; a longer table is a data set rather than a document, and says that it was cut. */
const mostRows = 100_000

/** A table of comma- or otherwise separated values: every row is a block, its cells parted by tabs. */
export function readTable(file: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  return Promise.resolve(read(file))
}

function read({ bytes, fileName, encoding }: FileToRead): Result<FileReading, ImportRefusal> {
  const decoded = decodeText(bytes, { chosen: encoding })
  if (!decoded.ok) return decoded
  const { text, decoding, warnings } = decoded.value
  const shape = tableShape(text, /\.tsv$/i.test(fileName) ? '\t' : ',')
  const { rows, isCut } = readRows(text, shape, mostRows)
  const body = bodyOf(rows)
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(body.text)) return refuse('no-readable-text')
  const cut = isCut ? (['rows-left-out'] as const) : []
  const reading = { format: 'table', body, stated: {}, decoding, warnings: [...warnings, ...cut] } as const
  return succeed({ reading, parts: [] })
}

function bodyOf(rows: readonly (readonly string[])[]): DocumentBody {
  const builder = new BlockBuilder()
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 1)
  const isHeaded = hasHead(rows)
  for (const [at, row] of rows.entries()) {
    builder.begin({ kind: 'table-row', isHead: at === 0 && isHeaded, table: 0, columns })
    builder.write(row.map(asCell).join('\t'))
  }
  return builder.finish()
}

/** A tab inside a cell would part it in two and becomes a space; line breaks inside a cell stay. */
function asCell(cell: string): string {
  return cell.replaceAll('\t', ' ').trim()
}

/** The first row names the columns where it has a word for each, all different, and no figures. */
function hasHead([first, second]: readonly (readonly string[])[]): boolean {
  if (first === undefined || second === undefined || first.length < 2) return false
  const names = first.map((cell) => cell.trim())
  return (
    names.every((name) => name !== '' && !/^[\p{Sc}+-]?[\d.,:/\s-]*\d%?$/u.test(name)) &&
    new Set(names).size === names.length
  )
}
