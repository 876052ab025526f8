import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import type { DocumentBody } from '#domain/document/source-document'
import type { DrawnSections } from '#renderer/reading/section-window'
import type { SectionWindow } from '#renderer/reading/use-section-window'

type Sight = Pick<SectionWindow, 'follow' | 'reveal'> & {
  readonly viewport: RefObject<HTMLElement | null>
  readonly drawn: DrawnSections
  readonly repaint: () => void
}

/** Brings the first text to the screen, and what is seen up to date whenever the window or its contents change. */
export function useFirstSight(sight: Sight, body: DocumentBody, startAt: number | undefined): void {
  const { viewport, drawn, follow, reveal, repaint } = sight
  const begin = useEffectEvent(() => {
    if (startAt !== undefined && startAt > 0) reveal({ start: startAt, end: startAt + 1 }, 'top')
    else follow()
  })
  const catchUp = useEffectEvent(() => {
    if (!follow()) repaint()
  })
  useLayoutEffect(() => {
    // React cannot draw at once inside its own effect; a microtask still comes before the frame.
    queueMicrotask(begin)
  }, [body])
  useLayoutEffect(() => {
    repaint()
  }, [repaint, drawn])
  useLayoutEffect(() => {
    if (viewport.current === null) return undefined
    const resized = new ResizeObserver(catchUp)
    resized.observe(viewport.current)
    return () => {
      resized.disconnect()
    }
  }, [viewport])
}
