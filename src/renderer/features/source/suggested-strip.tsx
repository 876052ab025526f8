import type { AlikePair } from '#domain/source/alike-names'
import type { SuggestedSource } from '#domain/import/suggested-sources'
import { likenessWords, suggestWords } from '#renderer/features/source/wording'
import { Count } from '#renderer/reading/count.tsx'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'

/** One thing that is suggested in the room: a source documents state, or two sources that may be one. */
export type Suggestion =
  | { readonly kind: 'source'; readonly key: string; readonly suggested: SuggestedSource }
  | { readonly kind: 'merge'; readonly key: string; readonly pair: AlikePair }

type SuggestedStripProps = {
  readonly suggestions: readonly Suggestion[]
  readonly onTake: (suggestion: Suggestion) => void
  readonly onDrop: (suggestion: Suggestion) => void
}

/** What is suggested, dashed and one at a time; Y and X in the register answer it, and the next one comes. */
export function SuggestedStrip({ suggestions, onTake, onDrop }: SuggestedStripProps) {
  const hint = useKeyHints()
  if (suggestions.length === 0) return null
  return (
    <ul className="source-suggestions" aria-label={suggestWords.list}>
      {suggestions.slice(0, 1).map((suggestion) => (
        <li key={suggestion.key}>
          <Chip tone="suggested">{suggestWords.suggested}</Chip>
          <span className="source-suggestion">
            <Said suggestion={suggestion} /> <span className="source-none">{reasonOf(suggestion)}</span>
          </span>
          <Button
            keyHint={hint('offers.accept')}
            onPress={() => {
              onTake(suggestion)
            }}
          >
            {suggestion.kind === 'merge' ? suggestWords.look : suggestWords.take}
          </Button>
          <Button
            tone="quiet"
            keyHint={hint('offers.drop')}
            onPress={() => {
              onDrop(suggestion)
            }}
          >
            {suggestWords.drop}
          </Button>
          {suggestions.length > 1 ? (
            <span className="source-none">{suggestWords.more(suggestions.length - 1)}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** What is suggested; where documents state it, the words open them. */
function Said({ suggestion }: { readonly suggestion: Suggestion }) {
  const words = wordsOf(suggestion)
  const ids = suggestion.kind === 'source' ? suggestion.suggested.documentIds : []
  return (
    <Count
      count={ids.length}
      words={words}
      list={{ kind: 'things', things: () => ids.map((id) => ({ kind: 'document', id })) }}
    >
      <bdi>{words}</bdi>
    </Count>
  )
}

function wordsOf(suggestion: Suggestion): string {
  if (suggestion.kind === 'merge')
    return suggestWords.merge(suggestion.pair.one.name, suggestion.pair.other.name)
  const { field, name, documentIds } = suggestion.suggested
  return suggestWords[field](name, documentIds.length)
}

function reasonOf(suggestion: Suggestion): string {
  return suggestion.kind === 'merge'
    ? likenessWords[suggestion.pair.likeness]
    : suggestWords.because[suggestion.suggested.field]
}
