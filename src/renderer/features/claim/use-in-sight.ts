import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useLayoutEffect, type RefObject } from 'react'

/** Shorter lists are drawn whole, so that assistive technology has all of it. */
const drawnWhole = 100

type InSightWish = {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly count: number
  /** The one that has the keyboard; it is drawn wherever it is, and brought into view when it changes. */
  readonly at: number
  /** What tells it from the one that had the keyboard before. */
  readonly key: string | undefined
  /** How high one is, or is likely to be (pixels). */
  readonly height: (index: number) => number
}

/** What of a list is drawn. */
export type InSight = {
  readonly items: readonly VirtualItem[]
  /** How high all of it is (pixels). */
  readonly total: number
  readonly measure: (element: Element | null) => void
}

/** Draws of a long list only what is in sight. */
export function useInSight({ scroller, count, at, key, height }: InSightWish): InSight {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: height,
    overscan: count <= drawnWhole ? drawnWhole : 8,
    useAnimationFrameWithResizeObserver: false,
    // To draw what is probably in sight may be interrupted; what measuring adds to it may not.
    initialRect: { width: 0, height: 0.7 * window.innerHeight },
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      return at < 0 || at >= count || drawn.includes(at) ? drawn : [...drawn, at].toSorted((a, b) => a - b)
    },
  })
  useLayoutEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
    // Only another one is brought into view: whoever scrolls away stays there.
  }, [key])
  return { items: virtual.getVirtualItems(), total: virtual.getTotalSize(), measure: virtual.measureElement }
}
