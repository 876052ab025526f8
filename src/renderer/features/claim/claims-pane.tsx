import { useRef, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { Source } from '#domain/source/source'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { ClaimDetail, type ClaimDeeds } from '#renderer/features/claim/claim-detail.tsx'
import { ClaimRow } from '#renderer/features/claim/claim-row.tsx'
import type { OriginSuggestion } from '#renderer/features/claim/origin-suggestion'
import { claimWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import { useArrival } from '#renderer/ui/use-arrival'
import './claim.css'

type ClaimsPaneProps = ClaimDeeds & {
  readonly board: readonly WeighedClaim[]
  readonly selected: WeighedClaim | undefined
  readonly sources: readonly Source[]
  /** What is offered for the passages of the selected claim. */
  readonly suggestions: readonly OriginSuggestion[]
  readonly onSelect: (claimId: ClaimId) => void
  readonly onNew: () => void
}

/** All claims of the case on one side, the chosen one with its evidence on the other. */
export function ClaimsPane(props: ClaimsPaneProps) {
  const { board, selected, onSelect, onNew } = props
  const list = useRef<HTMLDivElement>(null)
  useArrival(list)
  const [query, setQuery] = useState('')
  const shown = board.filter(({ claim }) => matches(claim, query))
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
        <ListBox
          ref={list}
          aria-label={claimWords.list}
          className="claim-list"
          selectionMode="single"
          selectionBehavior="replace"
          items={shown.map((weighed) => ({ id: weighed.claim.id, weighed }))}
          selectedKeys={selected === undefined ? [] : [selected.claim.id]}
          onSelectionChange={(keys) => {
            const chosen = shown.find(({ claim }) => keys !== 'all' && keys.has(claim.id))
            if (chosen !== undefined) onSelect(chosen.claim.id)
          }}
          renderEmptyState={() => <p className="claim-bar">{claimWords.noneFound}</p>}
        >
          {({ id, weighed }) => (
            <ListBoxItem
              id={id}
              textValue={`${claimLabel(weighed.claim)} ${weighed.claim.statement}`}
              className="claim-item"
            >
              <ClaimRow weighed={weighed} />
            </ListBoxItem>
          )}
        </ListBox>
      </div>
      {selected === undefined ? (
        <EmptyState title={claimWords.chooseOne}>{claimWords.chooseOneWords}</EmptyState>
      ) : (
        <ClaimDetail key={selected.claim.id} {...props} weighed={selected} />
      )}
    </div>
  )
}

function matches(claim: Claim, query: string): boolean {
  const words = query.trim().toLocaleLowerCase()
  return `${claimLabel(claim)} ${claim.statement}`.toLocaleLowerCase().includes(words)
}
