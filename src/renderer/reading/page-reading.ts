import type { Span } from '#domain/document/block'
import type { PageLayout } from '#domain/document/page-layout'
import { holds, type ReadStretches } from '#domain/document/read-stretches'
import type { DocumentBody } from '#domain/document/source-document'
import { countStartingBefore } from '#domain/highlight/mark-index'
import { heightsOf } from '#domain/highlight/page-stripe'
import type { PagePlan } from '#renderer/reading/page-plan'
import { joined, type DrawnRule } from '#renderer/reading/read-rules'
import { canBeRead } from '#renderer/reading/standing'

/** Some pages of a document as they are laid out in the window. */
export type DrawnPages = {
  readonly body: DocumentBody
  readonly layout: PageLayout
  readonly plan: PagePlan
  /** Counted from 0. */
  readonly shown: readonly number[]
}

/** The paragraphs that can be read where they stand between two heights of the stack (CSS pixels). */
export function readableOnPages(
  pages: DrawnPages,
  window: { readonly top: number; readonly bottom: number },
): readonly Span[] {
  return paragraphsOn(pages).filter((each) => canBeRead(each, window))
}

/** The rules beside the read paragraphs of the pages that are drawn. */
export function rulesOnPages(pages: DrawnPages, read: ReadStretches): readonly DrawnRule[] {
  if (read.length === 0) return []
  return joined(
    paragraphsOn(pages)
      .filter((each) => holds(read, each))
      .map(({ top, bottom }) => ({ top: Math.round(top), height: Math.round(bottom - top) })),
  )
}

type Laid = Span & { readonly top: number; readonly bottom: number }

/** Each paragraph, or the part of it that stands on that page. */
function paragraphsOn({ body, layout, plan, shown }: DrawnPages): readonly Laid[] {
  return shown.flatMap((at) => {
    const page = body.pages?.[at]
    const runs = layout.pages[at]?.runs ?? []
    if (page === undefined) return []
    const first = Math.max(0, countStartingBefore(body.blocks, page.start + 1) - 1)
    return body.blocks.slice(first, countStartingBefore(body.blocks, page.end)).flatMap((block): Laid[] => {
      const span = { start: Math.max(block.start, page.start), end: Math.min(block.end, page.end) }
      const heights = span.start < span.end ? heightsOf(runs, span) : undefined
      if (heights === undefined) return []
      const top = plan.tops[at] ?? 0
      return [{ ...span, top: top + heights.top * plan.scale, bottom: top + heights.bottom * plan.scale }]
    })
  })
}
