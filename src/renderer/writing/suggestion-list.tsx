import type { RefObject } from 'react'
import { chipOf, type PassageCard } from '#renderer/writing/passage-card'
import type { Overlay } from '#renderer/writing/surroundings'
import { saySuggestions, writingWords } from '#renderer/writing/wording'

/** The ids by which the text names the list and its choices while the keyboard stays in the text. */
export const suggestionListId = 'writing-suggestions'

/** The id of one choice. */
export function suggestionId(index: number): string {
  return `${suggestionListId}-${index}`
}

type SuggestionListProps = {
  readonly overlay: Extract<Overlay, { kind: 'suggestions' }>
  readonly place: { readonly left: number; readonly top: number }
  readonly boxRef: RefObject<HTMLDivElement | null>
}

/** The passages that answer what was typed after `@`. */
export function SuggestionList({ overlay, place, boxRef }: SuggestionListProps) {
  const { cards, selected, choose } = overlay
  return (
    <div className="writing-overlay writing-suggestions" style={place} ref={boxRef}>
      <div role="listbox" id={suggestionListId} aria-label={writingWords.suggestionsName}>
        {cards.map((card, index) => (
          <div
            key={`${card.highlightId} ${card.evidenceId ?? ''}`}
            id={suggestionId(index)}
            role="option"
            aria-selected={index === selected}
            className="writing-suggestion"
            data-colour={card.colour}
            onPointerDown={(event) => {
              event.preventDefault()
              choose(card, event.shiftKey ? 'citation' : 'quotation')
            }}
          >
            <SuggestionWords card={card} />
          </div>
        ))}
      </div>
      <p className="writing-suggestions-foot" role="status">
        {cards.length === 0
          ? writingWords.noSuggestions
          : `${saySuggestions(cards.length)} · ${writingWords.suggestionsHint}`}
      </p>
    </div>
  )
}

function SuggestionWords({ card }: { readonly card: PassageCard }) {
  return (
    <>
      <span className="writing-suggestion-head">
        <span className="writing-chip">{chipOf(card)}</span> <bdi>{card.statement ?? card.documentTitle}</bdi>
        {card.evidenceId === undefined ? (
          <em className="writing-suggestion-loose">{writingWords.noClaim}</em>
        ) : null}
      </span>
      <span className="writing-suggestion-quote" lang={card.language} dir="auto">
        “{card.quote}”
      </span>
    </>
  )
}
