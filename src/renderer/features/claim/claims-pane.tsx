import { useRef, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { Tally } from '#domain/claim/tally'
import { ClaimDetail, type ClaimDeeds } from '#renderer/features/claim/claim-detail.tsx'
import { ClaimRow } from '#renderer/features/claim/claim-row.tsx'
import type { CitedPassage } from '#renderer/features/claim/passage-card.tsx'
import { claimWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import { useArrival } from '#renderer/ui/use-arrival'
import './claim.css'

type ClaimsPaneProps = ClaimDeeds & {
  readonly claims: readonly Claim[]
  readonly sidesOf: (claimId: ClaimId) => Tally
  readonly selected: Claim | undefined
  /** The passages of the selected claim. */
  readonly passages: readonly CitedPassage[]
  readonly onSelect: (claimId: ClaimId) => void
  readonly onNew: () => void
}

/** All claims of the case on one side, the chosen one with its evidence on the other. */
export function ClaimsPane(props: ClaimsPaneProps) {
  const { claims, sidesOf, selected, onSelect, onNew } = props
  const list = useRef<HTMLDivElement>(null)
  useArrival(list)
  const [query, setQuery] = useState('')
  const shown = claims.filter((claim) => matches(claim, query))
  if (claims.length === 0)
    return (
      <EmptyState title={claimWords.none} acts={<Button onPress={onNew}>{claimWords.newClaim}</Button>}>
        {claimWords.noneWords}
      </EmptyState>
    )
  return (
    <div className="claim-pane">
      <div className="claim-list-side">
        <div className="claim-bar">
          <TextField
            label={claimWords.filter}
            isLabelHidden
            placeholder={claimWords.filter}
            value={query}
            onChange={setQuery}
          />
          <Button onPress={onNew}>{claimWords.newClaim}</Button>
        </div>
        <ListBox
          ref={list}
          aria-label={claimWords.list}
          className="claim-list"
          selectionMode="single"
          selectionBehavior="replace"
          items={shown}
          dependencies={[sidesOf]}
          selectedKeys={selected === undefined ? [] : [selected.id]}
          onSelectionChange={(keys) => {
            const chosen = shown.find((claim) => keys !== 'all' && keys.has(claim.id))
            if (chosen !== undefined) onSelect(chosen.id)
          }}
          renderEmptyState={() => <p className="claim-bar">{claimWords.noneFound}</p>}
        >
          {(claim) => (
            <ListBoxItem
              id={claim.id}
              textValue={`${claimLabel(claim)} ${claim.statement}`}
              className="claim-item"
            >
              <ClaimRow claim={claim} sides={sidesOf(claim.id)} />
            </ListBoxItem>
          )}
        </ListBox>
      </div>
      {selected === undefined ? (
        <EmptyState title={claimWords.chooseOne}>{claimWords.chooseOneWords}</EmptyState>
      ) : (
        <ClaimDetail {...props} claim={selected} />
      )}
    </div>
  )
}

function matches(claim: Claim, query: string): boolean {
  const words = query.trim().toLocaleLowerCase()
  return `${claimLabel(claim)} ${claim.statement}`.toLocaleLowerCase().includes(words)
}
