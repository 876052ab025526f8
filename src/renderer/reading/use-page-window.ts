import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
  type RefObject,
} from 'react'
import type { Span } from '#domain/document/block'
import { boxesOf, pageAt } from '#domain/document/page-places'
import type { PageLayout } from '#domain/document/page-layout'
import type { DocumentBody } from '#domain/document/source-document'
import {
  pageAtHeight,
  pageGap,
  pagesNear,
  planPages,
  type PagePlan,
  type PageZoom,
} from '#renderer/reading/page-plan'
import { mapText, rangeOf } from '#renderer/reading/text-map'
import { isAtEnd, type ReadingHandle } from '#renderer/reading/use-reading-handle'

type Paged = {
  readonly viewport: RefObject<HTMLDivElement | null>
  readonly root: RefObject<HTMLDivElement | null>
  readonly body: DocumentBody
  readonly layout: PageLayout
  readonly zoom: PageZoom
  readonly startAt: number | undefined
  readonly onScrolled: ((firstSeen: number) => void) | undefined
}

/** Where in the window a span is brought to. `nearest` and `in-sight` leave one that is seen where it is. */
type Where = 'third' | 'top' | 'nearest' | 'in-sight'

/** What is seen of the pages, and the ways to move them. */
export type PageWindow = {
  readonly plan: PagePlan
  /** Pages to be drawn, counted from 0. */
  readonly shown: readonly number[]
  /** The page that is read. */
  readonly now: number
  readonly seen: Span
  readonly flash: Span | undefined
  readonly follow: () => void
  readonly reveal: (span: Span, where: Where) => void
  readonly goTo: (page: number) => void
}

const flashTime = 1600
const noSpan: Span = { start: 0, end: 0 }

/** Follows the scrolling of a stack of pages and moves it; the place stays when the size of the pages changes. */
export function usePageWindow(ref: Ref<ReadingHandle> | undefined, paged: Paged): PageWindow {
  const { viewport, root, body, layout, zoom, startAt, onScrolled } = paged
  const { text, pages = [] } = body
  const size = useSize(viewport)
  const [top, setTop] = useState(0)
  const [flash, setFlash] = useState<Span>()
  const plan = useMemo(() => planPages(body.pages ?? [], zoom, size), [body, zoom, size])
  const now = pageAtHeight(plan, top + size.height / 3)
  const shown = pagesNear(plan, { top, height: size.height }).filter((at) => at < pages.length)
  const seen = useMemo(
    () => seenBetween({ body, layout, plan }, top, top + size.height),
    [body, layout, plan, top, size],
  )
  const follow = (): void => {
    if (viewport.current !== null) setTop(viewport.current.scrollTop)
  }
  const scrollTo = (height: number): void => {
    viewport.current?.scrollTo({ top: height })
    follow()
  }
  const reveal = (span: Span, where: Where): void => {
    const at = pageAt(pages, span.start)
    const [box] = boxesOf(text, layout.pages[at]?.runs ?? [], span)
    const y = (plan.tops[at] ?? 0) + (box?.y ?? 0) * plan.scale
    const current = viewport.current?.scrollTop ?? 0
    const isSeen =
      y >= current + pageGap && y + (box?.height ?? 0) * plan.scale <= current + size.height - pageGap
    if (isSeen && (where === 'nearest' || where === 'in-sight')) return
    scrollTo(where === 'top' ? y - pageGap / 2 : y - size.height / 3)
  }
  usePlace(viewport, plan, follow)
  const arrive = useEffectEvent(() => {
    if (startAt !== undefined && startAt > 0) reveal({ start: startAt, end: startAt + 1 }, 'top')
  })
  const isMeasured = size !== unmeasured
  useLayoutEffect(() => {
    if (isMeasured) queueMicrotask(arrive)
  }, [isMeasured])
  const { start, end } = seen
  useEffect(() => {
    if (end > 0) onScrolled?.(start)
  }, [start, end, onScrolled])
  usePageHandle(ref, {
    viewport,
    root,
    reveal,
    setFlash,
    firstSeen: start,
    lineSeen: (at) =>
      isAtEnd(at)
        ? text.length - 1
        : seenBetween({ body, layout, plan }, at.scrollTop, at.scrollTop + size.height).start,
  })
  const goTo = (page: number): void => {
    scrollTo((plan.tops[page] ?? 0) - pageGap / 2)
  }
  return { plan, shown, now, seen, flash, follow, reveal, goTo }
}

