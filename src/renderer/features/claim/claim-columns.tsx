import { useId, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import type { ClaimId } from '#domain/claim/claim'
import type { ClaimStatus } from '#domain/claim/claim-status'
import {
  carryingTo,
  crossed,
  placeOf,
  type CardPlace,
  type Carrying,
} from '#renderer/features/claim/board-steps'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { ClaimCard } from '#renderer/features/claim/claim-card.tsx'
import { actFor, type ClaimAct, type ListAct } from '#renderer/features/claim/claim-keys'
import { stretchBetween, type ClaimColumn } from '#renderer/features/claim/claim-lines'
import { claimUnder, isTick, optionId } from '#renderer/features/claim/claim-list.tsx'
import { pickAlso, turnPicked } from '#renderer/features/claim/claims-view'
import { useInSight } from '#renderer/features/claim/use-in-sight'
import { boardWords, statusWords } from '#renderer/features/claim/wording'
import { keyringNow } from '#renderer/keys/use-keyring'
import { useArrival } from '#renderer/ui/use-arrival'

type ClaimColumnsProps = {
  readonly columns: readonly ClaimColumn[]
  readonly selected: WeighedClaim | undefined
  readonly picked: ReadonlySet<ClaimId>
  readonly onSelect: (claimId: ClaimId) => void
  readonly onAct: (act: ListAct) => void
  /** The card in hand is to stand in a column to one side. */
  readonly onCarry: (weighed: WeighedClaim, carrying: Carrying) => void
}

/** How high a card is, at least (pixels); the same in claim.css. */
const cardHeight = 84
const page = 5

/** The claims by how they stand: arrows or J and K from card to card and across; of any number only cards in sight are drawn. */
export function ClaimColumns(props: ClaimColumnsProps) {
  const { columns, selected, picked, onSelect, onAct, onCarry } = props
  const board = useRef<HTMLDivElement>(null)
  const keysId = useId()
  const place = placeOf(columns, selected)
  const column = place === undefined ? undefined : columns[place.column]
  const active = place === undefined ? undefined : column?.claims[place.at]
  const focus = useColumnFocus(board, column?.status)

  function topOf(status: ClaimStatus): number {
    const cards = board.current?.querySelector(`[data-column="${status}"] .claim-cards`)
    return (cards?.scrollTop ?? 0) / cardHeight
  }

  function act(wanted: ClaimAct, from: CardPlace) {
    if (wanted.kind === 'move' || wanted.kind === 'cross') {
      const to =
        wanted.kind === 'move'
          ? { column: from.column, at: wanted.to }
          : crossed(columns, { column: from.column, at: Math.max(0, from.at) }, { way: wanted.way, topOf })
      const next = to === undefined ? undefined : columns[to.column]?.claims[to.at]
      if (next === undefined) return
      if (wanted.kind === 'move' && wanted.extends) pickAlso([...inHand(from), next.claim.id])
      onSelect(next.claim.id)
      return
    }
    if (active === undefined || from.at === -1) return
    if (wanted.kind === 'pick') turnPicked(active.claim.id)
    else if (wanted.kind === 'carry') onCarry(active, carryingTo(columns, active.status, wanted.way))
    else onAct(wanted.kind)
  }

  function inHand({ at }: CardPlace): readonly ClaimId[] {
    return active === undefined || at === -1 ? [] : [active.claim.id]
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    // In a column that Tab led to no card is in hand yet.
    const from = place?.column === index ? place : { column: index, at: -1 }
    const count = columns[index]?.claims.length ?? 0
    const wanted = actFor(keyringNow(), event, { at: from.at, count, page, face: 'board' })
    if (wanted === undefined) return
    event.preventDefault()
    act(wanted, from)
  }

  function onClick(event: MouseEvent) {
    for (const { claims } of columns) {
      const clicked = claimUnder(event.target, claims)
      if (clicked === undefined) continue
      const { id } = clicked.claim
      if (isTick(event)) turnPicked(id)
      else if (event.shiftKey) pickAlso(stretchBetween(claims, active?.claim.id, id))
      else onSelect(id)
      return
    }
  }

  return (
    <div ref={board} role="group" aria-label={boardWords.board} className="claim-board" {...focus}>
      <span id={keysId} hidden>
        {boardWords.keys}
      </span>
      {columns.map((one, index) => (
        <Column
          key={one.status}
          column={one}
          active={one === column ? active : undefined}
          at={one === column ? (place?.at ?? 0) : 0}
          keysId={keysId}
          picked={picked}
          onKeyDown={(event) => {
            onKeyDown(event, index)
          }}
          onClick={onClick}
        />
      ))}
    </div>
  )
}

type ColumnProps = {
  readonly column: ClaimColumn
  /** The card that has the keyboard, where it is in this column. */
  readonly active: WeighedClaim | undefined
  readonly at: number
  readonly keysId: string
  readonly picked: ReadonlySet<ClaimId>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onClick: (event: MouseEvent) => void
}

function Column({ column, active, at, keysId, picked, onKeyDown, onClick }: ColumnProps) {
  const { status, claims } = column
  const { label, meaning } = statusWords[status]
  const scroller = useRef<HTMLDivElement>(null)
  const inSight = useInSight({
    scroller,
    count: claims.length,
    at,
    key: active?.claim.id,
    height: () => cardHeight,
  })
  return (
    <section
      className="claim-column"
      data-column={status}
      data-current={active === undefined ? undefined : ''}
      data-empty={claims.length === 0 ? '' : undefined}
      aria-label={label}
    >
      <h3 title={meaning}>
        {label} <span>{claims.length.toLocaleString('en')}</span>
      </h3>
      <div
        ref={scroller}
        className="claim-cards"
        {...(claims.length === 0
          ? {}
          : {
              role: 'listbox',
              // It scrolls, so Tab leads to each.
              tabIndex: 0,
              'aria-label': boardWords.column(label, claims.length),
              'aria-describedby': keysId,
              'aria-multiselectable': true,
              'aria-activedescendant': active === undefined ? undefined : optionId(active.claim.id),
              onKeyDown,
              onClick,
            })}
      >
        {claims.length === 0 ? <p>{boardWords.none}</p> : null}
        <div role="presentation" className="claim-lines" style={{ height: inSight.total }}>
          {inSight.items.map(({ index, start }) => {
            const weighed = claims[index]
            if (weighed === undefined) return null
            const { id } = weighed.claim
            return (
              <div
                key={id}
                ref={inSight.measure}
                data-index={index}
                style={{ top: start }}
                id={optionId(id)}
                role="option"
                aria-selected={picked.has(id)}
                aria-current={weighed === active ? 'true' : undefined}
                aria-posinset={index + 1}
                aria-setsize={claims.length}
                data-claim={id}
                data-active={weighed === active ? '' : undefined}
                className="claim-item"
              >
                <ClaimCard weighed={weighed} isPicked={picked.has(id)} />
              </div>
            )
          })}
        </div>
      </div>
    </section>
  )
}

/** Keeps the focus with the card in hand when that goes to another column. */
function useColumnFocus(board: RefObject<HTMLDivElement | null>, status: ClaimStatus | undefined) {
  const isInside = useRef(false)
  const take = (): void => {
    board.current?.querySelector<HTMLElement>('[data-current] [role="listbox"]')?.focus()
  }
  useArrival(board, take)
  useLayoutEffect(() => {
    if (isInside.current)
      board.current?.querySelector<HTMLElement>('[data-current] [role="listbox"]')?.focus()
  }, [board, status])
  return {
    onFocus: () => {
      isInside.current = true
    },
    onBlur: ({ relatedTarget }: { readonly relatedTarget: EventTarget | null }) => {
      // A column that lost its last card loses the focus to nothing; that is no leaving.
      if (relatedTarget instanceof Node && board.current?.contains(relatedTarget) === false)
        isInside.current = false
    },
  }
}
