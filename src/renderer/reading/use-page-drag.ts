import type { RefObject } from 'react'
import type { Span } from '#domain/document/block'
import type { PageLayout } from '#domain/document/page-layout'
import { edgeOnPage, placeNear } from '#domain/document/page-places'
import type { DocumentBody } from '#domain/document/source-document'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import type { DrawnEdge } from '#renderer/reading/drawn-edges'
import type { ScreenPoint } from '#renderer/reading/follow-pointer'
import { pageAtHeight, type PagePlan } from '#renderer/reading/page-plan'
import { useEdgeDrag, type EdgeDrag } from '#renderer/reading/use-edge-drag'

type Stack = {
  readonly viewport: RefObject<HTMLElement | null>
  readonly root: RefObject<HTMLElement | null>
  readonly body: DocumentBody
  readonly layout: PageLayout
  readonly plan: PagePlan
}

type Told = {
  readonly marks: readonly PaintedMark[]
  readonly selectedId: string | undefined
  readonly onReshape?: ((id: string, span: Span) => void) | undefined
}

/** The handles of the selected mark on the pages. */
export type PageDrag = EdgeDrag & {
  readonly selected: PaintedMark | undefined
  /** Those that stand on a page, in pixels from its corner. */
  readonly edgesOn: (page: number) => readonly DrawnEdge[]
}

/** Lets the edges of the selected mark be dragged over the pages, also from one to the next. */
export function usePageDrag(stack: Stack, { marks, selectedId, onReshape }: Told): PageDrag {
  const { viewport, body, layout, plan } = stack
  const { text } = body
  const near = (at: ScreenPoint): number | undefined => placeOnPages(stack, at)
  const drag = useEdgeDrag({ viewport, placeNear: near, text, marks, selectedId }, onReshape)
  const selected = onReshape === undefined ? undefined : drag.marks.find(({ id }) => id === selectedId)
  const edgesOn = (page: number): readonly DrawnEdge[] => {
    if (selected === undefined) return []
    const runs = layout.pages[page]?.runs ?? []
    return (['start', 'end'] as const).flatMap((edge) => {
      const at = edgeOnPage(text, runs, { span: selected, edge })
      if (at === undefined) return []
      const { scale } = plan
      return [
        { edge, left: at.x * scale, top: at.y * scale, width: at.width * scale, height: at.height * scale },
      ]
    })
  }
  return { ...drag, selected, edgesOn }
}

function placeOnPages({ viewport, root, body, layout, plan }: Stack, at: ScreenPoint): number | undefined {
  if (viewport.current === null || root.current === null) return undefined
  const height = at.y - root.current.getBoundingClientRect().top
  const page = pageAtHeight(plan, height)
  const sheet = root.current.querySelector(`[data-page-at="${page}"]`)?.getBoundingClientRect()
  if (sheet === undefined) return undefined
  const point = { x: (at.x - sheet.left) / plan.scale, y: (at.y - sheet.top) / plan.scale }
  return placeNear(body.text, layout.pages[page]?.runs ?? [], point)
}
