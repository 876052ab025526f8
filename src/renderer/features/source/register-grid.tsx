import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import { reliabilities, type Reliability, type SourceId } from '#domain/source/source'
import type { RegisterRow } from '#renderer/features/source/register'
import {
  orderAfter,
  type RegisterColumn,
  type RegisterEntry,
  type RegisterOrder,
} from '#renderer/features/source/register-order'
import { lineHeight, lineId, placed, RegisterLine } from '#renderer/features/source/register-row.tsx'
import { actFor, type RegisterAct } from '#renderer/features/source/register-keys'
import { lookAtRegister, useRegisterView } from '#renderer/features/source/register-view'
import {
  registerColumnWords,
  registerWords,
  sourceKindWords,
  sourceWords,
} from '#renderer/features/source/wording'
import { keyringNow } from '#renderer/keys/use-keyring'
import { useArrival } from '#renderer/ui/use-arrival'

type RegisterGridProps = {
  readonly entries: readonly RegisterEntry[]
  readonly order: RegisterOrder
  readonly activeId: SourceId | undefined
  readonly onSelect: (sourceId: SourceId) => void
  readonly onGradeWish: (row: RegisterRow, reliability: Reliability) => void
  /** Does what a key asks for with the source in hand. */
  readonly onAct: (act: Exclude<RegisterAct, { kind: 'move' | 'grade' }>, row: RegisterRow) => void
  readonly announce: (words: string) => void
}

/** The sources as a grid: one stop for Tab, arrows or J and K inside; W and a letter grade the source in hand. */
export function RegisterGrid(props: RegisterGridProps) {
  const { entries, order, activeId, onSelect, onGradeWish, onAct, announce } = props
  const keysId = useId()
  const [isAwaitingLetter, setAwaitingLetter] = useState(false)
  const grid = useRef<HTMLDivElement>(null)
  useArrival(grid)
  const rows = entries.flatMap((entry) => (entry.kind === 'row' ? [entry.row] : []))
  const at = Math.max(
    0,
    rows.findIndex(({ source }) => source.id === activeId),
  )
  const active = rows[at]
  const { drawn, height } = useWindow({ entries, active, grid })

  function takeLetter(event: KeyboardEvent, row: RegisterRow) {
    setAwaitingLetter(false)
    const letter = reliabilities.find((one) => one === event.key.toUpperCase())
    if (letter !== undefined) onGradeWish(row, letter)
  }

  function onKeyDown(event: KeyboardEvent) {
    // The column heads inside the grid have keys of their own.
    if (event.target !== event.currentTarget || active === undefined) return
    if (isAwaitingLetter && event.key !== 'Shift' && event.key !== 'Tab') {
      event.preventDefault()
      takeLetter(event, active)
      return
    }
    const act = actFor(keyringNow(), event, { at, count: rows.length })
    if (act === undefined) return
    event.preventDefault()
    // A key held down goes on moving; what is decided is decided once.
    if (event.repeat && act.kind !== 'move') return
    if (act.kind === 'move') {
      const next = rows[act.to]
      if (next === undefined) return
      onSelect(next.source.id)
    } else if (act.kind === 'grade') {
      setAwaitingLetter(true)
      announce(registerWords.awaitingLetter(active.source.name))
    } else onAct(act, active)
  }

  function onClick(event: MouseEvent) {
    const line = event.target instanceof Element ? event.target.closest('[data-source]') : null
    const row = rows.find(({ source }) => source.id === line?.getAttribute('data-source'))
    if (row !== undefined) onSelect(row.source.id)
  }

  return (
    <>
      <div
        ref={grid}
        className="source-grid"
        role="grid"
        tabIndex={0}
        aria-label={sourceWords.list}
        aria-describedby={keysId}
        aria-rowcount={entries.length + 1}
        aria-activedescendant={active && lineId(active)}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onBlur={() => {
          setAwaitingLetter(false)
        }}
      >
        <span id={keysId} hidden>
          {registerWords.keys}
        </span>
        <GridHead order={order} />
        <div role="rowgroup" className="source-lines" style={{ height }}>
          {drawn.map(({ entry, place }) =>
            entry.kind === 'group' ? (
              <GroupLine key={entry.of} entry={entry} place={place} />
            ) : (
              <RegisterLine
                key={entry.row.source.id}
                row={entry.row}
                at={place}
                isActive={entry.row === active}
              />
            ),
          )}
        </div>
      </div>
      {isAwaitingLetter && active !== undefined ? (
        <p className="source-awaiting">{registerWords.awaitingLetter(active.source.name)}</p>
      ) : null}
    </>
  )
}

