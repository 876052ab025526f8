import { useState } from 'react'
import type { Claim } from '#domain/claim/claim'
import type { Source } from '#domain/source/source'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { ClaimDetail, type ClaimDeeds } from '#renderer/features/claim/claim-detail.tsx'
import { ClaimList, ClaimListChoices } from '#renderer/features/claim/claim-list.tsx'
import type { OriginSuggestion } from '#renderer/features/claim/origin-suggestion'
import type { ValueSuggestion } from '#renderer/features/claim/value-suggestion'
import { claimWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import './claim.css'

type ClaimsPaneProps = ClaimDeeds & {
  /** All claims of the case. */
  readonly claims: readonly Claim[]
  readonly board: readonly WeighedClaim[]
  readonly selected: WeighedClaim | undefined
  readonly sources: readonly Source[]
  /** What is offered for the passages of the selected claim. */
  readonly suggestions: readonly OriginSuggestion[]
  readonly offers: readonly ValueSuggestion[]
  readonly onNew: () => void
}

/** All claims of the case on one side, the chosen one with its evidence on the other. */
export function ClaimsPane(props: ClaimsPaneProps) {
  const { board, selected, onSelect, onNew } = props
  const [query, setQuery] = useState('')
  if (board.length === 0)
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
        <ClaimListChoices board={board} />
        <ClaimList board={board} query={query} selected={selected} onSelect={onSelect} />
      </div>
      {selected === undefined ? (
        <EmptyState title={claimWords.chooseOne}>{claimWords.chooseOneWords}</EmptyState>
      ) : (
        <ClaimDetail key={selected.claim.id} {...props} weighed={selected} />
      )}
    </div>
  )
}
