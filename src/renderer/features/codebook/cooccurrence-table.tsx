import { useMemo, useRef, type KeyboardEvent } from 'react'
import { pairKey, type Cooccurrence } from '#domain/tag/coded-passages'
import type { Tag, TagId } from '#domain/tag/tag'
import { pictureWords } from '#renderer/features/codebook/wording'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

type CooccurrenceTableProps = {
  readonly tags: readonly Tag[]
  readonly met: ReadonlyMap<string, Cooccurrence>
  readonly onOpen: (pair: readonly [TagId, TagId]) => void
}

/** So many tags a side are drawn: a larger table can no longer be taken in. */
const mostTags = 40

/** How often tags occur together. Arrows move from cell to cell (APG grid); a cell opens its passages. */
export function CooccurrenceTable({ tags, met, onOpen }: CooccurrenceTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const { shown, most, all } = useMemo(() => shownTags(tags, met), [tags, met])
  if (shown.length === 0)
    return <EmptyState title={pictureWords.gridNone}>{pictureWords.gridNoneWords}</EmptyState>

  function onKeyDown(event: KeyboardEvent) {
    const at = placeOf(event.target)
    const to = at === undefined ? undefined : nextCell(event, at, shown.length)
    if (to === undefined) return
    event.preventDefault()
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus()
  }

  return (
    <div className="codebook-grid-frame" role="region" aria-label={pictureWords.grid} tabIndex={0}>
      <p className="codebook-help">
        {pictureWords.gridHelp} {all > shown.length ? pictureWords.cut(shown.length, all) : ''}
      </p>
      <table
        ref={table}
        className="codebook-grid"
        role="grid"
        aria-label={pictureWords.grid}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td />
            {shown.map((tag) => (
              <th key={tag.id} scope="col" data-colour={tag.colour}>
                <span>
                  <bdi>{tag.name}</bdi>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((tag, row) => (
            <tr key={tag.id}>
              <th scope="row" data-colour={tag.colour}>
                <bdi>{tag.name}</bdi>
              </th>
              {shown.map((other, column) => (
                <Cell
                  key={other.id}
                  pair={[tag, other]}
                  count={tag.id === other.id ? undefined : (met.get(pairKey(tag.id, other.id))?.count ?? 0)}
                  most={most}
                  place={{ row, column }}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Place = { readonly row: number; readonly column: number }

type CellProps = Pick<CooccurrenceTableProps, 'onOpen'> & {
  readonly pair: readonly [Tag, Tag]
  /** Undefined where a tag meets itself. */
  readonly count: number | undefined
  readonly most: number
  readonly place: Place
}

function Cell({ pair: [tag, other], count, most, place, onOpen }: CellProps) {
  if (count === undefined) return <td className="codebook-cell-self" aria-hidden="true" />
  return (
    <td role="gridcell" style={{ '--share': count / most } as object}>
      <button
        type="button"
        data-cell={`${place.row} ${place.column}`}
        tabIndex={place.row === 0 && place.column === 1 ? 0 : -1}
        aria-label={pictureWords.cell(tag.name, other.name, count)}
        onClick={() => {
          if (count > 0) onOpen([tag.id, other.id])
        }}
      >
        {count === 0 ? '·' : count}
      </button>
    </td>
  )
}

/** The tags that occur together with any other, in the order of the codebook; the busiest where there are too many. */
function shownTags(tags: readonly Tag[], met: CooccurrenceTableProps['met']) {
  const sums = new Map<TagId, number>()
  let most = 1
  for (const { pair, count } of met.values()) {
    most = Math.max(most, count)
    for (const id of pair) sums.set(id, (sums.get(id) ?? 0) + count)
  }
  const meeting = tags.filter(({ id }) => sums.has(id))
  const busiest = new Set(
    meeting.toSorted((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0)).slice(0, mostTags),
  )
  return { shown: meeting.filter((tag) => busiest.has(tag)), most, all: meeting.length }
}

function placeOf(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.getAttribute('data-cell') : null
  const [row, column] = (cell ?? '').split(' ').map(Number)
  return row === undefined || column === undefined ? undefined : { row, column }
}

/** Where a key leads from a cell; the diagonal is passed over. */
function nextCell({ key, ctrlKey }: KeyboardEvent, { row, column }: Place, size: number): Place | undefined {
  const last = size - 1
  const ways: Readonly<Record<string, Place>> = {
    ArrowRight: { row, column: column + 1 === row ? column + 2 : column + 1 },
    ArrowLeft: { row, column: column - 1 === row ? column - 2 : column - 1 },
    ArrowDown: { row: row + 1 === column ? row + 2 : row + 1, column },
    ArrowUp: { row: row - 1 === column ? row - 2 : row - 1, column },
    Home: ctrlKey ? { row: 0, column: 1 } : { row, column: row === 0 ? 1 : 0 },
    End: ctrlKey ? { row: last, column: last - 1 } : { row, column: row === last ? last - 1 : last },
  }
  const to = ways[key]
  const isInside = to !== undefined && to.row >= 0 && to.row <= last && to.column >= 0 && to.column <= last
  return isInside ? to : undefined
}
