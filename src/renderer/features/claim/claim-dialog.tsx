import { useState } from 'react'
import {
  claimKinds,
  stances,
  type Claim,
  type ClaimId,
  type ClaimKind,
  type Stance,
} from '#domain/claim/claim'
import { ClaimChoice } from '#renderer/features/claim/claim-choice.tsx'
import { claimDialogWords, kindWords, stanceGlyphs, stanceWords } from '#renderer/features/claim/wording'
import { stanceOfKey } from '#renderer/features/claim/stance-key'
import { keyringNow } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Segments, TextField } from '#renderer/ui/fields.tsx'
import './claim.css'

type ClaimDialogProps = {
  readonly isOpen: boolean
  /** The words of the passage, or undefined for a claim without one. */
  readonly quote: string | undefined
  readonly claims: readonly Claim[]
  /** What the passage is tied to at first. */
  readonly opensWith?: Mode
  readonly onClose: () => void
  /** Resolves to whether it was done. */
  readonly onState: (wish: {
    readonly statement: string
    readonly kind: ClaimKind
    readonly stance: Stance
  }) => Promise<boolean>
  readonly onTie: (wish: { readonly claimId: ClaimId; readonly stance: Stance }) => Promise<boolean>
}

type Mode = 'new' | 'existing'

const stanceChoices = stances.map((stance) => ({
  value: stance,
  label: `${stanceGlyphs[stance]} ${stanceWords[stance]}`,
}))
const kindChoices = claimKinds.map((kind) => ({ value: kind, ...kindWords[kind] }))

/** Makes a claim from a passage, or ties the passage to a claim that is there already. */
export function ClaimDialog(props: ClaimDialogProps) {
  const { isOpen, quote, onClose } = props
  return (
    <Dialog
      title={quote === undefined ? claimDialogWords.titleWithout : claimDialogWords.title}
      isOpen={isOpen}
      onClose={onClose}
    >
      <ClaimForm {...props} />
    </Dialog>
  )
}

function ClaimForm({ quote, claims, opensWith = 'new', onClose, onState, onTie }: ClaimDialogProps) {
  const [mode, setMode] = useState<Mode>(opensWith)
  const [statement, setStatement] = useState('')
  const [kind, setKind] = useState<ClaimKind>('fact')
  const [stance, setStance] = useState<Stance>('supports')
  const [chosen, setChosen] = useState<ClaimId>()
  const canState = mode === 'new' ? statement.trim() !== '' : chosen !== undefined
  const [isUnderway, setUnderway] = useState(false)
  const settle = async (as: Stance = stance) => {
    if (isUnderway || !canState) return
    setUnderway(true)
    const isDone =
      mode === 'existing' && chosen !== undefined
        ? await onTie({ claimId: chosen, stance: as })
        : await onState({ statement: statement.trim(), kind, stance })
    // What was refused stays here with its words, to be sent again or taken elsewhere.
    setUnderway(false)
    if (isDone) onClose()
  }
  return (
    <form
      className="claim-form"
      onKeyDownCapture={(event) => {
        const pressed =
          mode === 'existing' && chosen !== undefined ? stanceOfKey(keyringNow(), event) : undefined
        if (pressed === undefined) return
        event.preventDefault()
        event.stopPropagation()
        setStance(pressed)
        void settle(pressed)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void settle()
      }}
    >
      {quote === undefined ? null : (
        <blockquote className="claim-passage" dir="auto" aria-label={claimDialogWords.passage}>
          “{quote}”
        </blockquote>
      )}
      {quote === undefined || claims.length === 0 ? null : (
        <Segments
          label={claimDialogWords.mode}
          value={mode}
          onChange={setMode}
          choices={[
            { value: 'new', label: claimDialogWords.asNew },
            { value: 'existing', label: claimDialogWords.asExisting },
          ]}
        />
      )}
      {mode === 'new' ? (
        <TextField
          label={claimDialogWords.statement}
          description={claimDialogWords.statementHelp}
          value={statement}
          onChange={setStatement}
          autoFocus
        />
      ) : (
        <ClaimChoice claims={claims} chosen={chosen} onChoose={setChosen} onSettle={() => void settle()} />
      )}
      {mode === 'existing' ? <p className="claim-why">{claimDialogWords.stanceKeys}</p> : null}
      <div className="claim-dialog-row">
        {quote === undefined ? null : (
          <Segments
            label={claimDialogWords.stance}
            value={stance}
            choices={stanceChoices}
            onChange={setStance}
          />
        )}
        {mode === 'new' ? (
          <Segments label={claimDialogWords.kind} value={kind} choices={kindChoices} onChange={setKind} />
        ) : null}
      </div>
      <div className="claim-form-acts">
        <Button onPress={onClose}>{claimDialogWords.cancel}</Button>
        <Button tone="primary" type="submit" isDisabled={!canState || isUnderway} keyHint="↵">
          {mode === 'new' ? claimDialogWords.state : claimDialogWords.tie}
        </Button>
      </div>
    </form>
  )
}
