import { useId, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { ClaimId } from '#domain/claim/claim'
import { actFor, type ListAct } from '#renderer/features/claim/claim-keys'
import { stretchBetween, type ClaimLine } from '#renderer/features/claim/claim-lines'
import { ClaimRow } from '#renderer/features/claim/claim-row.tsx'
import { pickAlso, turnPicked } from '#renderer/features/claim/claims-view'
import { useInSight } from '#renderer/features/claim/use-in-sight'
import { claimWords, listWords } from '#renderer/features/claim/wording'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { keyringNow } from '#renderer/keys/use-keyring'
import { useArrival } from '#renderer/ui/use-arrival'

type ClaimListProps = {
  readonly lines: readonly ClaimLine[]
  readonly selected: WeighedClaim | undefined
  readonly picked: ReadonlySet<ClaimId>
  readonly onSelect: (claimId: ClaimId) => void
  readonly onAct: (act: ListAct) => void
}

/** How high lines are likely to be (pixels); they are measured when they are drawn. */
const heights = { group: 25, claim: 62 } as const
const page = 10

/** The claims that are looked for, in groups where that was asked for; of any number only those in sight are drawn. */
export function ClaimList({ lines, selected, picked, onSelect, onAct }: ClaimListProps) {
  const list = useRef<HTMLDivElement>(null)
  const keysId = useId()
  useArrival(list)
  const claims = lines.flatMap((line) => (line.kind === 'claim' ? [line.weighed] : []))
  const found = claims.findIndex(({ claim }) => claim.id === selected?.claim.id)
  const at = Math.max(0, found)
  const active = claims[at]
  const inSight = useInSight({
    scroller: list,
    count: lines.length,
    at: lines.findIndex((line) => line.kind === 'claim' && line.weighed === active),
    key: active?.claim.id,
    height: (index) => heights[lines[index]?.kind ?? 'claim'],
  })

  function onKeyDown(event: KeyboardEvent) {
    if (active === undefined) return
    const act = actFor(keyringNow(), event, { at, count: claims.length, page, face: 'list' })
    if (act === undefined) return
    event.preventDefault()
    if (act.kind === 'pick') turnPicked(active.claim.id)
    else if (act.kind === 'move') {
      const next = claims[act.to]
      if (next === undefined) return
      if (act.extends) pickAlso([active.claim.id, next.claim.id])
      onSelect(next.claim.id)
    } else if (act.kind !== 'cross' && act.kind !== 'carry') onAct(act.kind)
  }

  function onClick(event: MouseEvent) {
    const clicked = claimUnder(event.target, claims)
    if (clicked === undefined) return
    const { id } = clicked.claim
    if (isTick(event)) turnPicked(id)
    else if (event.shiftKey) pickAlso(stretchBetween(claims, active?.claim.id, id))
    else onSelect(id)
  }

  if (claims.length === 0) return <p className="claim-bar">{claimWords.noneFound}</p>
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={claimWords.list}
      aria-describedby={keysId}
      aria-multiselectable
      aria-activedescendant={active === undefined ? undefined : optionId(active.claim.id)}
      className="claim-list"
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <span id={keysId} hidden>
        {listWords.keys}
      </span>
      <div role="presentation" className="claim-lines" style={{ height: inSight.total }}>
        {inSight.items.map(({ index, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          const place = { ref: inSight.measure, 'data-index': index, style: { top: start } }
          if (line.kind === 'group')
            return (
              // Every claim says by itself what its group is.
              <div key={`group ${line.id}`} {...place} aria-hidden="true" className="claim-group">
                {line.name} <span>{line.count.toLocaleString('en')}</span>
              </div>
            )
          const { claim } = line.weighed
          return (
            <div
              key={claim.id}
              {...place}
              id={optionId(claim.id)}
              role="option"
              aria-selected={picked.has(claim.id)}
              aria-current={line.weighed === selected ? 'true' : undefined}
              aria-posinset={claims.indexOf(line.weighed) + 1}
              aria-setsize={claims.length}
              data-claim={claim.id}
              data-active={line.weighed === active ? '' : undefined}
              className="claim-item"
            >
              <ClaimRow weighed={line.weighed} isPicked={picked.has(claim.id)} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The id of the element of a claim among those that can be chosen. */
export function optionId(claimId: ClaimId): string {
  return `claim-${claimId}`
}

/** The claim under the pointer. */
export function claimUnder(target: EventTarget, claims: readonly WeighedClaim[]): WeighedClaim | undefined {
  const id =
    target instanceof Element ? target.closest('[data-claim]')?.getAttribute('data-claim') : undefined
  return claims.find(({ claim }) => claim.id === id)
}

/** Whether a click picks a claim: on its tick, or with Ctrl. */
export function isTick({ target, ctrlKey, metaKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || (target instanceof Element && target.closest('[data-tick]') !== null)
}
