import { useMemo } from 'react'
import type { PageLayout } from '#domain/document/page-layout'
import { boxesOf } from '#domain/document/page-places'
import type { DocumentBody } from '#domain/document/source-document'
import { marksWithin, type MarkIndex } from '#domain/highlight/mark-index'
import { stripesOnPages } from '#domain/highlight/page-stripe'
import { planPaint, type Focus, type PaintedMark } from '#domain/highlight/paint-plan'
import type { PagePlan } from '#renderer/reading/page-plan'
import { countLeftOut, type DrawnCrowd, type DrawnStripe, type LeftOut } from '#renderer/reading/stripes'

type Paged = {
  readonly body: DocumentBody
  readonly layout: PageLayout
  readonly plan: PagePlan
  readonly shown: readonly number[]
}

type Marked = { readonly index: MarkIndex<PaintedMark>; readonly focus: Focus }

/** What stands beside the pages that are drawn: the stripes of their marks, and where more overlap than are painted. */
export function usePageMargins({ body, layout, plan, shown }: Paged, { index, focus }: Marked) {
  const all = useMemo(() => stripesOnPages(index.marks, body.pages ?? [], layout), [index, body, layout])
  const [first = 0, last = 0] = [shown[0], shown.at(-1)]
  const stripes = useMemo((): readonly DrawnStripe[] => {
    const heightOf = ({ page, y }: { readonly page: number; readonly y: number }): number =>
      (plan.tops[page] ?? 0) + y * plan.scale
    return all
      .filter(({ from, to }) => from.page <= last && to.page >= first)
      .map(({ id, colour, lane, from, to }) => {
        const top = heightOf(from)
        return { id, colour, lane, top, height: heightOf(to) - top }
      })
  }, [all, plan, first, last])
  const crowds = useMemo((): readonly DrawnCrowd[] => {
    const { text, pages = [] } = body
    const found: LeftOut[] = []
    for (let at = first; at <= last; at += 1) {
      const page = pages[at]
      if (page === undefined) continue
      for (const crowd of planPaint(marksWithin(index, page), focus).crowds) {
        const [box] = boxesOf(text, layout.pages[at]?.runs ?? [], crowd)
        if (box === undefined) continue
        found.push({ top: (plan.tops[at] ?? 0) + box.y * plan.scale, ids: crowd.hidden })
      }
    }
    return countLeftOut(found, stripes)
  }, [body, layout, plan, index, focus, first, last, stripes])
  return { stripes, crowds }
}
