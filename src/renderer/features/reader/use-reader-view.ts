import { useMemo, useState } from 'react'
import type { OutlineEntry } from '#domain/document/block'
import { entryAt, outlineFor } from '#domain/document/outline'
import type { KeptView } from '#renderer/features/reader/kept-view'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import type { TwinViews } from '#renderer/features/reader/use-twin-views'
import type { PageZoom } from '#renderer/reading/page-plan'

/** As what a document is shown, and its outline beside it. */
export type ReaderView = {
  readonly kind: KeptView['kind']
  /** Whether there are pages to turn to. */
  readonly hasPages: boolean
  /** Turns from text to pages or back, to the same place; where both are shown the keyboard goes to the other. */
  readonly turn: () => void
  /** Shows the pages beside the text, or again only the view that is read. */
  readonly turnBeside: () => void
  readonly startAt: number | undefined
  readonly isOutlineOpen: boolean
  readonly toggleOutline: () => void
  readonly outline: readonly OutlineEntry[]
  /** The entry that is read, or -1. */
  readonly now: number
  readonly zoom: PageZoom
  readonly setZoom: (zoom: PageZoom) => void
  readonly jumpTo: (entry: OutlineEntry) => void
  readonly onScrolled: (firstSeen: number) => void
}

/** Keeps the view of a reader. One without any text begins with its pages. */
export function useReaderView(
  { body, original, startAt, keptView, onView, onScrolled, onJump }: ReaderPaneProps,
  { surface, reading, cross }: TwinViews,
): ReaderView {
  const hasPages = original !== undefined
  const [view, setView] = useState(keptView ?? firstView(hasPages && body.text === ''))
  const { kind, isOutlineOpen, zoom } = view
  const [place, setPlace] = useState(startAt)
  const [now, setNow] = useState(-1)
  const outline = useMemo(() => outlineFor(body), [body])
  const follow = useMemo(
    () => (firstSeen: number) => {
      setNow(entryAt(outline, firstSeen))
      onScrolled?.(firstSeen)
    },
    [outline, onScrolled],
  )
  const change = (part: Partial<KeptView>): void => {
    const next = { ...view, ...part }
    setView(next)
    onView?.(next)
  }
  const show = (next: ReaderView['kind']): void => {
    if (!hasPages) return
    setPlace(surface.current?.firstSeen() ?? place)
    change({ kind: next })
  }
  return {
    kind: hasPages ? kind : 'text',
    hasPages,
    turn: () => {
      if (kind === 'both') cross()
      else show(kind === 'text' ? 'pages' : 'text')
    },
    turnBeside: () => {
      show(kind === 'both' ? reading() : 'both')
    },
    startAt: place,
    isOutlineOpen,
    toggleOutline: () => {
      change({ isOutlineOpen: !isOutlineOpen })
    },
    zoom,
    setZoom: (next) => {
      change({ zoom: next })
    },
    outline,
    now,
    jumpTo: (entry) => {
      onJump?.()
      surface.current?.showAtTop(entry.start)
      surface.current?.focus()
    },
    onScrolled: follow,
  }
}

/** How a document is shown that was never looked at. */
function firstView(hasOnlyPages: boolean): KeptView {
  return { kind: hasOnlyPages ? 'pages' : 'text', isOutlineOpen: false, zoom: 'width' }
}
