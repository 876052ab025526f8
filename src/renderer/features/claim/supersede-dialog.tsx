import { useState } from 'react'
import type { Claim, ClaimId } from '#domain/claim/claim'
import { ClaimChoice } from '#renderer/features/claim/claim-choice.tsx'
import { nameOfAll, supersedeWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

type SupersedeDialogProps = {
  readonly superseded: readonly Claim[]
  readonly claims: readonly Claim[]
  readonly onClose: () => void
  readonly onSupersede: (by: ClaimId) => void
}

/** Chooses the claim that takes the place of another one, or of several. */
export function SupersedeDialog({ superseded, claims, onClose, onSupersede }: SupersedeDialogProps) {
  const [by, setBy] = useState<ClaimId>()
  const settle = (): void => {
    if (by === undefined) return
    onClose()
    onSupersede(by)
  }
  return (
    <Dialog title={supersedeWords.title(nameOfAll(superseded))} isOpen onClose={onClose}>
      <form
        className="claim-form"
        onSubmit={(event) => {
          event.preventDefault()
          settle()
        }}
      >
        <p className="claim-why">{supersedeWords.help}</p>
        <ClaimChoice
          claims={claims.filter((claim) => !superseded.includes(claim))}
          chosen={by}
          onChoose={setBy}
          onSettle={settle}
        />
        <div className="claim-form-acts">
          <Button onPress={onClose}>{supersedeWords.cancel}</Button>
          <Button tone="primary" type="submit" isDisabled={by === undefined}>
            {supersedeWords.supersede}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
