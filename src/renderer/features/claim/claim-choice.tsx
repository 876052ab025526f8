import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { claimDialogWords } from '#renderer/features/claim/wording'
import { TextField } from '#renderer/ui/fields.tsx'

type ClaimChoiceProps = {
  readonly claims: readonly Claim[]
  readonly chosen: ClaimId | undefined
  readonly onChoose: (claimId: ClaimId | undefined) => void
  readonly onSettle: () => void
}

/** More claims than this are not read through; more words find the one that is meant. */
const mostShown = 100

/** One claim to be chosen from a list that narrows as one types. */
export function ClaimChoice({ claims, chosen, onChoose, onSettle }: ClaimChoiceProps) {
  const [query, setQuery] = useState('')
  const found = claims.filter((claim) => isCalled(claim, query))
  const shown = found.slice(0, mostShown)
  function narrow(words: string) {
    setQuery(words)
    const fitting = claims.filter((claim) => isCalled(claim, words))
    const [only, ...others] = fitting
    if (only !== undefined && others.length === 0) onChoose(only.id)
    // What no longer stands in the list is not chosen either.
    else if (fitting.every(({ id }) => id !== chosen)) onChoose(undefined)
  }
  return (
    <>
      <TextField label={claimDialogWords.filter} value={query} onChange={narrow} autoFocus />
      <ListBox
        aria-label={claimDialogWords.existing}
        escapeKeyBehavior="none"
        className="claim-choices"
        selectionMode="single"
        selectionBehavior="replace"
        items={shown}
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onAction={onSettle}
        onSelectionChange={(keys) => {
          onChoose(shown.find((claim) => keys !== 'all' && keys.has(claim.id))?.id)
        }}
      >
        {(claim) => (
          <ListBoxItem
            id={claim.id}
            textValue={`${claimLabel(claim)} ${claim.statement}`}
            className="ui-item"
          >
            <span dir="auto">
              {claimLabel(claim)} {claim.statement}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {found.length > shown.length ? (
        <p className="claim-why">{claimDialogWords.further(found.length - shown.length)}</p>
      ) : null}
    </>
  )
}

function isCalled(claim: Claim, query: string): boolean {
  const words = query.trim().toLocaleLowerCase()
  return `${claimLabel(claim)} ${claim.statement}`.toLocaleLowerCase().includes(words)
}
