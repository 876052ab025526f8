import type { Page } from '#domain/document/block'
import { keyToAct, type Keyring } from '#renderer/keys/keyring'
import type { PressedKey } from '#renderer/keys/stroke'

/** How large the pages are shown: as wide as the window, whole in the window, or at a share of their real size. */
export type PageZoom = 'width' | 'page' | number

/** Pages below each other: where each begins and how large it is, in CSS pixels, and how many pixels a point takes. */
export type PagePlan = {
  readonly scale: number
  readonly tops: readonly number[]
  readonly height: number
  readonly width: number
}

/** CSS pixels between two pages, and around them. */
export const pageGap = 16

/** CSS pixels of a point at real size. */
const realScale = 96 / 72
const leastScale = 0.1
const mostScale = 6

/** Plans where the pages lie in a window of a size (CSS pixels). */
export function planPages(
  pages: readonly Page[],
  zoom: PageZoom,
  window: { readonly width: number; readonly height: number },
): PagePlan {
  const widest = pages.reduce((most, { width }) => Math.max(most, width), 1)
  const tallest = pages.reduce((most, { height }) => Math.max(most, height), 1)
  const byWidth = (window.width - 2 * pageGap) / widest
  const byPage = Math.min(byWidth, (window.height - 2 * pageGap) / tallest)
  const wanted = zoom === 'width' ? byWidth : zoom === 'page' ? byPage : zoom * realScale
  const scale = Math.min(mostScale, Math.max(leastScale, wanted))
  const tops: number[] = []
  let top = pageGap
  for (const { height } of pages) {
    tops.push(top)
    top += height * scale + pageGap
  }
  return { scale, tops, height: top, width: widest * scale + 2 * pageGap }
}

/** The page that stands at a height (CSS pixels from the top of the first). */
export function pageAtHeight({ tops }: PagePlan, height: number): number {
  return Math.max(
    0,
    tops.findLastIndex((top) => top - pageGap <= height),
  )
}

/** The pages near a stretch of the height, so that a page is drawn before it is seen; both inclusive. */
export function pagesNear(
  plan: PagePlan,
  { top, height }: { readonly top: number; readonly height: number },
): readonly number[] {
  const first = pageAtHeight(plan, top - height / 2)
  const last = pageAtHeight(plan, top + height * 1.5)
  return Array.from({ length: Math.min(last - first + 1, mostDrawn) }, (_, at) => first + at)
}

/** More pages than this are never drawn at once, however small they are. */
const mostDrawn = 20

/** The next step of zooming in or out, as a share of real size. */
export function stepZoom({ scale }: PagePlan, by: 1 | -1): number {
  const now = scale / realScale
  const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]
  const next =
    by === 1 ? steps.find((step) => step > now + 0.01) : steps.findLast((step) => step < now - 0.01)
  return next ?? now
}

/** The size a key asks for: a step larger or smaller, the width or the whole page; undefined where it is none. */
export function zoomByKey(keyring: Keyring, pressed: PressedKey, plan: PagePlan): PageZoom | undefined {
  const act = keyToAct(keyring, 'pages', pressed)
  switch (act) {
    case 'larger':
      return stepZoom(plan, 1)
    case 'smaller':
      return stepZoom(plan, -1)
    case 'width':
      return 'width'
    case 'whole':
      return 'page'
    case undefined:
      return undefined
  }
}

/** The share of real size that is shown, in percent. */
export function percentOf({ scale }: PagePlan): number {
  return Math.round((100 * scale) / realScale)
}
