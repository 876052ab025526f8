import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { reliabilityOf, type Reliability, type Source } from '#domain/source/source'

/** One document as the list shows it. */
export type LibraryRow = {
  readonly document: SourceDocument
  readonly sourceName: string | undefined
  readonly reliability: Reliability | undefined
  /** ISO date (yyyy-mm-dd) where the document states one that can be read, else as it is written. */
  readonly date: string | undefined
  readonly marks: number
}

/** What the list can be sorted by. */
export const libraryColumns = ['title', 'format', 'source', 'grade', 'date', 'arrived', 'marks'] as const

/** What documents can be put in order by. */
export type LibraryColumn = (typeof libraryColumns)[number]

/** The order of the list; documents without a value for the column stand last either way. */
export type LibraryOrder = { readonly by: LibraryColumn; readonly direction: 'ascending' | 'descending' }

/** What the list is made of. */
export type LibraryContents = {
  readonly documents: readonly SourceDocument[]
  readonly sources: readonly Source[]
  /** How many highlights each document has; those left out have none. */
  readonly marks: ReadonlyMap<DocumentId, number>
}

/** Puts documents together with their sources and marks. */
export function libraryRows({ documents, sources, marks }: LibraryContents): readonly LibraryRow[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return documents.map((document) => {
    const source = document.sourceId === undefined ? undefined : byId.get(document.sourceId)
    return {
      document,
      sourceName: source?.name,
      reliability: source && reliabilityOf(source),
      date: dateOf(document),
      marks: marks.get(document.id) ?? 0,
    }
  })
}

/** The rows in which every word of the query occurs somewhere, letter case aside. */
export function matching(rows: readonly LibraryRow[], query: string): readonly LibraryRow[] {
  const words = query
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const searched = searchedIn(row)
    return words.every((word) => searched.includes(word))
  })
}

// Ten thousands of rows are searched at each key that is pressed.
const searchTexts = new WeakMap<LibraryRow, string>()

function searchedIn(row: LibraryRow): string {
  const known = searchTexts.get(row)
  if (known !== undefined) return known
  const { document, sourceName } = row
  const said = [document.title, document.fileName, document.author, document.outlet, sourceName]
  const text = said
    .filter((part) => part !== undefined)
    .join('\n')
    .toLocaleLowerCase()
  searchTexts.set(row, text)
  return text
}

/** The rows in order; equal ones keep the order in which they came in. */
export function inOrder(rows: readonly LibraryRow[], { by, direction }: LibraryOrder): readonly LibraryRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const left = valueOf(a, by)
    const right = valueOf(b, by)
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined)
    return sign * compared(left, right)
  })
}

/** The order after a click on a column: by it, or the other way round where it was by it already. */
export function orderAfter(order: LibraryOrder, by: LibraryColumn): LibraryOrder {
  const isTurned = order.by === by && order.direction === 'ascending'
  return { by, direction: isTurned ? 'descending' : 'ascending' }
}

function compared(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [sortKey(String(a)), sortKey(String(b))]
  if (left === right) return 0
  return left < right ? -1 : 1
}

// A collator takes half a second for twenty thousand titles; keys that are made once compare as plain text.
const sortKeys = new Map<string, string>()
const mostKeys = 100_000

/** Words as they sort: letter case and accents aside, numbers by their value. */
function sortKey(words: string): string {
  const known = sortKeys.get(words)
  if (known !== undefined) return known
  const key = words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'))
  if (sortKeys.size >= mostKeys) sortKeys.clear()
  sortKeys.set(words, key)
  return key
}

function valueOf(row: LibraryRow, by: LibraryColumn): string | number | undefined {
  const values: Readonly<Record<LibraryColumn, string | number | undefined>> = {
    title: row.document.title,
    format: row.document.format,
    source: row.sourceName,
    grade: row.reliability,
    date: row.date,
    arrived: row.document.importedAt,
    marks: row.marks,
  }
  return values[by]
}

function dateOf({ published }: SourceDocument): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? published
}
