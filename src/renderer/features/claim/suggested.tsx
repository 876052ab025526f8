import type { ReactNode } from 'react'
import { suggestionWords } from '#renderer/features/claim/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'

type SuggestedProps = {
  readonly what: 'origin' | 'value'
  /** What is offered, in a few words. */
  readonly words: string
  /** Where it comes from. */
  readonly because: ReactNode
  readonly onAccept: () => void
  readonly onDrop: () => void
  readonly children?: ReactNode
}

/** Something offered and not said by anybody yet: dashed, called suggested, and one key either way. */
export function Suggested({ what, words, because, onAccept, onDrop, children }: SuggestedProps) {
  const hint = useKeyHints()
  return (
    <div
      className="claim-suggested"
      data-offer=""
      role="group"
      aria-label={`${suggestionWords[what]}: ${words}`}
    >
      <p>
        {suggestionWords[what]}: <bdi>{words}</bdi> <span>{because}</span>
      </p>
      {children}
      <div className="claim-suggested-acts">
        <Button keyHint={hint('offers.accept')} onPress={onAccept}>
          {suggestionWords.accept}
        </Button>
        <Button tone="quiet" keyHint={hint('offers.drop')} onPress={onDrop}>
          {suggestionWords.drop}
        </Button>
      </div>
    </div>
  )
}
