import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Span } from '#domain/document/block'
import { sectionAt, type Section } from '#renderer/reading/layout-plan'
import { mapOf, sectionsNear, type DrawnSections } from '#renderer/reading/section-window'
import { offsetOf, pointsOf } from '#renderer/reading/text-map'

/** Where a span is to stand on the screen; `nearest` and `in-sight` move only what is out of sight, to an edge or to a third. */
type Placing = 'third' | 'nearest' | 'in-sight' | 'top'

/** The part of a long document that exists on the page, and the ways to move it. */
export type SectionWindow = {
  readonly drawn: DrawnSections
  readonly heights: ReadonlyMap<number, number>
  /** Draws what has come near; true when something new was drawn. */
  readonly follow: () => boolean
  /** Scrolls to a span, drawing what is there first. `nearest` moves only when it is out of sight. */
  readonly reveal: (span: Span, where: Placing) => void
  /** Leaves the measured heights aside: the letters have changed. Those that are drawn are measured again. */
  readonly forget: () => void
}

type Refs = {
  readonly viewport: RefObject<HTMLElement | null>
  readonly root: RefObject<HTMLElement | null>
}

/** Keeps the sections near the window drawn, and those that hold an end of the selection. */
export function useSectionWindow({ viewport, root }: Refs, sections: readonly Section[]): SectionWindow {
  const [drawn, setDrawn] = useState<DrawnSections>({ first: 0, last: 0, kept: [] })
  const now = useRef(drawn)
  const [heights] = useState(() => new Map<number, number>())

  const draw = useCallback((next: DrawnSections): boolean => {
    const { first, last, kept } = now.current
    if (first === next.first && last === next.last && kept.join() === next.kept.join()) return false
    now.current = next
    flushSync(() => {
      setDrawn(next)
    })
    return true
  }, [])

  const follow = useCallback((): boolean => {
    if (viewport.current === null || root.current === null) return false
    return draw({
      ...sectionsNear(viewport.current, root.current),
      kept: selectedSections(root.current, sections),
    })
  }, [viewport, root, sections, draw])

  const reveal = useCallback(
    (span: Span, where: Placing): void => {
      const [frame, page] = [viewport.current, root.current]
      if (frame === null || page === null) return
      const index = sectionAt(sections, span.start)
      // The second round mends what the drawing of guessed heights above moved.
      for (let round = 0; round < 2; round++) {
        const { first, last } = now.current
        if (index < first || index > last) draw({ first: index - 1, last: index + 1, kept: now.current.kept })
        const box = placeOf(page, index, span)
        if (box === undefined) return
        scrollTo(frame, box, where)
        follow()
      }
    },
    [viewport, root, sections, draw, follow],
  )

  const measure = useCallback((): void => {
    for (const element of root.current?.querySelectorAll('[data-drawn]') ?? []) {
      heights.set(Number(element.getAttribute('data-section')), element.getBoundingClientRect().height)
    }
  }, [root, heights])
  const forget = useCallback((): void => {
    heights.clear()
    measure()
  }, [heights, measure])
  useLayoutEffect(() => {
    measure()
  }, [drawn, measure])

  return { drawn, heights, follow, reveal, forget }
}

function selectedSections(root: Element, sections: readonly Section[]): readonly number[] {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed) return []
  const ends = [
    [selection.anchorNode, selection.anchorOffset],
    [selection.focusNode, selection.focusOffset],
  ] as const
  return ends.flatMap(([node, offset]) => {
    if (node === null || !root.contains(node)) return []
    const at = offsetOf(root, { node, offset }, 'start')
    return at === undefined ? [] : [sectionAt(sections, at)]
  })
}

function placeOf(root: Element, index: number, span: Span): DOMRect | undefined {
  const section = root.children[index]
  if (section === undefined) return undefined
  const points = pointsOf(mapOf(section), { start: span.start, end: Math.max(span.start + 1, span.end) })
  if (points === undefined) return section.getBoundingClientRect()
  const range = document.createRange()
  range.setStart(points.from.node, points.from.offset)
  range.setEnd(points.to.node, points.to.offset)
  return range.getBoundingClientRect()
}

/** Kept free above and below what is shown (CSS pixels). */
const air = 24

function scrollTo(viewport: Element, box: DOMRect, where: Placing): void {
  const frame = viewport.getBoundingClientRect()
  const isInSight = box.top >= frame.top + air && box.bottom <= frame.bottom - air
  if (where === 'in-sight' && isInSight) return
  if (where === 'top') viewport.scrollTop += box.top - frame.top - air
  else if (where === 'third' || where === 'in-sight')
    viewport.scrollTop += box.top - frame.top - frame.height / 3
  else if (box.top < frame.top + air) viewport.scrollTop += box.top - frame.top - air
  else if (box.bottom > frame.bottom - air)
    viewport.scrollTop += Math.min(box.bottom - frame.bottom + air, box.top - frame.top - air)
}
