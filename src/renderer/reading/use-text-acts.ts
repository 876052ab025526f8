import type { ClipboardEvent, KeyboardEvent, MouseEvent, RefObject } from 'react'
import type { DocumentBody } from '#domain/document/source-document'
import { countStartingBefore, hits, nextHit, type MarkIndex } from '#domain/highlight/mark-index'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import { characterAt } from '#renderer/reading/point-at'
import { moveRing, ringMoveOf, ringOn, spanOfRing, type Ring, type RingMove } from '#renderer/reading/ring'
import { selectedPassage } from '#renderer/reading/selected-passage'
import { useHover } from '#renderer/reading/use-hover'
import type { SectionWindow } from '#renderer/reading/use-section-window'

type Drawn = {
  readonly root: RefObject<HTMLElement | null>
  readonly body: DocumentBody
  readonly index: MarkIndex<PaintedMark>
  readonly firstSeen: number
  readonly reveal: SectionWindow['reveal']
}

type Told = {
  readonly selectedId: string | undefined
  readonly ring: Ring | undefined
  readonly onRing: (ring: Ring | undefined) => void
  readonly onPick: (id: string | undefined) => void
  readonly onHover?: ((id: string | undefined) => void) | undefined
}

/** What the mouse and the keys do on a text: pointing, choosing, the ring, and copying the words as they are. */
export function useTextActs({ root, body, index, firstSeen, reveal }: Drawn, told: Told) {
  const { selectedId, ring, onRing, onPick, onHover } = told
  const characterUnder = (x: number, y: number): number | undefined =>
    root.current === null ? undefined : characterAt(root.current, x, y)
  const hover = useHover(characterUnder, index, onHover)
  const moveTo = (move: RingMove): void => {
    const seen = Math.max(0, countStartingBefore(body.blocks, firstSeen + 1) - 1)
    const next = ring === undefined ? ringOn(seen) : moveRing(ring, move, body.blocks.length)
    onRing(next)
    const edge = move.endsWith('up') ? next.first : next.last
    const span = spanOfRing(body.text, body.blocks, ringOn(edge))
    if (span !== undefined) reveal(span, 'nearest')
  }
  const acts = {
    onClick: ({ clientX, clientY }: MouseEvent): void => {
      if (document.getSelection()?.isCollapsed === false) return
      const at = characterUnder(clientX, clientY)
      if (at !== undefined) onRing(ringOn(countStartingBefore(body.blocks, at + 1) - 1))
      onPick(at === undefined ? undefined : nextHit(hits(index, at), selectedId)?.id)
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const move = ringMoveOf(event)
      if (move === undefined) return
      event.preventDefault()
      moveTo(move)
    },
    onCopy: (event: ClipboardEvent): void => {
      const passage = root.current === null ? undefined : selectedPassage(root.current, body.text)
      if (passage === undefined) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', body.text.slice(passage.start, passage.end))
    },
  }
  return { hover, acts }
}
