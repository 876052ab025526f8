import { colours } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { ExchangedTag } from '#domain/tag/codebook-exchange'
import { colourNear } from '#renderer/formats/codebook-colours'
import { largestCodebook, type CodebookFileRefusal } from '#renderer/formats/read-qdc'
import { readRows, tableShape } from '#renderer/formats/table-rows'

/** Column heads other programs write, for what they mean here. */
const heads: Readonly<Record<string, Column>> = {
  name: 'name',
  code: 'name',
  tag: 'name',
  under: 'under',
  parent: 'under',
  category: 'under',
  definition: 'definition',
  description: 'definition',
  memo: 'definition',
  'use when': 'useWhen',
  'do not use when': 'notWhen',
  colour: 'colour',
  color: 'colour',
}

type Column = 'name' | 'under' | 'definition' | 'useWhen' | 'notWhen' | 'colour'

/** More tags than this are no codebook. */
const mostTags = 10_000

/**
 * Reads a codebook from a table (CSV, TSV) that has a column called name, code or tag. A tag stands under the one its
 * row names, wherever that stands in the table; one that is not there is left out of its path.
 */
export function readCodebookTable(text: string): Result<readonly ExchangedTag[], CodebookFileRefusal> {
  if (text.length > largestCodebook) return refuse('too-large')
  const [head = [], ...rows] = readRows(text, tableShape(text, ','), mostTags + 1).rows
  const columns = head.map(
    (words) =>
      heads[
        words
          .replace(/^\ufeff/, '')
          .trim()
          .toLowerCase()
      ],
  )
  if (!columns.includes('name')) return refuse('not-a-codebook')
  const read = rows.map((row) => cellsOf(row, columns)).filter(({ name }) => name !== '')
  return read.length === 0 ? refuse('no-tags') : succeed(inTreeOrder(read))
}

type Cells = Readonly<Record<Column, string>>

function cellsOf(row: readonly string[], columns: readonly (Column | undefined)[]): Cells {
  const cell = (column: Column): string => unarmed((row[columns.indexOf(column)] ?? '').trim())
  return {
    name: cell('name'),
    under: cell('under'),
    definition: cell('definition'),
    useWhen: cell('useWhen'),
    notWhen: cell('notWhen'),
    colour: cell('colour'),
  }
}

/** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula. */
function unarmed(words: string): string {
  return /^'[=+\-@＝＋－＠]/u.test(words) ? words.slice(1) : words
}

/** Parents before those under them; whoever stands in a ring stands at the top. */
function inTreeOrder(rows: readonly Cells[]): readonly ExchangedTag[] {
  const places = new Map<string, number>()
  const placed: ExchangedTag[] = []
  const place = (row: Cells, above: ReadonlySet<string>): void => {
    if (places.has(row.name)) return
    const parent = rows.find(({ name }) => name === row.under && row.under !== '' && !above.has(name))
    if (parent !== undefined) place(parent, new Set([...above, row.name]))
    places.set(row.name, placed.length)
    placed.push(tagOf(row, parent === undefined ? undefined : places.get(parent.name)))
  }
  for (const row of rows) place(row, new Set([row.name]))
  return placed
}

function tagOf(
  { name, definition, useWhen, notWhen, colour }: Cells,
  parent: number | undefined,
): ExchangedTag {
  const named = colours.find((one) => one === colour.toLowerCase())
  return { guid: undefined, name, definition, useWhen, notWhen, colour: named ?? colourNear(colour), parent }
}
