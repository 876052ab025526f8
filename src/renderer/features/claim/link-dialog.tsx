import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { claimLabel, stances, type Claim, type Stance } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { stanceOfKey } from '#renderer/features/claim/stance-key'
import { linkWords, stanceGlyphs, stanceWords } from '#renderer/features/claim/wording'
import type { Passage } from '#renderer/storage/reads-highlights'
import { keyringNow } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'
import { Chooser } from '#renderer/ui/chooser.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Segments } from '#renderer/ui/fields.tsx'
import './claim.css'

/** A passage that is to speak to a claim, and how. */
export type LinkWish = { readonly highlightId: HighlightId; readonly stance: Stance }

type LinkDialogProps = {
  readonly claim: Claim
  /** The marked passages that do not speak to the claim yet; undefined while they are looked for. */
  readonly passages: readonly Passage[] | undefined
  readonly onClose: () => void
  /** Resolves to whether it was done; what was chosen stays until then. */
  readonly onLink: (wish: LinkWish) => Promise<boolean>
}

const stanceChoices = stances.map((stance) => ({
  value: stance,
  label: `${stanceGlyphs[stance]} ${stanceWords[stance]}`,
}))

/** Ties a passage that is marked already to a claim: its words, then how it bears on it. */
export function LinkDialog({ claim, passages, onClose, onLink }: LinkDialogProps) {
  const [highlightId, setHighlightId] = useState<HighlightId>()
  const [stance, setStance] = useState<Stance>('supports')
  const form = useRef<HTMLFormElement>(null)
  const choices = useMemo(() => passages?.map(choiceOf) ?? [], [passages])
  const link = (as: Stance): void => {
    if (highlightId === undefined) return
    void onLink({ highlightId, stance: as }).then((isDone) => {
      if (isDone) onClose()
    })
  }
  const linkByKey = (event: KeyboardEvent): void => {
    const meant = stanceOfKey(keyringNow(), event)
    const isTyping = event.target instanceof Element && event.target.matches('[role="combobox"]')
    if (meant === undefined || isTyping) return
    event.preventDefault()
    setStance(meant)
    link(meant)
  }
  return (
    <Dialog title={linkWords.title(claimLabel(claim))} isOpen onClose={onClose}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys do what the buttons in the form do */}
      <form
        ref={form}
        className="claim-form"
        onKeyDown={linkByKey}
        onSubmit={(event) => {
          event.preventDefault()
          link(stance)
        }}
      >
        <p className="claim-why" dir="auto">
          {claim.statement}
        </p>
        {passages?.length === 0 ? (
          // The field that had the focus has made way for it: without a focus Esc would not be heard.
          <p className="claim-why" tabIndex={-1} ref={takeFocus}>
            {linkWords.none}
          </p>
        ) : (
          <Chooser
            label={linkWords.passage}
            placeholder={linkWords.placeholder}
            value={highlightId}
            choices={choices}
            autoFocus
            onChange={(id) => {
              setHighlightId(id)
              form.current?.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus()
            }}
          />
        )}
        <Segments label={linkWords.stance} value={stance} choices={stanceChoices} onChange={setStance} />
        <p className="claim-why">{linkWords.keys}</p>
        <div className="claim-form-acts">
          <Button onPress={onClose}>{linkWords.cancel}</Button>
          <Button tone="primary" type="submit" isDisabled={highlightId === undefined} keyHint="↵">
            {linkWords.link}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function takeFocus(place: HTMLElement | null): void {
  place?.focus()
}

function choiceOf({ highlight, document, source }: Passage) {
  return {
    value: highlight.id,
    label: `“${highlight.anchor.quote}”`,
    meaning: source === undefined ? document.title : `${document.title} · ${source.name}`,
  }
}
