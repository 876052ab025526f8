import { useEffectEvent, useLayoutEffect, useRef, type CSSProperties } from 'react'
import type { ReadingLook } from '#renderer/reading/reading-look'
import type { SectionWindow } from '#renderer/reading/use-section-window'

/** What the styles of a surface read: see reading.css. */
export function lookAttributes({ size, spacing, measure, face, theme, isHyphenated }: ReadingLook) {
  const style: CSSProperties & Readonly<Record<'--read-size', string>> = { '--read-size': `${size}px` }
  return {
    style,
    'data-spacing': spacing,
    'data-measure': measure,
    'data-face': face,
    'data-page': theme === 'window' ? undefined : theme,
    'data-hyphens': isHyphenated ? '' : undefined,
  }
}

type Sight = Pick<SectionWindow, 'forget' | 'reveal'> & {
  readonly repaint: () => void
  readonly firstSeen: number
}

/** Keeps the place when the letters change: what stood at the top stands there again. */
export function useLook(look: ReadingLook, { forget, reveal, repaint, firstSeen }: Sight): void {
  const shown = useRef(look)
  const keepPlace = useEffectEvent(() => {
    const place = { start: firstSeen, end: firstSeen + 1 }
    forget()
    // React cannot draw at once inside its own effect; a microtask still comes before the frame.
    queueMicrotask(() => {
      reveal(place, 'top')
      repaint()
    })
  })
  useLayoutEffect(() => {
    if (shown.current === look) return
    shown.current = look
    keepPlace()
  }, [look])
}
