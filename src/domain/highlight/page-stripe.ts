import type { Page, Span } from '#domain/document/block'
import type { GlyphRun, PageLayout } from '#domain/document/page-layout'
import { pageAt } from '#domain/document/page-places'
import { countStartingBefore } from '#domain/highlight/mark-index'
import { packStripes, type Stripe } from '#domain/highlight/stripe'
import type { Colour } from '#domain/highlight/text-highlight'

/** A height on a page, in points from its top; pages are counted from 0. */
export type PageHeight = { readonly page: number; readonly y: number }

/** The stripe of a mark beside the pages it stands on. */
export type PageStripe = {
  readonly id: string
  readonly colour: Colour
  /** From 0; no two stripes of a lane stand beside the same line. */
  readonly lane: number
  readonly from: PageHeight
  readonly to: PageHeight
}

/** The stripes of marks sorted by start, beside the lines on which they stand. A mark that stands nowhere has none. */
export function stripesOnPages(
  marks: readonly Stripe[],
  pages: readonly Page[],
  layout: PageLayout,
): readonly PageStripe[] {
  const tops = topsOf(pages)
  const placed = marks.flatMap(({ id, colour, ...span }) => {
    const [first, last] = [pageAt(pages, span.start), pageAt(pages, span.end - 1)]
    const above = heightsOf(layout.pages[first]?.runs ?? [], span)
    const below = first === last ? above : heightsOf(layout.pages[last]?.runs ?? [], span)
    if (above === undefined || below === undefined) return []
    return [{ id, colour, from: { page: first, y: above.top }, to: { page: last, y: below.bottom } }]
  })
  const heightOf = ({ page, y }: PageHeight): number => (tops[page] ?? 0) + y
  const laneOf = packStripes(
    placed.map(({ from, to, ...stripe }) => ({ ...stripe, start: heightOf(from), end: heightOf(to) })),
  )
  return placed.map((stripe) => ({ ...stripe, lane: laneOf.get(stripe.id) ?? 0 }))
}

function topsOf(pages: readonly Page[]): readonly number[] {
  let top = 0
  return pages.map(({ height }) => {
    const own = top
    top += height
    return own
  })
}

/** From the highest to the lowest of the runs a span touches, in points from the top of their page; undefined where it touches none. */
export function heightsOf(
  runs: readonly GlyphRun[],
  span: Span,
): { readonly top: number; readonly bottom: number } | undefined {
  const first = Math.max(0, countStartingBefore(runs, span.start + 1) - 1)
  const touched = runs
    .slice(first, countStartingBefore(runs, span.end))
    .filter(({ start, end }) => end > span.start && start < span.end)
  if (touched.length === 0) return undefined
  return touched.reduce(
    ({ top, bottom }, { y, height }) => ({ top: Math.min(top, y), bottom: Math.max(bottom, y + height) }),
    { top: Infinity, bottom: -Infinity },
  )
}
