import type { KeyboardEvent } from 'react'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { reliabilityMeanings } from '#domain/source/grade'
import type { EvidenceCard } from '#renderer/features/assessment/evidence-cards'
import { assessmentWords, sayUses, stanceWords } from '#renderer/features/assessment/wording'
import { Count } from '#renderer/reading/count.tsx'
import type { CountedThing } from '#renderer/reading/counted'
import { useTwin } from '#renderer/reading/pointed'
import { thingName } from '#renderer/reading/thing-name'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { gradeOf } from '#renderer/writing/passage-card'

/** What can be done with a passage of the drawer. */
export type EvidenceCardDeeds = {
  readonly onInsert: (card: EvidenceCard, as: 'quotation' | 'citation') => void
  readonly onGo: (highlightId: HighlightId) => void
  /** The lines in which a passage is used. */
  readonly usesOf: (highlightId: HighlightId) => readonly CountedThing[]
}

type EvidenceCardRowProps = EvidenceCardDeeds & { readonly card: EvidenceCard; readonly uses: number }

/** One passage of the drawer: its words, where they stand, how they bear on the claim. */
export function EvidenceCardRow({ card, uses, onInsert, onGo, usesOf }: EvidenceCardRowProps) {
  const name = thingName({ kind: 'highlight', id: card.highlightId })
  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault()
      onInsert(card, 'citation')
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    besideOf(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)?.focus()
  }
  return (
    <li className="assessment-card" data-colour={card.colour} data-peek={name} {...useTwin(name)}>
      <p className="assessment-card-head">
        <span className={`assessment-stance-${card.stance}`}>{stanceWords[card.stance]}</span>
        <CodeChip meaning={reliabilityMeanings[card.reliability].label}>{gradeOf(card)}</CodeChip>
        <bdi>{card.documentTitle}</bdi>
        <span className="assessment-uses">
          <Count
            count={uses}
            words={sayUses(uses)}
            list={{ kind: 'things', things: () => usesOf(card.highlightId) }}
          />
        </span>
      </p>
      <blockquote lang={card.language} dir="auto">
        “{card.quote}”
      </blockquote>
      <div className="assessment-card-acts">
        <button
          type="button"
          data-quote=""
          onKeyDown={onKeyDown}
          onClick={() => {
            onInsert(card, 'quotation')
          }}
        >
          {assessmentWords.quote} <kbd className="ui-kbd">↵</kbd>
        </button>
        <button
          type="button"
          onClick={() => {
            onInsert(card, 'citation')
          }}
        >
          {assessmentWords.cite} <kbd className="ui-kbd">⇧↵</kbd>
        </button>
        <button
          type="button"
          onClick={() => {
            onGo(card.highlightId)
          }}
        >
          {assessmentWords.go}
        </button>
      </div>
    </li>
  )
}

/** The same act on the card before or after, across claims. */
function besideOf(button: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const all = [
    ...(button.closest('.assessment-evidence')?.querySelectorAll<HTMLElement>('[data-quote]') ?? []),
  ]
  return all[all.indexOf(button) + by]
}
