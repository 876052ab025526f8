import { useEffect, useMemo, useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { Span } from '#domain/document/block'
import { takeEdge, type Edge } from '#domain/highlight/boundary'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import { followPointer, type ScreenPoint } from '#renderer/reading/follow-pointer'
import { placeAt } from '#renderer/reading/point-at'

type Ground = {
  readonly viewport: RefObject<HTMLElement | null>
  /** The place in the text that a point of the window comes nearest to. */
  readonly placeNear: (at: ScreenPoint, edge: Edge) => number | undefined
  readonly text: string
  /** Sorted by start. */
  readonly marks: readonly PaintedMark[]
  readonly selectedId: string | undefined
}

/** Dragging an edge of the selected mark. */
export type EdgeDrag = {
  /** The marks, the dragged one as it would become, sorted by start. */
  readonly marks: readonly PaintedMark[]
  readonly dragged: Edge | undefined
  readonly grab: (edge: Edge, event: PointerEvent) => void
}

type Surface = {
  readonly viewport: RefObject<HTMLElement | null>
  readonly root: RefObject<HTMLElement | null>
}

type Draft = { readonly edge: Edge; readonly mark: PaintedMark }

/** Lets the edges of the selected mark be dragged; `onReshape` hears once, when one is let go. Esc leaves all as it was. */
export function useEdgeDrag(
  ground: Ground,
  onReshape: ((id: string, span: Span) => void) | undefined,
): EdgeDrag {
  const { viewport, placeNear, text, marks, selectedId } = ground
  const [draft, setDraft] = useState<Draft>()
  const giveUp = useRef<() => void>(undefined)
  useEffect(() => () => giveUp.current?.(), [])
  const shown = useMemo(
    () =>
      draft === undefined
        ? marks
        : marks.map((mark) => (mark.id === draft.mark.id ? draft.mark : mark)).toSorted(byStart),
    [marks, draft],
  )
  const grab = (edge: Edge, event: PointerEvent): void => {
    const mark = marks.find(({ id }) => id === selectedId)
    const stem = event.currentTarget.parentElement?.getBoundingClientRect()
    if (mark === undefined || stem === undefined || event.button !== 0 || !event.isPrimary) return
    // The pointer holds the handle somewhere; what counts is the place the handle stands at.
    const slip = {
      x: event.clientX - (stem.left + stem.right) / 2,
      y: event.clientY - (stem.top + stem.bottom) / 2,
    }
    let now = mark
    setDraft({ edge, mark })
    giveUp.current = followPointer(
      { x: event.clientX, y: event.clientY },
      {
        onMove: ({ x, y }) => {
          if (viewport.current === null) return
          scrollAlong(viewport.current, y)
          const to = placeNear({ x: x - slip.x, y: y - slip.y }, edge)
          const { start, end } = to === undefined ? now : takeEdge(text, mark, { edge, to })
          if (start === now.start && end === now.end) return
          now = { ...mark, start, end }
          setDraft({ edge, mark: now })
        },
        onEnd: (isKept) => {
          setDraft(undefined)
          if (isKept && now !== mark) onReshape?.(mark.id, { start: now.start, end: now.end })
        },
      },
    )
  }
  return { marks: shown, dragged: draft?.edge, grab }
}

/** Within this distance of the window's edges the text scrolls along (CSS pixels), the faster the nearer. */
const scrollZone = 32

function scrollAlong(viewport: Element, y: number): void {
  const { top, bottom } = viewport.getBoundingClientRect()
  const by = Math.max(0, y - (bottom - scrollZone)) - Math.max(0, top + scrollZone - y)
  if (by !== 0) viewport.scrollTop += Math.sign(by) * Math.ceil(Math.min(scrollZone, Math.abs(by)) / 3)
}

/** The place in the text an aim comes nearest to; beside the text that is the end of a line. */
export function placeInText(
  { viewport, root }: Surface,
  { at, edge }: { readonly at: ScreenPoint; readonly edge: Edge },
): number | undefined {
  if (viewport.current === null || root.current === null) return undefined
  const [frame, words] = [viewport.current.getBoundingClientRect(), root.current.getBoundingClientRect()]
  const x = within(at.x, words.left + 1, words.right - 1)
  return placeAt(root.current, { x, y: within(at.y, frame.top + 1, frame.bottom - 1) }, edge)
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}
