import { useState } from 'react'
import { claimLabel, type Claim, type EvidenceId } from '#domain/claim/claim'
import type { SpokenPassage } from '#renderer/features/claim/claim-board'
import { splitWords, stanceGlyphs, stanceWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Checkbox, TextField } from '#renderer/ui/fields.tsx'

/** A claim of its own, with the passages that go over to it. */
export type SplitWish = { readonly statement: string; readonly evidenceIds: readonly EvidenceId[] }

type SplitDialogProps = {
  readonly claim: Claim
  readonly passages: readonly SpokenPassage[]
  readonly onClose: () => void
  /** Resolves to whether it was done; what was typed and chosen stays until then. */
  readonly onSplit: (wish: SplitWish) => Promise<boolean>
}

/** Chooses the passages of a claim that are to speak for a claim of their own. */
export function SplitDialog({ claim, passages, onClose, onSplit }: SplitDialogProps) {
  const [statement, setStatement] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<EvidenceId>>(new Set())
  const canSplit = statement.trim() !== '' && chosen.size > 0
  return (
    <Dialog title={splitWords.title(claimLabel(claim))} isOpen onClose={onClose}>
      <form
        className="claim-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!canSplit) return
          void onSplit({ statement: statement.trim(), evidenceIds: [...chosen] }).then((isDone) => {
            if (isDone) onClose()
          })
        }}
      >
        <TextField
          label={splitWords.statement}
          description={splitWords.help}
          value={statement}
          onChange={setStatement}
          autoFocus
        />
        <ul className="claim-split" aria-label={splitWords.passages}>
          {passages.map(({ evidence, highlight, document }) => (
            <li key={evidence.id}>
              <Checkbox
                isSelected={chosen.has(evidence.id)}
                onChange={() => {
                  setChosen(turned(chosen, evidence.id))
                }}
              >
                <span className="claim-split-words">
                  <span className={`claim-split-stance claim-split-${evidence.stance}`}>
                    {stanceGlyphs[evidence.stance]} {stanceWords[evidence.stance]}
                  </span>{' '}
                  <bdi>“{highlight.anchor.quote}”</bdi>{' '}
                  <span className="claim-split-document">{document.title}</span>
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
        <div className="claim-form-acts">
          <Button onPress={onClose}>{splitWords.cancel}</Button>
          <Button tone="primary" type="submit" isDisabled={!canSplit}>
            {splitWords.split(chosen.size)}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function turned(chosen: ReadonlySet<EvidenceId>, id: EvidenceId): ReadonlySet<EvidenceId> {
  return chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id])
}
