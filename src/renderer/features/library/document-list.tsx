import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { DocumentId } from '#domain/document/source-document'
import { DocumentRow } from '#renderer/features/library/document-row.tsx'
import type { OpenPlace } from '#renderer/features/library/library-pane.tsx'
import {
  libraryColumns,
  orderAfter,
  type LibraryColumn,
  type LibraryOrder,
  type LibraryRow,
} from '#renderer/features/library/library-rows'
import { rowHeight, rowsInView, scrollToShow, stepFor } from '#renderer/features/library/list-steps'
import { columnWords, libraryWords } from '#renderer/features/library/wording'
import { useArrival } from '#renderer/ui/use-arrival'

type DocumentListProps = {
  readonly rows: readonly LibraryRow[]
  readonly order: LibraryOrder
  readonly onOrder: (order: LibraryOrder) => void
  readonly onOpen: (documentId: DocumentId, place: OpenPlace) => void
  readonly onRemove: (documentId: DocumentId) => void
}

/** The documents as a grid: one stop for Tab, arrows or J and K inside, Enter opens, Delete removes. */
export function DocumentList({ rows, order, onOrder, onOpen, onRemove }: DocumentListProps) {
  const keysId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  useArrival(scroller)
  const [scrollTop, setScrollTop] = useState(0)
  const [activeId, setActiveId] = useState<DocumentId>()
  const activeAt = Math.max(
    0,
    rows.findIndex((row) => row.document.id === activeId),
  )
  const active = rows[activeAt]
  const { first, last } = rowsInView(scrollTop, rows.length)

  function moveTo(at: number) {
    setActiveId(rows[at]?.document.id)
    const view = scroller.current
    if (view !== null) view.scrollTop = scrollToShow(at, view.scrollTop, view.clientHeight)
  }

  function onKeyDown(event: KeyboardEvent) {
    const to = stepFor(event.key, activeAt, rows.length)
    const hasModifier = event.ctrlKey || event.metaKey
    // The column heads inside the grid have keys of their own.
    if (event.target !== event.currentTarget || active === undefined || event.altKey) return
    if (hasModifier && event.key !== 'Enter') return
    if (to !== undefined) moveTo(to)
    else if (event.key === 'Enter') onOpen(active.document.id, hasModifier ? 'beside' : 'here')
    else if (event.key === 'Delete') {
      moveTo(activeAt + 1 < rows.length ? activeAt + 1 : activeAt - 1)
      onRemove(active.document.id)
    } else return
    event.preventDefault()
  }

  function onClick(event: MouseEvent) {
    const row = rows[placeOf(event.target)]
    if (row === undefined) return
    setActiveId(row.document.id)
    onOpen(row.document.id, event.ctrlKey || event.metaKey ? 'beside' : 'here')
  }

  return (
    <div
      ref={scroller}
      className="library-grid"
      role="grid"
      tabIndex={0}
      aria-label={libraryWords.list}
      aria-describedby={keysId}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={active && rowId(active)}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onScroll={(event) => {
        setScrollTop(event.currentTarget.scrollTop)
      }}
    >
      <span id={keysId} hidden>
        {libraryWords.keys}
      </span>
      <ListHead order={order} onOrder={onOrder} />
      <div className="library-rows" role="rowgroup" style={{ height: rows.length * rowHeight }}>
        {rows.slice(first, last).map((row, index) => {
          const at = first + index
          return (
            <DocumentRow
              key={row.document.id}
              id={rowId(row)}
              row={row}
              at={at}
              top={at * rowHeight}
              isActive={at === activeAt}
            />
          )
        })}
      </div>
    </div>
  )
}

/** The place in the list of what was clicked; -1 for the head. */
function placeOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest('[data-at]') : null
  return Number(row?.getAttribute('data-at') ?? -1)
}

function rowId(row: LibraryRow): string {
  return `library-${row.document.id}`
}

type ListHeadProps = Pick<DocumentListProps, 'order' | 'onOrder'>

function ListHead({ order, onOrder }: ListHeadProps) {
  return (
    <div className="library-head-group" role="rowgroup">
      <div className="library-head" role="row" aria-rowindex={1}>
        {libraryColumns.map((column) => (
          <span
            key={column}
            role="columnheader"
            className={`library-cell library-cell-${column}`}
            aria-sort={order.by === column ? order.direction : 'none'}
          >
            <button
              type="button"
              className="library-sort"
              onClick={() => {
                onOrder(orderAfter(order, column))
              }}
            >
              {columnWords[column]}
              <span aria-hidden="true">{arrowFor(order, column)}</span>
            </button>
          </span>
        ))}
      </div>
    </div>
  )
}

function arrowFor(order: LibraryOrder, column: LibraryColumn): string {
  if (order.by !== column) return ''
  return order.direction === 'ascending' ? ' ↑' : ' ↓'
}
