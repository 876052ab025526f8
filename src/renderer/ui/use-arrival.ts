import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Lets a place take the keyboard when it appears and nothing nearer has it, so that its keys work at once. */
export function useArrival(place: RefObject<HTMLElement | null>, focus?: () => void): void {
  const arrive = useEffectEvent(() => {
    const here = place.current
    if (here === null || !isFocusFree(here)) return
    if (focus === undefined) here.focus()
    else focus()
  })
  useEffect(() => {
    arrive()
  }, [])
}

/** Whether the focus is nowhere in particular: on nothing, or on the pane around a place. */
export function isFocusFree(place: Element): boolean {
  const { activeElement } = document
  return activeElement !== place && activeElement?.contains(place) === true
}
