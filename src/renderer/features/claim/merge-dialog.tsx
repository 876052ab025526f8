import { useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { ClaimChoice } from '#renderer/features/claim/claim-choice.tsx'
import type { MergePreview } from '#renderer/features/claim/merge-preview'
import { mergeWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

type MergeDialogProps = {
  readonly claim: Claim
  readonly claims: readonly Claim[]
  readonly preview: (into: ClaimId) => MergePreview
  readonly onClose: () => void
  readonly onMerge: (into: ClaimId) => void
}

/** Chooses the claim that another one is merged into, and lists what goes over before it does. */
export function MergeDialog({ claim, claims, preview, onClose, onMerge }: MergeDialogProps) {
  const [into, setInto] = useState<ClaimId>()
  const others = claims.filter(({ id }) => id !== claim.id)
  const taker = others.find(({ id }) => id === into)
  const merge = (): void => {
    if (taker === undefined) return
    onClose()
    onMerge(taker.id)
  }
  return (
    <Dialog title={mergeWords.title(claimLabel(claim))} isOpen onClose={onClose}>
      <form
        className="claim-form"
        onSubmit={(event) => {
          event.preventDefault()
          merge()
        }}
      >
        <ClaimChoice claims={others} chosen={into} onChoose={setInto} onSettle={merge} />
        {taker === undefined ? null : (
          <MergeMoves preview={preview(taker.id)} into={taker} gone={mergeWords.gone(claimLabel(claim))} />
        )}
        <div className="claim-form-acts">
          <Button onPress={onClose}>{mergeWords.cancel}</Button>
          <Button tone="primary" type="submit" isDisabled={taker === undefined}>
            {taker === undefined
              ? mergeWords.merge
              : mergeWords.mergeInto(claimLabel(claim), claimLabel(taker))}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

type MergeMovesProps = {
  readonly preview: MergePreview
  readonly into: Claim
  /** What is said of the claims that are no more afterwards. */
  readonly gone: string
}

/** What goes over in a merge, and what does not. */
export function MergeMoves({ preview, into, gone }: MergeMovesProps) {
  const { moved, doubles, values, ratings } = preview
  const label = claimLabel(into)
  return (
    <section className="claim-moves" aria-label={mergeWords.moves}>
      <h3>{mergeWords.moves}</h3>
      <ul>
        {moved.slice(0, mostListed).map(({ evidence, highlight, document }) => (
          <li key={evidence.id} dir="auto">
            “{highlight.anchor.quote}” <span>{document.title}</span>
          </li>
        ))}
        {moved.length > mostListed ? <li>{mergeWords.further(moved.length - mostListed)}</li> : null}
        <li>{mergeWords.counts(values.moved, ratings.moved)}</li>
      </ul>
      {doubles.length + values.doubles + ratings.doubles === 0 ? null : (
        <p>{mergeWords.stays(label, doubles.length, values.doubles + ratings.doubles)}</p>
      )}
      <p>{gone}</p>
    </section>
  )
}

const mostListed = 20