/** Shorter registers are drawn whole, so that assistive technology has all of it. */
const drawnWhole = 100

type WindowWish = {
  readonly entries: readonly RegisterEntry[]
  readonly active: RegisterRow | undefined
  readonly grid: RefObject<HTMLDivElement | null>
}

/** The lines that are in sight, near it, or in hand. The grid comes back to where it was left, with the source in hand in sight. */
function useWindow({ entries, active, grid }: WindowWish) {
  const activeAt = entries.findIndex((entry) => entry.kind === 'row' && entry.row === active)
  const [top] = useState(() => useRegisterView.getState().top)
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing it gives is handed to a memoised part as a function
  const lines = useVirtualizer({
    getScrollElement: () => grid.current,
    useAnimationFrameWithResizeObserver: false,
    count: entries.length,
    estimateSize: () => lineHeight,
    scrollPaddingStart: lineHeight,
    scrollMargin: lineHeight,
    initialOffset: top,
    overscan: entries.length <= drawnWhole ? drawnWhole : 12,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range)
      return activeAt === -1 || near.includes(activeAt) ? near : [...near, activeAt]
    },
  })
  const showActive = useEffectEvent(() => {
    if (activeAt !== -1) lines.scrollToIndex(activeAt, { align: 'auto' })
  })
  useLayoutEffect(() => {
    showActive()
  }, [activeAt])
  useLayoutEffect(() => {
    const place = grid.current
    return () => {
      lookAtRegister({ top: place?.scrollTop ?? 0 })
    }
  }, [grid])
  const drawn = lines.getVirtualItems().flatMap(({ index: place }) => {
    const entry = entries[place]
    return entry === undefined ? [] : [{ entry, place }]
  })
  return { drawn, height: entries.length * lineHeight }
}

type GroupLineProps = {
  readonly entry: Extract<RegisterEntry, { readonly kind: 'group' }>
  readonly place: number
}

function GroupLine({ entry, place }: GroupLineProps) {
  return (
    <div role="row" className="source-group" aria-rowindex={place + 2} style={placed(place)}>
      <span role="gridcell">
        {sourceKindWords[entry.of]} <span className="source-group-count">{entry.count}</span>
      </span>
    </div>
  )
}

/** The columns in the order they stand in; those without a name of their own cannot be sorted by. */
const columns: readonly (RegisterColumn | { readonly words: string })[] = [
  'name',
  'kind',
  'reliability',
  { words: registerWords.credibility },
  'documents',
  'claims',
  { words: '▲ / ▼' },
  'last',
  { words: registerWords.origin },
]

function GridHead({ order }: { readonly order: RegisterOrder }) {
  return (
    <div role="rowgroup" className="source-head-group">
      <div role="row" className="source-line source-head">
        {columns.map((column) =>
          typeof column === 'string' ? (
            <SortHead key={column} column={column} order={order} />
          ) : (
            <span key={column.words} role="columnheader" className="source-cell">
              {column.words === '▲ / ▼' ? (
                <>
                  <span className="ui-only-said">{registerWords.supportsAndDisputes}</span>
                  <span aria-hidden="true">{column.words}</span>
                </>
              ) : (
                column.words
              )}
            </span>
          ),
        )}
      </div>
    </div>
  )
}

function SortHead({ column, order }: { readonly column: RegisterColumn; readonly order: RegisterOrder }) {
  const isSorted = order.by === column
  const arrow = order.direction === 'ascending' ? ' ↑' : ' ↓'
  return (
    <span role="columnheader" className="source-cell" aria-sort={isSorted ? order.direction : 'none'}>
      <button
        type="button"
        className="source-sort"
        onClick={() => {
          lookAtRegister({ order: orderAfter(order, column) })
        }}
      >
        {registerColumnWords[column]}
        <span aria-hidden="true">{isSorted ? arrow : ''}</span>
      </button>
    </span>
  )
}
