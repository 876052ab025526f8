import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { describeMark, type MarkEntry } from '#renderer/features/reader/mark-entry'
import { readerWords } from '#renderer/features/reader/wording'
import { thingName } from '#renderer/reading/thing-name'
import { markStep } from '#renderer/features/reader/mark-step'

type MarkListProps = {
  /** In the order of the text. */
  readonly entries: readonly MarkEntry[]
  readonly selectedId: HighlightId | undefined
  /** The highlight under the pointer in the text. */
  readonly hoveredId: HighlightId | undefined
  readonly onHover: ((id: HighlightId | undefined) => void) | undefined
  readonly onSelect: (entry: MarkEntry) => void
}

/** Highlights in words, of which only those in sight are drawn. One stop for Tab; the arrows select. */
export function MarkList(props: MarkListProps) {
  const { entries, selectedId, hoveredId, onHover, onSelect } = props
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = placeOf(entries, selectedId)
  const pointer = useRef({ isHere: false })
  const drawn = useDrawnRows(list, entries, {
    selectedAt: at,
    hoveredAt: placeOf(entries, hoveredId),
    pointer,
  })
  const onKeyDown = useSteps(props, list)
  const idAt = (index: number): string => `${listId}-${index}`
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={readerWords.marks}
      aria-activedescendant={at === -1 ? undefined : idAt(at)}
      className="reader-mark-list"
      data-long={entries.length > few ? '' : undefined}
      onKeyDown={onKeyDown}
      onPointerEnter={() => {
        pointer.current.isHere = true
      }}
      onPointerLeave={() => {
        pointer.current.isHere = false
      }}
      onClick={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
        const entry = row === null ? undefined : entries[Number(row.dataset['index'])]
        // The row may leave the page; the list stays and keeps the keyboard.
        list.current?.focus({ preventScroll: true })
        if (entry !== undefined) onSelect(entry)
      }}
    >
      <div role="presentation" className="reader-mark-rows" style={{ height: drawn.height }}>
        {drawn.rows.map(({ index, start }) => {
          const entry = entries[index]
          if (entry === undefined) return null
          const { id, colour } = entry.highlight
          return (
            <div
              key={id}
              ref={drawn.measure}
              id={idAt(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              className="reader-mark"
              style={{ top: start }}
              data-index={index}
              data-colour={colour}
              data-glance={thingName({ kind: 'highlight', id })}
              data-twin={id === hoveredId ? '' : undefined}
              onPointerEnter={() => onHover?.(id)}
              onPointerLeave={() => onHover?.(undefined)}
            >
              {describeMark(entry)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** So many rows fit above the card of the selected one. */
const few = 4

/** Drawn beyond the edges, so that fast scrolling meets no blank rows. */
const overscan = 12
/** CSS pixels; rows are measured once they are drawn. */
const guessedHeight = 60

/** Places in the list, -1 for none; and whether the pointer is in the list itself, which must not move under it. */
type Pointed = {
  readonly selectedAt: number
  readonly hoveredAt: number
  readonly pointer: RefObject<{ isHere: boolean }>
}

/** The rows in sight and the selected one, which the keyboard points at wherever it is. */
function useDrawnRows(
  list: RefObject<HTMLDivElement | null>,
  entries: readonly MarkEntry[],
  { selectedAt, hoveredAt, pointer }: Pointed,
) {
  // The same function for the same list, else every row would be placed anew with each drawing.
  const getItemKey = useCallback((index: number) => entries[index]?.highlight.id ?? index, [entries])
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing it gives is handed to a memoised part as a function
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => list.current,
    estimateSize: () => guessedHeight,
    getItemKey,
    overscan,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      if (selectedAt === -1 || inSight.includes(selectedAt)) return inSight
      return [...inSight, selectedAt].toSorted((a, b) => a - b)
    },
  })
  const selectedId = entries[selectedAt]?.highlight.id
  useEffect(() => {
    if (selectedAt !== -1) rows.scrollToIndex(selectedAt, { align: 'auto' })
    // Moved only when another one is selected, not when the list around it changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [selectedId])
  const hoveredId = entries[hoveredAt]?.highlight.id
  useEffect(() => {
    if (hoveredAt !== -1 && !pointer.current.isHere) rows.scrollToIndex(hoveredAt, { align: 'auto' })
    // As above: only what is pointed at in the text moves the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [hoveredId])
  return { rows: rows.getVirtualItems(), height: rows.getTotalSize(), measure: rows.measureElement }
}

/** Follows the keys of the list. A key may come before what the last one selected has come back as selected. */
function useSteps({ entries, selectedId, onSelect }: MarkListProps, list: RefObject<HTMLDivElement | null>) {
  const sent = useRef<readonly HighlightId[]>([])
  useEffect(() => {
    const come = selectedId === undefined ? -1 : sent.current.indexOf(selectedId)
    sent.current = come === -1 ? [] : sent.current.slice(come + 1)
  }, [selectedId])
  return (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const rowsInSight = Math.floor((list.current?.clientHeight ?? 0) / guessedHeight)
    const now = placeOf(entries, sent.current.at(-1) ?? selectedId)
    const to = markStep(event.key, { at: now, count: entries.length, page: rowsInSight })
    const entry = to === undefined ? undefined : entries[to]
    if (entry === undefined) return
    event.preventDefault()
    if (to !== now) sent.current = [...sent.current, entry.highlight.id]
    onSelect(entry)
  }
}

function placeOf(entries: readonly MarkEntry[], id: HighlightId | undefined): number {
  return id === undefined ? -1 : entries.findIndex(({ highlight }) => highlight.id === id)
}
