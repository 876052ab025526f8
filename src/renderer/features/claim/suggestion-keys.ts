import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { OriginSuggestion } from '#renderer/features/claim/origin-suggestion'
import type { SuggestionDeeds } from '#renderer/features/claim/passage-card.tsx'

type Offered = SuggestionDeeds & { readonly suggestions: readonly OriginSuggestion[] }

/**
 * Y accepts and X drops what is offered for the passage that has the focus, else the first that is offered. Fields keep
 * their letters. The focus goes on to the next offer, so that one key after another answers them all.
 */
export function useSuggestionKeys(place: RefObject<HTMLElement | null>, offered: Offered): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const { suggestions, onAccept, onDrop } = offered
    const meant = meantBy(event, suggestions)
    if (meant === undefined || place.current === null) return
    event.preventDefault()
    const at = suggestions.indexOf(meant)
    focusOffer(place.current, (suggestions[at + 1] ?? suggestions[at - 1])?.evidenceId)
    if (event.key.toLowerCase() === 'y') onAccept(meant)
    else onDrop(meant)
  })
  useEffect(() => {
    const here = place.current
    here?.addEventListener('keydown', answer)
    return () => {
      here?.removeEventListener('keydown', answer)
    }
  }, [place])
}

function meantBy(
  event: KeyboardEvent,
  suggestions: readonly OriginSuggestion[],
): OriginSuggestion | undefined {
  const isAnswer = /^[yx]$/i.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey
  if (!isAnswer || !(event.target instanceof Element)) return undefined
  if (event.target.closest(takesLetters) !== null) return undefined
  const card = event.target.closest<HTMLElement>('[data-evidence]')
  return card === null
    ? suggestions[0]
    : suggestions.find(({ evidenceId }) => evidenceId === card.dataset['evidence'])
}

const takesLetters = 'input, textarea, select, [aria-haspopup], [role="listbox"]'

function focusOffer(section: HTMLElement, evidenceId: string | undefined): void {
  const cards = [...section.querySelectorAll<HTMLElement>('[data-evidence]')]
  const card = cards.find(({ dataset }) => dataset['evidence'] === evidenceId)
  const target = card?.querySelector<HTMLElement>('.claim-suggested button') ?? section
  target.focus()
}
