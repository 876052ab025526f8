import { useMemo } from 'react'
import type { DocumentId } from '#domain/document/source-document'
import {
  inOrder,
  libraryColumns,
  libraryRows,
  matching,
  type LibraryColumn,
  type LibraryContents,
  type LibraryRow,
} from '#renderer/features/library/library-rows'
import type { LibraryView } from '#renderer/features/library/library-view'
import { entriesOf, type ListEntry } from '#renderer/features/library/list-entries'
import {
  countShelves,
  countTags,
  isOn,
  onShelf,
  type Shelf,
  type ShelfCounts,
  type TagCounts,
} from '#renderer/features/library/shelves'

/** What the library shows, worked out from what the case holds and how it is looked at. */
export type ShownRows = {
  readonly rows: readonly LibraryRow[]
  readonly counts: ShelfCounts
  readonly tagCounts: TagCounts
  readonly arrivals: readonly string[]
  readonly entries: readonly ListEntry[]
  /** Documents in the list, without the heads of groups. */
  readonly count: number
  readonly columns: readonly LibraryColumn[]
  readonly active: LibraryRow | undefined
  /** Ticked documents that are still in the case. */
  readonly selected: readonly DocumentId[]
  readonly shelf: Shelf
  readonly query: string
}

/** Works out each step only where what it rests on has changed. */
export function useShownRows(contents: LibraryContents, view: LibraryView): ShownRows {
  const { filter, query, grouping, order, hidden, activeId } = view
  const { shelf } = filter
  const rows = useMemo(() => libraryRows(contents), [contents])
  const counts = useMemo(() => countShelves(rows, shelf), [rows, shelf])
  const tagCounts = useMemo(() => countTags(rows, shelf, contents.tags), [rows, shelf, contents.tags])
  const arrivals = useMemo(
    () => rows.filter((row) => isOn(shelf, row)).map((row) => row.document.importedAt),
    [rows, shelf],
  )
  const ordered = useMemo(
    () => inOrder(onShelf(rows, filter, contents.tags), order),
    [rows, filter, order, contents.tags],
  )
  const found = useMemo(() => matching(ordered, query), [ordered, query])
  const entries = useMemo(() => entriesOf(found, grouping), [found, grouping])
  const active = useMemo(() => activeRow(entries, activeId), [entries, activeId])
  const selected = useMemo(
    () => rows.flatMap(({ document }) => (view.selected.has(document.id) ? [document.id] : [])),
    [rows, view.selected],
  )
  // A case whose documents bear no tags and name no author needs no columns of them.
  const isTagged = useMemo(() => rows.some((row) => row.tags.length > 0), [rows])
  const isNamed = useMemo(() => rows.some(({ document }) => document.author !== undefined), [rows])
  const columns = useMemo(() => {
    const empty = new Set([...(isTagged ? [] : ['tags']), ...(isNamed ? [] : ['author'])])
    return libraryColumns.filter((column) => !hidden.has(column) && !empty.has(column))
  }, [hidden, isTagged, isNamed])
  return {
    rows,
    counts,
    tagCounts,
    arrivals,
    entries,
    count: found.length,
    columns,
    active,
    selected,
    shelf,
    query,
  }
}

function activeRow(entries: readonly ListEntry[], activeId: DocumentId | undefined): LibraryRow | undefined {
  const isRow = (entry: ListEntry) => entry.kind === 'row'
  const found = entries.find((entry) => entry.kind === 'row' && entry.row.document.id === activeId)
  const shown = found ?? entries.find(isRow)
  return shown?.kind === 'row' ? shown.row : undefined
}
