import { useEffectEvent, useLayoutEffect, useRef, type CSSProperties } from 'react'
import type { ReadingLook } from '#renderer/reading/reading-look'
import type { SectionWindow } from '#renderer/reading/use-section-window'

/** What the styles of a surface read: see reading.css. */
export function lookAttributes({ size, spacing, measure, face, isHyphenated }: ReadingLook) {
  const style: CSSProperties & Readonly<Record<'--read-size', string>> = { '--read-size': `${size}px` }
  return {
    style,
    'data-spacing': spacing,
    'data-measure': measure,
    'data-face': face,
    'data-hyphens': isHyphenated ? '' : undefined,
  }
}

/** The page a reader has of its own, for the tokens to follow; undefined where it has that of the window. */
export function pageOf({ theme }: ReadingLook): string | undefined {
  return theme === 'window' ? undefined : theme
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
