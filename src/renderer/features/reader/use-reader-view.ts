import { useMemo, useState, type RefObject } from 'react'
import type { OutlineEntry } from '#domain/document/block'
import { entryAt, outlineFor } from '#domain/document/outline'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

/** As what a document is shown, and its outline beside it. */
export type ReaderView = {
  readonly kind: 'text' | 'pages'
  /** Whether there are pages to turn to. */
  readonly hasPages: boolean
  /** Turns from text to pages or back, to the same place. */
  readonly turn: () => void
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
  { body, original, startAt, onScrolled }: ReaderPaneProps,
  surface: RefObject<ReadingHandle | null>,
): ReaderView {
  const hasPages = original !== undefined
  const [kind, setKind] = useState<'text' | 'pages'>(hasPages && body.text === '' ? 'pages' : 'text')
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
  return {
    kind: hasPages ? kind : 'text',
    hasPages,
    turn: () => {
      if (!hasPages) return
      setPlace(surface.current?.firstSeen() ?? place)
      setKind(kind === 'text' ? 'pages' : 'text')
    },
    startAt: place,
    isOutlineOpen,
    toggleOutline: () => {
      setIsOutlineOpen(!isOutlineOpen)
    },
    outline,
    now,
    jumpTo: (entry) => {
      surface.current?.showAtTop(entry.start)
      surface.current?.focus()
    },
    onScrolled: follow,
  }
}
