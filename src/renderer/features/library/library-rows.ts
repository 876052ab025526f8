import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { reliabilityOf, type Reliability, type Source } from '#domain/source/source'
import { ownTags } from '#domain/tag/document-tags'
import type { Tag } from '#domain/tag/tag'

/** One document as the list shows it. */
export type LibraryRow = {
  readonly document: SourceDocument
  readonly sourceName: string | undefined
  readonly reliability: Reliability | undefined
  /** ISO date (yyyy-mm-dd) where the document states one that can be read, else as it is written. */
  readonly date: string | undefined
  readonly marks: number
  /** The tags on the document itself, in the order of the codebook; the same list until they change. */
  readonly tags: readonly Tag[]
}

/** What the list can be sorted by. */
export const libraryColumns = [
  'title',
  'tags',
  'format',
  'author',
  'source',
  'grade',
  'date',
  'arrived',
  'marks',
] as const

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
  /** The codebook, in its order. */
  readonly tags: readonly Tag[]
}

/** Puts documents together with their sources and marks. A row that says what it said before stays the same object. */
export function libraryRows({ documents, sources, marks, tags }: LibraryContents): readonly LibraryRow[] {
  const byId = new Map(
    sources.map((source) => [source.id, { name: source.name, reliability: reliabilityOf(source) }]),
  )
  const listOf = tagLister(tags)
  const rows = documents.map((document) => {
    const source = document.sourceId === undefined ? undefined : byId.get(document.sourceId)
    return rowOf(document, source, { marks: marks.get(document.id) ?? 0, tags: listOf(document) })
  })
  const before = lastRows.get(documents)
  if (before !== undefined && rows.every((row, at) => row === before[at])) return before
  lastRows.set(documents, rows)
  return rows
}

// While documents come in by the hundred, all the others stay as they are.
const knownRows = new WeakMap<SourceDocument, LibraryRow>()
const lastRows = new WeakMap<readonly SourceDocument[], readonly LibraryRow[]>()

type NamedSource = { readonly name: string; readonly reliability: Reliability | undefined }

function rowOf(
  document: SourceDocument,
  source: NamedSource | undefined,
  { marks, tags }: Pick<LibraryRow, 'marks' | 'tags'>,
): LibraryRow {
  const [sourceName, reliability] = [source?.name, source?.reliability]
  const known = knownRows.get(document)
  const isSame = known?.sourceName === sourceName && known?.reliability === reliability
  const isTagged = known !== undefined && isSameList(known.tags, tags)
  if (known?.marks === marks && isSame && isTagged) return known
  const row = { document, sourceName, reliability, date: dateOf(document), marks, tags }
  knownRows.set(document, row)
  return row
}

const untagged: readonly Tag[] = []

/**
 * Lists the tags of documents in the order of the codebook. Documents with the same tags share one list: ten thousands of
 * rows have few of them, and are counted by them.
 */
function tagLister(tags: readonly Tag[]): (document: SourceDocument) => readonly Tag[] {
  const book = new Map(tags.map((tag, at) => [tag.id, { tag, at }]))
  const lists = new Map<string, readonly Tag[]>()
  return (document) => {
    const own = ownTags(document)
    if (own.length === 0) return untagged
    const key = own.join()
    const known = lists.get(key)
    if (known !== undefined) return known
    const found = own.flatMap((id) => book.get(id) ?? [])
    const list = found.sort((a, b) => a.at - b.at).map(({ tag }) => tag)
    lists.set(key, list)
    return list
  }
}

function isSameList(a: readonly Tag[], b: readonly Tag[]): boolean {
  return a === b || (a.length === b.length && a.every((tag, at) => tag === b[at]))
}

/** The rows in which every word of the query occurs somewhere, letter case aside. */
export function matching(rows: readonly LibraryRow[], query: string): readonly LibraryRow[] {
  const words = query
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return rows
  return rows.filter(({ document, sourceName, tags }) => {
    const searched = searchedIn(document)
    const others = [sourceName, ...tags.map(({ name }) => name)].map((name) => name?.toLocaleLowerCase())
    return words.every((word) => searched.includes(word) || others.some((name) => name?.includes(word)))
  })
}

// Ten thousands of rows are searched at each key that is pressed.
const searchTexts = new WeakMap<SourceDocument, string>()

function searchedIn(document: SourceDocument): string {
  const known = searchTexts.get(document)
  if (known !== undefined) return known
  const said = [document.title, document.fileName, document.author, document.outlet]
  const text = said
    .filter((part) => part !== undefined)
    .join('\n')
    .toLocaleLowerCase()
  searchTexts.set(document, text)
  return text
}

/** The rows in order; equal ones keep the order in which they came in. */
export function inOrder(rows: readonly LibraryRow[], { by, direction }: LibraryOrder): readonly LibraryRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  // Each key is made once: twenty thousand rows are compared three hundred thousand times.
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by) }))
  return keyed.sort((a, b) => compared(a.key, b.key, sign)).map(({ row }) => row)
}

type SortKey = string | number | undefined

function keyOf(row: LibraryRow, by: LibraryColumn): SortKey {
  const value = valueOf(row, by)
  return typeof value === 'string' ? sortKey(value) : value
}

function compared(a: SortKey, b: SortKey, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  if (a === b) return 0
  return a < b ? -sign : sign
}

/** The order after a click on a column: by it, or the other way round where it was by it already. */
export function orderAfter(order: LibraryOrder, by: LibraryColumn): LibraryOrder {
  const isTurned = order.by === by && order.direction === 'ascending'
  return { by, direction: isTurned ? 'descending' : 'ascending' }
}

// A collator takes half a second for twenty thousand titles; keys that are made once compare as plain text.
const sortKeys = new Map<string, string>()
const mostKeys = 100_000

/** Words as they sort: letter case and accents aside, numbers by their value. */
function sortKey(words: string): string {
  const known = sortKeys.get(words)
  if (known !== undefined) return known
  const letters = /^[\x20-\x7e]*$/.test(words) ? words : words.normalize('NFD').replace(/\p{M}+/gu, '')
  const key = letters.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(12, '0'))
  if (sortKeys.size >= mostKeys) sortKeys.clear()
  sortKeys.set(words, key)
  return key
}

function valueOf(row: LibraryRow, by: LibraryColumn): string | number | undefined {
  switch (by) {
    case 'title':
      return row.document.title
    case 'tags':
      return row.tags.length === 0 ? undefined : row.tags.map(({ name }) => name).join('\n')
    case 'format':
      return row.document.format
    case 'author':
      return row.document.author
    case 'source':
      return row.sourceName
    case 'grade':
      return row.reliability
    case 'date':
      return row.date
    case 'arrived':
      return row.document.importedAt
    default:
      return row.marks
  }
}

function dateOf({ published }: SourceDocument): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? published
}
