import { useEffect, useEffectEvent, type RefObject } from 'react'
import { selectedPassage, type SelectedPassage } from '#renderer/reading/selected-passage'

/** Tells when a passage was selected or the selection went: at once by keyboard, by mouse when the button is let go. */
export function useSelectedPassage(
  root: RefObject<HTMLElement | null>,
  text: string,
  onSelect: (passage: SelectedPassage | undefined) => void,
): void {
  const tell = useEffectEvent(() => {
    if (root.current !== null) onSelect(selectedPassage(root.current, text))
  })
  useEffect(() => {
    let isDown = false
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('pointerdown', () => (isDown = true), { signal, capture: true })
    const release = (): void => {
      isDown = false
      // The selection is settled only after the event.
      setTimeout(tell)
    }
    document.addEventListener('pointerup', release, { signal, capture: true })
    document.addEventListener('pointercancel', release, { signal, capture: true })
    document.addEventListener(
      'selectionchange',
      () => {
        if (!isDown) tell()
      },
      { signal },
    )
    return () => {
      listening.abort()
    }
  }, [])
}
