import { useMemo, useRef, type RefObject } from 'react'
import { linkedPlace, type ComparedSide } from '#domain/document/linked-place'
import type { TextChange } from '#domain/document/text-changes'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

/** The two surfaces of a comparison. */
export type Surfaces = Readonly<Record<ComparedSide, RefObject<ReadingHandle | null>>>

/** Two texts that are scrolled as one. */
export type LinkedScroll = {
  /** The analyst takes hold of a text by wheel, pointer or key: from now on it leads. */
  readonly take: (side: ComparedSide) => void
  /** Both go to a place that was chosen: neither leads. */
  readonly letGo: () => void
  /** A text was scrolled: the other follows, line by line, the one that leads. */
  readonly follow: (side: ComparedSide) => void
}

/** Lets each of two texts follow where the other is scrolled to; only the one that the analyst moves leads. */
export function useLinkedScroll(
  { older, newer }: Surfaces,
  changes: readonly TextChange[] | undefined,
  isLinked: boolean,
): LinkedScroll {
  const lead = useRef<ComparedSide>(undefined)
  return useMemo(
    () => ({
      take: (side) => {
        lead.current = side
      },
      letGo: () => {
        lead.current = undefined
      },
      follow: (side) => {
        if (lead.current !== side || !isLinked || changes === undefined) return
        const [leader, follower] = side === 'older' ? [older, newer] : [newer, older]
        const line = leader.current?.lineSeen()
        if (line !== undefined) follower.current?.showAtTop(linkedPlace(changes, side, line))
      },
    }),
    [older, newer, changes, isLinked],
  )
}
