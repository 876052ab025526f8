import { create } from 'zustand'
import type { DocumentId } from '#domain/document/source-document'
import type { TagId } from '#domain/tag/tag'
import type { LibraryColumn, LibraryOrder } from '#renderer/features/library/library-rows'
import type { Grouping } from '#renderer/features/library/list-entries'
import type { LibraryFilter, Shelf } from '#renderer/features/library/shelves'

/** How the library is looked at. It outlives its tab, so that one comes back from a document to the same place. */
export type LibraryView = {
  /** The case it belongs to. */
  readonly caseId: string | undefined
  readonly filter: LibraryFilter
  readonly query: string
  readonly grouping: Grouping
  readonly order: LibraryOrder
  readonly hidden: ReadonlySet<LibraryColumn>
  readonly isPeekOpen: boolean
  readonly activeId: DocumentId | undefined
  readonly selected: ReadonlySet<DocumentId>
}

const everything: LibraryFilter = { shelf: 'all', format: undefined, arrived: undefined, tag: undefined }

const first: LibraryView = {
  caseId: undefined,
  filter: everything,
  query: '',
  grouping: 'none',
  order: { by: 'title', direction: 'ascending' },
  hidden: new Set(['arrived']),
  isPeekOpen: true,
  activeId: undefined,
  selected: new Set(),
}

/** The view of the library. */
export const useLibraryView = create<LibraryView>(() => first)

/** Changes some of it. */
export function look(change: Partial<LibraryView>): void {
  useLibraryView.setState(change)
}

/** Begins anew for another case. */
export function lookInto(caseId: string): void {
  if (useLibraryView.getState().caseId !== caseId) useLibraryView.setState({ ...first, caseId })
}

/** Shows a shelf whole. */
export function showShelf(shelf: Shelf): void {
  show({ ...everything, shelf })
}

/** Shows the documents that bear a tag, or one under it. */
export function showTagged(tag: TagId): void {
  show({ ...everything, tag })
}

function show(filter: LibraryFilter): void {
  useLibraryView.setState({ filter, query: '', selected: new Set(), activeId: undefined })
}

/** Shows every document that was not set aside. */
export function showAll(): void {
  showShelf('all')
}

/** Ticks documents, or takes the tick away where all of them have it. */
export function turnSelected(ids: readonly DocumentId[]): void {
  const { selected } = useLibraryView.getState()
  const isWhole = ids.every((id) => selected.has(id))
  const rest = [...selected].filter((id) => !ids.includes(id))
  look({ selected: new Set(isWhole ? rest : [...rest, ...ids]) })
}
