import { useImperativeHandle, type Ref, type RefObject } from 'react'
import type { Span } from '#domain/document/block'
import type { Section } from '#renderer/reading/layout-plan'
import { characterAt } from '#renderer/reading/point-at'
import { drawnRange } from '#renderer/reading/section-window'
import type { SectionWindow } from '#renderer/reading/use-section-window'

/** What others may ask of a surface. Offsets are UTF-16 code units of the document. */
export type ReadingHandle = {
  /** Scrolls to a span and marks it for a moment, without blinking. */
  readonly jumpTo: (span: Span) => void
  /** Scrolls only when the span is out of sight. */
  readonly keepInSight: (span: Span) => void
  /** Scrolls so that a place stands at the top. */
  readonly showAtTop: (offset: number) => void
  /** Scrolls to a span that is out of sight, well into the window. */
  readonly bringIn: (span: Span) => void
  /** Selects the words of a span, as the mouse would, and takes the keyboard. */
  readonly select: (span: Span) => void
  /** The first character on the screen. */
  readonly firstSeen: () => number
  /** Where the first line on the screen begins; the last character where it cannot be scrolled any further. */
  readonly lineSeen: () => number
  readonly focus: () => void
}

type Surface = {
  readonly viewport: RefObject<HTMLElement | null>
  readonly root: RefObject<HTMLElement | null>
  readonly sections: readonly Section[]
  readonly reveal: SectionWindow['reveal']
  readonly setFlash: (span: Span | undefined) => void
  readonly firstSeen: number
  readonly text: string
}

const flashTime = 1600

/** Hands out the ways to move a surface. */
export function useReadingHandle(ref: Ref<ReadingHandle> | undefined, surface: Surface): void {
  const { viewport, root, sections, reveal, setFlash, firstSeen, text } = surface
  useImperativeHandle(ref, () => {
    // React cannot draw at once inside its own effect; a microtask still comes before the frame.
    const revealSoon = (span: Span, where: Parameters<typeof reveal>[1]): void => {
      queueMicrotask(() => {
        reveal(span, where)
      })
    }
    return {
      jumpTo: (span) => {
        revealSoon(span, 'third')
        setFlash(span)
        setTimeout(() => {
          setFlash(undefined)
        }, flashTime)
      },
      keepInSight: (span) => {
        revealSoon(span, 'nearest')
      },
      showAtTop: (offset) => {
        revealSoon({ start: offset, end: offset + 1 }, 'top')
      },
      bringIn: (span) => {
        revealSoon(span, 'in-sight')
      },
      select: (span) => {
        viewport.current?.focus()
        queueMicrotask(() => {
          reveal(span, 'in-sight')
          const range = root.current === null ? undefined : drawnRange(root.current, sections, span)
          if (range === undefined) return
          document.getSelection()?.removeAllRanges()
          document.getSelection()?.addRange(range)
        })
      },
      firstSeen: () => firstSeen,
      lineSeen: () => {
        if (viewport.current === null || root.current === null) return firstSeen
        if (isAtEnd(viewport.current)) return Math.max(0, text.length - 1)
        return topLine(viewport.current, root.current) ?? firstSeen
      },
      focus: () => {
        viewport.current?.focus()
      },
    }
  }, [viewport, root, sections, reveal, setFlash, firstSeen, text])
}

/** Whether something that can be scrolled stands at its end. */
export function isAtEnd({ scrollTop, scrollHeight, clientHeight }: Element): boolean {
  return scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1
}

/** A character of the line at the upper edge; undefined where that falls between two paragraphs. */
function topLine(viewport: Element, root: Element): number | undefined {
  const { top } = viewport.getBoundingClientRect()
  const inside = root.getBoundingClientRect()
  const { paddingInlineStart } = getComputedStyle(root)
  return characterAt(root, inside.left + Number.parseFloat(paddingInlineStart) + 4, top + 8)
}
