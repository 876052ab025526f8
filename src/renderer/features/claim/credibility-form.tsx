import { useEffect, useRef, useState } from 'react'
import { credibilities, type Claim, type Credibility, type Judging } from '#domain/claim/claim'
import { mayJudge, type Corroboration } from '#domain/claim/corroboration'
import { credibilityMeanings } from '#domain/source/grade'
import { CredibilityHistory } from '#renderer/features/claim/credibility-history.tsx'
import { judgedAs } from '#renderer/features/claim/judged-as'
import type { JudgeWish } from '#renderer/features/claim/use-weighing'
import { claimWords, credibilityRefusals, judgingWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Select, TextField, type Choice } from '#renderer/ui/fields.tsx'

type CredibilityFormProps = {
  readonly claim: Claim
  /** How the support of the claim is borne out: 1 wants two independent origins. */
  readonly support: Corroboration
  /** What was chosen by key: then only the reason is left to write. */
  readonly wish: JudgeWish | undefined
  /** Resolves to whether it was done; the reason stays until then. */
  readonly onJudge: (judged: Pick<Judging, 'credibility' | 'reason'>) => Promise<boolean>
}

/** A credibility that is chosen and not given yet. */
type Draft = {
  /** How the claim was judged then; it is for no other state of it. */
  readonly over: string
  readonly credibility: Credibility
}

/** Judges a claim, with the reason, and shows how it was judged before. */
export function CredibilityForm({ claim, support, wish, onJudge }: CredibilityFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<Draft>()
  const [reason, setReason] = useState('')
  const over = judgedAs(claim)
  const [taken, setTaken] = useState<JudgeWish>()
  if (taken !== wish) {
    setTaken(wish)
    // The reason stays: it may have been begun before the key was pressed.
    if (wish !== undefined) setDraft({ over, credibility: wish.credibility })
  }
  useEffect(() => {
    if (wish !== undefined) form.current?.querySelector<HTMLElement>('input.ui-input')?.focus()
  }, [wish])
  // What was undone or judged elsewhere is what is judged over from then on.
  const chosen = draft?.over === over ? draft.credibility : claim.credibility
  const allowed = mayJudge(1, support)
  const isSame = chosen === claim.credibility && reason.trim() === ''
  return (
    <form
      ref={form}
      className="claim-credibility"
      aria-label={judgingWords.title}
      onSubmit={(event) => {
        event.preventDefault()
        if (isSame) return
        void onJudge({ credibility: chosen, reason: reason.trim() }).then((isDone) => {
          if (isDone) setReason((now) => (now === reason ? '' : now))
        })
      }}
    >
      <div className="claim-credibility-row">
        <Select
          label={claimWords.credibility}
          value={String(chosen)}
          choices={credibilities.map((one) => choiceOf(one, support))}
          onChange={(value) => {
            const credibility = credibilities.find((one) => String(one) === value)
            if (credibility !== undefined) setDraft({ over, credibility })
          }}
        />
        <TextField label={judgingWords.reason} value={reason} onChange={setReason} />
        <Button type="submit" isDisabled={isSame}>
          {judgingWords.judge}
        </Button>
      </div>
      {allowed.ok ? null : <p className="claim-why">{credibilityRefusals[allowed.reason]}</p>}
      <CredibilityHistory judgings={claim.judgings ?? []} />
    </form>
  )
}

function choiceOf(credibility: Credibility, support: Corroboration): Choice<string> {
  const { label, meaning } = credibilityMeanings[credibility]
  const allowed = mayJudge(credibility, support)
  return {
    value: String(credibility),
    label: `${credibility} – ${label}`,
    meaning: allowed.ok ? meaning : credibilityRefusals[allowed.reason],
    isDisabled: !allowed.ok,
  }
}
