import type { DocumentFormat } from '#domain/document/source-document'
import { isSetAside, triageOf } from '#domain/document/triage'
import { withThoseAbove } from '#domain/tag/coded-passages'
import { branchOf } from '#domain/tag/codebook-tree'
import type { Tag, TagId } from '#domain/tag/tag'
import type { LibraryRow } from '#renderer/features/library/library-rows'

/** The lists a case's documents can be looked through by. */
export const shelves = ['inbox', 'all', 'unread', 'ungraded', 'later', 'duplicate', 'rejected'] as const

/** One of them. */
export type Shelf = (typeof shelves)[number]

/** Days (ISO 8601 dates, both inclusive) on which documents arrived. */
export type Days = { readonly from: string; readonly to: string }

/** Which documents are shown. */
export type LibraryFilter = {
  readonly shelf: Shelf
  readonly format: DocumentFormat | undefined
  readonly arrived: Days | undefined
  /** A tag the document bears itself, or one under it; `none` for documents without any. */
  readonly tag: TagId | 'none' | undefined
}

/** How many documents stand on each shelf, and how many there are of each format on the shelf that is shown. */
export type ShelfCounts = {
  readonly shelves: Readonly<Record<Shelf, number>>
  readonly formats: ReadonlyMap<DocumentFormat, number>
}

/** Whether a document stands on a shelf. What was set aside stands on its own shelf only. */
export function isOn(shelf: Shelf, { document, reliability }: LibraryRow): boolean {
  switch (shelf) {
    case 'all':
      return !isSetAside(document)
    case 'unread':
      return !isSetAside(document) && document.reading === 'unread'
    case 'ungraded':
      return !isSetAside(document) && (reliability === undefined || reliability === 'F')
    default:
      return triageOf(document) === shelf
  }
}

/** The rows that a filter lets through. A tag stands for those under it, too. */
export function onShelf(
  rows: readonly LibraryRow[],
  { shelf, format, arrived, tag }: LibraryFilter,
  tags: readonly Tag[],
): readonly LibraryRow[] {
  const branch = tag === undefined || tag === 'none' ? undefined : branchOf(tags, tag)
  return rows.filter(
    (row) =>
      isOn(shelf, row) &&
      (format === undefined || row.document.format === format) &&
      (arrived === undefined || isWithin(arrived, row.document.importedAt)) &&
      (tag !== 'none' || row.tags.length === 0) &&
      (branch === undefined || row.tags.some(({ id }) => branch.has(id))),
  )
}

function isWithin({ from, to }: Days, instant: string): boolean {
  const day = instant.slice(0, 10)
  return from <= day && day <= to
}

/** Counts the shelves in one pass. */
export function countShelves(rows: readonly LibraryRow[], shown: Shelf): ShelfCounts {
  const counts = { inbox: 0, all: 0, unread: 0, ungraded: 0, later: 0, duplicate: 0, rejected: 0 }
  const formats = new Map<DocumentFormat, number>()
  for (const row of rows) {
    for (const shelf of shelves) if (isOn(shelf, row)) counts[shelf] += 1
    const { format } = row.document
    if (isOn(shown, row)) formats.set(format, (formats.get(format) ?? 0) + 1)
  }
  return { shelves: counts, formats }
}

/** How many documents of a shelf bear each tag themselves, or one under it, and how many bear none. */
export type TagCounts = { readonly tags: ReadonlyMap<TagId, number>; readonly none: number }

/** Counts the tags of the documents of a shelf in one pass; a tag that none of them bears is not in it. */
export function countTags(rows: readonly LibraryRow[], shown: Shelf, tags: readonly Tag[]): TagCounts {
  // Rows with the same tags mostly share one list of them.
  const lists = new Map<readonly Tag[], number>()
  for (const row of rows) if (isOn(shown, row)) lists.set(row.tags, (lists.get(row.tags) ?? 0) + 1)
  const above = withThoseAbove(tags)
  const counts = new Map<TagId, number>()
  let none = 0
  for (const [list, count] of lists) {
    if (list.length === 0) none += count
    const borne = new Set(list.flatMap(({ id }) => above.get(id) ?? [id]))
    for (const id of borne) counts.set(id, (counts.get(id) ?? 0) + count)
  }
  return { tags: counts, none }
}
