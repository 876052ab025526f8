import { useCallback, useRef, type RefObject } from 'react'
import { linkedPlace, type ComparedSide } from '#domain/document/linked-place'
import type { TextChange } from '#domain/document/text-changes'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

/** The two surfaces of a comparison. */
export type Surfaces = Readonly<Record<ComparedSide, RefObject<ReadingHandle | null>>>

/** After one text led, what it makes the other do is no lead of its own for this long (milliseconds). */
const leadTime = 250

/** Lets each of two texts follow where the other is scrolled to; only the one that the analyst moves leads. */
export function useLinkedScroll(
  { older, newer }: Surfaces,
  changes: readonly TextChange[] | undefined,
  isLinked: boolean,
): (side: ComparedSide, firstSeen: number) => void {
  const lead = useRef<{ readonly side: ComparedSide; readonly until: number }>(undefined)
  return useCallback(
    (side, firstSeen) => {
      const now = performance.now()
      const isFollowing = lead.current !== undefined && lead.current.side !== side && lead.current.until > now
      if (isFollowing || !isLinked || changes === undefined) return
      lead.current = { side, until: now + leadTime }
      const other = side === 'older' ? 'newer' : 'older'
      const follower = other === 'older' ? older : newer
      follower.current?.showAtTop(linkedPlace(changes, side, firstSeen))
    },
    [older, newer, changes, isLinked],
  )
}
