import { useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { ClaimChoice } from '#renderer/features/claim/claim-choice.tsx'
import { MergeMoves } from '#renderer/features/claim/merge-moves.tsx'
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
