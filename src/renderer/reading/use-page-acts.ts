import type { ClipboardEvent, KeyboardEvent, MouseEvent, RefObject } from 'react'
import type { Span } from '#domain/document/block'
import type { PageLayout } from '#domain/document/page-layout'
import { offsetAt } from '#domain/document/page-places'
import type { DocumentBody } from '#domain/document/source-document'
import { countStartingBefore, hits, nextHit, type MarkIndex } from '#domain/highlight/mark-index'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import { moveRing, ringMoveOf, ringOn, spanOfRing, type Ring } from '#renderer/reading/ring'
import { selectedPassage } from '#renderer/reading/selected-passage'
import { useHover } from '#renderer/reading/use-hover'
import type { PageWindow } from '#renderer/reading/use-page-window'

type Paged = {
  readonly root: RefObject<HTMLElement | null>
  readonly body: DocumentBody
  readonly layout: PageLayout
  readonly view: PageWindow
  readonly index: MarkIndex<PaintedMark>
}

type Told = {
  readonly selectedId: string | undefined
  readonly ring: Ring | undefined
  readonly onRing: (ring: Ring | undefined) => void
  readonly onPick: (id: string | undefined) => void
  readonly onHover: ((id: string | undefined) => void) | undefined
}

/** What the mouse and the keys do on pages: the same as on a text. */
export function usePageActs({ root, body, layout, view, index }: Paged, told: Told) {
  const { selectedId, ring, onRing, onPick, onHover } = told
  const characterUnder = (x: number, y: number): number | undefined => {
    const sheet = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-page-at]')
    if (sheet === undefined || sheet === null || root.current?.contains(sheet) !== true) return undefined
    const box = sheet.getBoundingClientRect()
    const point = { x: (x - box.left) / view.plan.scale, y: (y - box.top) / view.plan.scale }
    return offsetAt(body.text, layout.pages[Number(sheet.dataset['pageAt'])]?.runs ?? [], point)
  }
  const hover = useHover(characterUnder, index, onHover)
  return {
    ...hover,
    onClick: ({ clientX, clientY }: MouseEvent): void => {
      if (document.getSelection()?.isCollapsed === false) return
      const at = characterUnder(clientX, clientY)
      if (at !== undefined) onRing(ringOn(countStartingBefore(body.blocks, at + 1) - 1))
      onPick(at === undefined ? undefined : nextHit(hits(index, at), selectedId)?.id)
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const move = ringMoveOf(event)
      if (move === undefined || body.blocks.length === 0) return
      event.preventDefault()
      const next =
        ring === undefined ? ringOn(firstBlock(body, view.seen)) : moveRing(ring, move, body.blocks.length)
      onRing(next)
      const span = spanOfRing(body.text, body.blocks, ringOn(move.endsWith('up') ? next.first : next.last))
      if (span !== undefined) view.reveal(span, 'nearest')
    },
    onCopy: (event: ClipboardEvent): void => {
      const passage = root.current === null ? undefined : selectedPassage(root.current, body.text)
      if (passage === undefined) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', body.text.slice(passage.start, passage.end))
    },
  }
}

function firstBlock({ blocks }: DocumentBody, seen: Span): number {
  return Math.max(0, countStartingBefore(blocks, seen.start + 1) - 1)
}
