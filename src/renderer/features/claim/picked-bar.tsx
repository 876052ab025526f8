import { useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { MergeMoves } from '#renderer/features/claim/merge-moves.tsx'
import type { MergePreview } from '#renderer/features/claim/merge-preview'
import { mergeWords, pickedWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/fields.tsx'

type PickedBarProps = {
  /** In the order of the case. */
  readonly picked: readonly WeighedClaim[]
  readonly previewMerge: (from: readonly ClaimId[], into: ClaimId) => MergePreview
  readonly onMerge: (from: readonly Claim[], into: ClaimId) => void
  readonly onClear: () => void
}

/** What can be done with all picked claims at once. */
export function PickedBar({ picked, previewMerge, onMerge, onClear }: PickedBarProps) {
  const [isMerging, setMerging] = useState(false)
  if (picked.length === 0) return null
  return (
    <div className="claim-picked" role="group" aria-label={pickedWords.bar}>
      <span role="status">{pickedWords.picked(picked.length)}</span>
      <Button
        isDisabled={picked.length < 2}
        onPress={() => {
          setMerging(true)
        }}
      >
        {pickedWords.merge}
      </Button>
      <Button tone="quiet" onPress={onClear}>
        {pickedWords.clear}
      </Button>
      {isMerging ? (
        <MergePickedDialog
          picked={picked}
          previewMerge={previewMerge}
          onMerge={onMerge}
          onClose={() => {
            setMerging(false)
          }}
        />
      ) : null}
    </div>
  )
}

type MergePickedDialogProps = Omit<PickedBarProps, 'onClear'> & { readonly onClose: () => void }

function MergePickedDialog({ picked, previewMerge, onMerge, onClose }: MergePickedDialogProps) {
  // What most is cited for is the likeliest to remain.
  const [likeliest] = picked.toSorted((a, b) => b.passages.length - a.passages.length)
  const [chosen, setChosen] = useState(likeliest?.claim.id)
  const into = picked.find(({ claim }) => claim.id === chosen)?.claim ?? likeliest?.claim
  if (into === undefined) return null
  const from = picked.flatMap(({ claim }) => (claim.id === into.id ? [] : [claim]))
  return (
    <Dialog title={pickedWords.title(picked.length)} isOpen onClose={onClose}>
      <form
        className="claim-form"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          onMerge(from, into.id)
        }}
      >
        <Select
          label={pickedWords.remains}
          value={into.id}
          choices={picked.map(({ claim }) => ({
            value: claim.id,
            label: `${claimLabel(claim)} ${claim.statement}`,
          }))}
          onChange={setChosen}
        />
        <MergeMoves
          preview={previewMerge(
            from.map(({ id }) => id),
            into.id,
          )}
          into={into}
          gone={pickedWords.gone(from.length)}
        />
        <div className="claim-form-acts">
          <Button onPress={onClose}>{mergeWords.cancel}</Button>
          <Button tone="primary" type="submit">
            {pickedWords.mergeInto(from.length, claimLabel(into))}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
