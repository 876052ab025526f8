import { CornerUpRight } from 'lucide-react'
import { useState } from 'react'
import { Suggested } from '#renderer/features/claim/suggested.tsx'
import {
  sayOffered,
  sayQuestion,
  targetKey,
  type ValueSuggestion,
  type ValueTarget,
} from '#renderer/features/claim/value-suggestion'
import { claimWords, suggestionWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/fields.tsx'

/** What can be done about an offered value. */
export type ValueSuggestionDeeds = {
  readonly onTake: (suggestion: ValueSuggestion, target: ValueTarget) => void
  readonly onLeave: (suggestion: ValueSuggestion) => void
  readonly onShowPlace: (suggestion: ValueSuggestion) => void
}

type OfferedValueProps = ValueSuggestionDeeds & { readonly suggestion: ValueSuggestion }

/** An amount or a time of a passage, offered as a value, with where it would go. */
export function OfferedValue({ suggestion, onTake, onLeave, onShowPlace }: OfferedValueProps) {
  const { targets, written, beside } = suggestion
  const [chosen, setChosen] = useState<string>()
  const target = targets.find((one) => targetKey(one) === chosen) ?? targets[0]
  if (target === undefined) return null
  return (
    <Suggested
      what="value"
      words={sayOffered(suggestion)}
      because={(beside === undefined ? suggestionWords.readFrom : suggestionWords.readBeside)(written)}
      onAccept={() => {
        onTake(suggestion, target)
      }}
      onDrop={() => {
        onLeave(suggestion)
      }}
    >
      <Select
        label={suggestionWords.as}
        isLabelHidden
        value={targetKey(target)}
        choices={targets.map((one) => ({ value: targetKey(one), label: sayTarget(one) }))}
        onChange={setChosen}
      />
      {beside === undefined ? null : (
        <p className="claim-suggested-sentence" dir="auto">
          “{beside.before}
          <mark>{written}</mark>
          {beside.after}”{' '}
          <Button
            tone="quiet"
            onPress={() => {
              onShowPlace(suggestion)
            }}
          >
            <CornerUpRight size={14} strokeWidth={1.5} aria-hidden="true" />
            {claimWords.show}
          </Button>
        </p>
      )}
    </Suggested>
  )
}

function sayTarget(target: ValueTarget): string {
  switch (target.kind) {
    case 'question':
      return suggestionWords.answers(sayQuestion(target.question))
    case 'new-question':
      return suggestionWords.asks(target.words)
    case 'happened':
      return suggestionWords.happened
  }
}