/** Taken by the stripes beside the pages, as the style sheet says (CSS pixels). */
const gutterWidth = 40

const unmeasured = { width: 800, height: 600 }

/** The size of the window on the pages, in CSS pixels. */
function useSize(viewport: RefObject<HTMLElement | null>): typeof unmeasured {
  const [size, setSize] = useState(unmeasured)
  useLayoutEffect(() => {
    const resized = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      setSize({ width: entry.contentRect.width - gutterWidth, height: entry.contentRect.height })
    })
    if (viewport.current !== null) resized.observe(viewport.current)
    return () => {
      resized.disconnect()
    }
  }, [viewport])
  return size
}

type Movable = {
  readonly viewport: RefObject<HTMLElement | null>
  readonly root: RefObject<HTMLElement | null>
  readonly reveal: PageWindow['reveal']
  readonly setFlash: (span: Span | undefined) => void
  readonly firstSeen: number
  readonly lineSeen: (viewport: Element) => number
}

/** Hands out the ways to move the pages; the same as those of a text. */
function usePageHandle(ref: Ref<ReadingHandle> | undefined, pages: Movable): void {
  const { viewport, root, reveal, setFlash, firstSeen, lineSeen } = pages
  useImperativeHandle(ref, () => ({
    jumpTo: (span) => {
      reveal(span, 'third')
      setFlash(span)
      setTimeout(() => {
        setFlash(undefined)
      }, flashTime)
    },
    keepInSight: (span) => {
      reveal(span, 'nearest')
    },
    bringIn: (span) => {
      reveal(span, 'in-sight')
    },
    showAtTop: (offset) => {
      reveal({ start: offset, end: offset + 1 }, 'top')
    },
    select: (span) => {
      viewport.current?.focus()
      reveal(span, 'in-sight')
      // The page that holds it is drawn with the next frame.
      requestAnimationFrame(() => {
        if (root.current !== null) selectIn(root.current, span)
      })
    },
    firstSeen: () => firstSeen,
    lineSeen: () => (viewport.current === null ? firstSeen : Math.max(0, lineSeen(viewport.current))),
    focus: () => {
      viewport.current?.focus()
    },
  }))
}

/** Keeps the same place of the same page in sight when the pages grow or shrink. */
function usePlace(viewport: RefObject<HTMLDivElement | null>, plan: PagePlan, follow: () => void): void {
  const before = useRef(plan)
  const keep = useEffectEvent(() => {
    const old = before.current
    before.current = plan
    if (viewport.current === null || old === plan) return
    const top = viewport.current.scrollTop
    const at = pageAtHeight(old, top)
    const into = Math.max(0, top - (old.tops[at] ?? 0)) / old.scale
    viewport.current.scrollTop = top === 0 ? 0 : (plan.tops[at] ?? 0) + into * plan.scale
    follow()
  })
  useLayoutEffect(() => {
    keep()
  }, [plan])
}

type Stack = { readonly body: DocumentBody; readonly layout: PageLayout; readonly plan: PagePlan }

/** The stretch of the text that stands between two heights of the stack. */
function seenBetween({ body, layout, plan }: Stack, top: number, bottom: number): Span {
  const [first, last] = [pageAtHeight(plan, top), pageAtHeight(plan, bottom)]
  const { pages = [] } = body
  const from = (top - (plan.tops[first] ?? 0)) / plan.scale
  const to = (bottom - (plan.tops[last] ?? 0)) / plan.scale
  const starts = layout.pages[first]?.runs.filter(({ y, height }) => y + height / 2 >= from) ?? []
  const ends = layout.pages[last]?.runs.filter(({ y, height }) => y + height / 2 <= to) ?? []
  const start = starts.reduce((least, run) => Math.min(least, run.start), pages[first]?.end ?? 0)
  const end = ends.reduce((most, run) => Math.max(most, run.end), pages[last]?.start ?? 0)
  return start <= end ? { start, end } : noSpan
}

function selectIn(root: Element, span: Span): void {
  const range = rangeOf(mapText(root), span)
  if (range === undefined) return
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
}
