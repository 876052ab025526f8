import { actOf } from '#renderer/keys/use-keyring'
import { useEffect, useEffectEvent, type RefObject } from 'react'

/**
 * One key accepts and one drops what is offered where the focus is, else the first that is offered on the passage, else the first
 * of all. Fields keep their letters. The focus goes on to the next offer, so that one key after another answers them all.
 */
export function useSuggestionKeys(place: RefObject<HTMLElement | null>): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf('offers', event)
    if (act === undefined || place.current === null) return
    const offers = [...place.current.querySelectorAll<HTMLElement>(offer)]
    const meant = meantBy(event.target, offers)
    if (meant === undefined) return
    event.preventDefault()
    // A key held down would go on from offer to offer.
    if (event.repeat) return
    const at = offers.indexOf(meant)
    const next = offers[at + 1] ?? offers[at - 1]
    const [accept, drop] = buttonsOf(meant)
    const after = next === undefined ? place.current : buttonsOf(next)[0]
    after?.focus()
    if (act === 'accept') accept?.click()
    else drop?.click()
  })
  useEffect(() => {
    const here = place.current
    here?.addEventListener('keydown', answer)
    return () => {
      here?.removeEventListener('keydown', answer)
    }
  }, [place])
}

const offer = '[data-offer]'
const takesLetters = 'input, textarea, select, [aria-haspopup], [role="listbox"]'

function meantBy(target: EventTarget | null, offers: readonly HTMLElement[]): HTMLElement | undefined {
  if (!(target instanceof Element) || target.closest(takesLetters) !== null) return undefined
  const here = target.closest<HTMLElement>(offer)
  if (here !== null) return here
  const card = target.closest('[data-evidence]')
  return offers.find((one) => card === null || card.contains(one))
}

/** The buttons that accept and drop what is offered, in this order. */
function buttonsOf(offered: HTMLElement): readonly HTMLElement[] {
  return [...offered.querySelectorAll<HTMLElement>('.claim-suggested-acts button')]
}
