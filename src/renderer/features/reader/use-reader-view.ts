import { useMemo, useState } from 'react'
import type { OutlineEntry } from '#domain/document/block'
import { entryAt, outlineFor } from '#domain/document/outline'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import type { TwinViews } from '#renderer/features/reader/use-twin-views'

/** As what a document is shown, and its outline beside it. */
export type ReaderView = {
  readonly kind: 'text' | 'pages' | 'both'
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
  readonly jumpTo: (entry: OutlineEntry) => void
  readonly onScrolled: (firstSeen: number) => void
}

/** Keeps the view of a reader. One without any text begins with its pages. */
export function useReaderView(
  { body, original, startAt, onScrolled, onJump }: ReaderPaneProps,
  { surface, reading, cross }: TwinViews,
): ReaderView {
  const hasPages = original !== undefined
  const [kind, setKind] = useState<ReaderView['kind']>(hasPages && body.text === '' ? 'pages' : 'text')
  const [place, setPlace] = useState(startAt)
  const [isOutlineOpen, setIsOutlineOpen] = useState(false)
  const [now, setNow] = useState(-1)
  const outline = useMemo(() => outlineFor(body), [body])
  const follow = useMemo(
    () => (firstSeen: number) => {
      setNow(entryAt(outline, firstSeen))
      onScrolled?.(firstSeen)
    },
    [outline, onScrolled],
  )
  const show = (next: ReaderView['kind']): void => {
    if (!hasPages) return
    setPlace(surface.current?.firstSeen() ?? place)
    setKind(next)
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
      setIsOutlineOpen(!isOutlineOpen)
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
