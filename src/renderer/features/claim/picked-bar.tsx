import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { claimKinds, claimLabel, type Claim, type ClaimId, type ClaimKind } from '#domain/claim/claim'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { MergeMoves } from '#renderer/features/claim/merge-moves.tsx'
import type { MergePreview } from '#renderer/features/claim/merge-preview'
import { SupersedeDialog } from '#renderer/features/claim/supersede-dialog.tsx'
import { kindWords, mergeWords, pickedWords, supersedeWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Select } from '#renderer/ui/fields.tsx'

/** What can be done with several claims at once. */
export type PickedDeeds = {
  readonly previewMerge: (from: readonly ClaimId[], into: ClaimId) => MergePreview
  readonly onMerge: (from: readonly Claim[], into: ClaimId) => void
  /** They are to answer a question. */
  readonly onAnswer: (claims: readonly Claim[]) => void
  readonly onCall: (claims: readonly Claim[], kind: ClaimKind) => void
  /** Without a claim to take their place they stand again. */
  readonly onSupersede: (claims: readonly Claim[], by: ClaimId | undefined) => void
}

type PickedBarProps = PickedDeeds & {
  /** All claims of the case. */
  readonly claims: readonly Claim[]
  /** In the order of the case. */
  readonly picked: readonly WeighedClaim[]
  readonly onClear: () => void
}

/** What can be done with all picked claims at once. */
export function PickedBar(props: PickedBarProps) {
  const { claims, picked, previewMerge, onMerge, onAnswer, onSupersede, onClear } = props
  const [act, setAct] = useState<'merge' | 'supersede'>()
  if (picked.length === 0) return null
  const those = picked.map(({ claim }) => claim)
  const close = (): void => {
    setAct(undefined)
  }
  return (
    <div className="claim-picked" role="group" aria-label={pickedWords.bar}>
      <span role="status">{pickedWords.picked(picked.length)}</span>
      <Button
        isDisabled={picked.length < 2}
        onPress={() => {
          setAct('merge')
        }}
      >
        {pickedWords.merge}
      </Button>
      <Button
        onPress={() => {
          onAnswer(those)
        }}
      >
        {pickedWords.answer}
      </Button>
      <SetMenu
        {...props}
        those={those}
        onSupersede={() => {
          setAct('supersede')
        }}
        onStand={() => {
          onSupersede(those, undefined)
        }}
      />
      <Button tone="quiet" onPress={onClear}>
        {pickedWords.clear}
      </Button>
      {act === 'merge' ? (
        <MergePickedDialog picked={picked} previewMerge={previewMerge} onMerge={onMerge} onClose={close} />
      ) : null}
      {act === 'supersede' ? (
        <SupersedeDialog
          superseded={those}
          claims={claims}
          onClose={close}
          onSupersede={(by) => {
            onSupersede(those, by)
          }}
        />
      ) : null}
    </div>
  )
}

type SetMenuProps = Pick<PickedBarProps, 'claims' | 'onCall'> & {
  readonly those: readonly Claim[]
  readonly onSupersede: () => void
  readonly onStand: () => void
}

/** Kind and status of all picked claims; that another claim takes their place is the one status that is decided. */
function SetMenu({ claims, those, onCall, onSupersede, onStand }: SetMenuProps) {
  return (
    <Menu
      label={pickedWords.setMeaning}
      entries={[
        ...claimKinds.map((kind) => ({ id: kind, ...kindWords[kind] })),
        { id: 'supersede', label: supersedeWords.many, isDisabled: those.length >= claims.length },
        {
          id: 'stand',
          label: supersedeWords.again,
          isDisabled: those.every(({ supersededBy }) => supersededBy === undefined),
        },
      ]}
      onChoose={(id) => {
        const kind = claimKinds.find((one) => one === id)
        if (kind !== undefined) onCall(those, kind)
        else if (id === 'supersede') onSupersede()
        else onStand()
      }}
      trigger={
        <Button>
          {pickedWords.set}
          <ChevronDown size={14} strokeWidth={1.5} aria-hidden="true" />
        </Button>
      }
    />
  )
}

type MergePickedDialogProps = Pick<PickedBarProps, 'picked' | 'previewMerge' | 'onMerge'> & {
  readonly onClose: () => void
}

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
