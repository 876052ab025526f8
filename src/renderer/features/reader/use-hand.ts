import { useMemo, useState } from 'react'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import type { Tag } from '#domain/tag/tag'
import { brushesOf, paintedMark, type Brush, type MarkEntry } from '#renderer/features/reader/mark-entry'
import type { Ring } from '#renderer/reading/ring'
import type { SelectedPassage } from '#renderer/reading/selected-passage'

/** What the analyst holds in a reader: selected words, ringed paragraphs, and the brush last used (1 to 8). */
export type Hand = {
  readonly ring: Ring | undefined
  readonly setRing: (ring: Ring | undefined) => void
  readonly passage: SelectedPassage | undefined
  readonly setPassage: (passage: SelectedPassage | undefined) => void
  readonly lastKey: number
  readonly setLastKey: (key: number) => void
  readonly brushes: readonly Brush[]
  /** The highlights as the surface paints them. */
  readonly marks: readonly PaintedMark[]
}

/** Keeps what is held, and prepares brushes and marks. */
export function useHand({
  entries,
  tags,
}: {
  readonly entries: readonly MarkEntry[]
  readonly tags: readonly Tag[]
}): Hand {
  const [ring, setRing] = useState<Ring>()
  const [passage, setPassage] = useState<SelectedPassage>()
  const [lastKey, setLastKey] = useState(1)
  const brushes = useMemo(() => brushesOf(tags), [tags])
  const marks = useMemo(() => entries.map(({ highlight }) => paintedMark(highlight)), [entries])
  return { ring, setRing, passage, setPassage, lastKey, setLastKey, brushes, marks }
}
