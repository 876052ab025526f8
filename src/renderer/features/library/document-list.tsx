import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { DocumentId } from '#domain/document/source-document'
import { DocumentRow, GroupHead } from '#renderer/features/library/document-row.tsx'
import type { OpenPlace } from '#renderer/features/library/library-acts'
import {
  orderAfter,
  type LibraryColumn,
  type LibraryOrder,
  type LibraryRow,
} from '#renderer/features/library/library-rows'
import { look, turnSelected } from '#renderer/features/library/library-view'
import type { ListEntry } from '#renderer/features/library/list-entries'
import { actFor, type ListAct } from '#renderer/features/library/list-keys'
import { rowHeight, rowsInView, scrollToShow } from '#renderer/features/library/list-steps'
import { keyringNow } from '#renderer/keys/use-keyring'
import { columnWords, libraryWords } from '#renderer/features/library/wording'
import { useArrival } from '#renderer/ui/use-arrival'

type DocumentListProps = {
  readonly entries: readonly ListEntry[]
  readonly columns: readonly LibraryColumn[]
  readonly order: LibraryOrder
  readonly activeId: DocumentId | undefined
  readonly selected: ReadonlySet<DocumentId>
  /** How many others each document shares passages with. */
  readonly sharers: ReadonlyMap<DocumentId, number>
  readonly onOpen: (documentId: DocumentId, place: OpenPlace) => void
  /** Does what a key asks for, with the row the keyboard is on. */
  readonly onAct: (act: Exclude<ListAct, { kind: 'move' | 'open' }>, row: LibraryRow) => void
}

/** The documents as a grid: one stop for Tab, arrows or J and K inside; the keys do what is done with documents. */
export function DocumentList(props: DocumentListProps) {
  const { entries, columns, order, activeId, selected, sharers, onOpen, onAct } = props
  const keysId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  useArrival(scroller)
  const [scrollTop, setScrollTop] = useState(0)
  const activeAt = activePlace(entries, activeId)
  const active = rowAt(entries, activeAt)
  const { first, last } = rowsInView(scrollTop, entries.length)

  function moveTo(to: number, extending: boolean) {
    const at = nearestRow(entries, to, activeAt)
    const row = rowAt(entries, at)
    if (row === undefined) return
    if (extending && active !== undefined)
      look({ selected: new Set([...selected, active.document.id, row.document.id]) })
    look({ activeId: row.document.id })
    const view = scroller.current
    if (view !== null) view.scrollTop = scrollToShow(at, view.scrollTop, view.clientHeight)
  }

  function onKeyDown(event: KeyboardEvent) {
    // The column heads inside the grid have keys of their own.
    if (event.target !== event.currentTarget || active === undefined) return
    const act = actFor(keyringNow(), event, { at: activeAt, count: entries.length })
    if (act === undefined) return
    event.preventDefault()
    // A key held down goes on moving; what is decided is decided once.
    if (event.repeat && act.kind !== 'move') return
    if (act.kind === 'move') moveTo(act.to, act.extends)
    else if (act.kind === 'open') onOpen(active.document.id, act.place)
    else onAct(act, active)
  }

  function onClick(event: MouseEvent) {
    const row = rowAt(entries, placeOf(event.target))
    if (row === undefined) return
    look({ activeId: row.document.id })
    const isTick = event.target instanceof Element && event.target.closest('[data-tick]') !== null
    if (isTick) turnSelected([row.document.id])
    else onOpen(row.document.id, event.ctrlKey || event.metaKey ? 'beside' : 'here')
  }

  return (
    <div
      ref={scroller}
      className="library-grid"
      role="grid"
      tabIndex={0}
      aria-label={libraryWords.list}
      aria-describedby={keysId}
      aria-multiselectable
      aria-rowcount={entries.length + 1}
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
      <ListHead columns={columns} order={order} />
      <div className="library-rows" role="rowgroup" style={{ height: entries.length * rowHeight }}>
        {entries.slice(first, last).map((entry, index) => {
          const at = first + index
          const place = { at, top: at * rowHeight }
          if (entry.kind === 'group')
            return (
              <GroupHead
                key={`group ${entry.name ?? ''}`}
                place={{ ...place, id: `library-group-${at}` }}
                name={entry.name}
                count={entry.count}
              />
            )
          const { id } = entry.row.document
          return (
            <DocumentRow
              key={id}
              place={{ ...place, id: rowId(entry.row) }}
              row={entry.row}
              columns={columns}
              isActive={at === activeAt}
              isSelected={selected.has(id)}
              sharers={sharers.get(id) ?? 0}
            />
          )
        })}
      </div>
    </div>
  )
}

function rowAt(entries: readonly ListEntry[], at: number): LibraryRow | undefined {
  const entry = entries[at]
  return entry?.kind === 'row' ? entry.row : undefined
}

function activePlace(entries: readonly ListEntry[], activeId: DocumentId | undefined): number {
  const found =
    activeId === undefined
      ? -1
      : entries.findIndex((entry) => entry.kind === 'row' && entry.row.document.id === activeId)
  return found === -1 ? entries.findIndex((entry) => entry.kind === 'row') : found
}

/** The row at a line, or the next one beyond it in the direction of the step: heads of groups are stepped over. */
function nearestRow(entries: readonly ListEntry[], to: number, from: number): number {
  const step = to < from ? -1 : 1
  for (let at = to; at >= 0 && at < entries.length; at += step) if (entries[at]?.kind === 'row') return at
  return from
}

/** The place in the list of what was clicked; -1 for the head. */
function placeOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest('[data-at]') : null
  return Number(row?.getAttribute('data-at') ?? -1)
}

function rowId(row: LibraryRow): string {
  return `library-${row.document.id}`
}

type ListHeadProps = Pick<DocumentListProps, 'columns' | 'order'>

function ListHead({ columns, order }: ListHeadProps) {
  return (
    <div className="library-head-group" role="rowgroup">
      <div className="library-head" role="row" aria-rowindex={1}>
        <span role="columnheader" className="library-cell library-cell-tick">
          <span className="ui-only-said">{libraryWords.selectColumn}</span>
        </span>
        {columns.map((column) => (
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
                look({ order: orderAfter(order, column) })
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
