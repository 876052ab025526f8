import type { RefObject } from 'react'
import type { Span } from '#domain/document/block'
import { moveEdge, type EdgeMove } from '#domain/highlight/boundary'
import { edgeWords } from '#renderer/features/reader/mark-announcement'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import type { Hand } from '#renderer/features/reader/use-hand'
import { readerWords } from '#renderer/features/reader/wording'
import { moveRingEdge } from '#renderer/reading/sentence-ring'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

type Held = { readonly hand: Hand; readonly surface: RefObject<ReadingHandle | null> }

/** Moves an edge of the selected words, else of the selected highlight, else of the ring, and says how it reads there. */
export function moveEdgeInHand(move: EdgeMove, props: ReaderPaneProps, { hand, surface }: Held): void {
  const { body, entries, selectedId, deeds, announce } = props
  const selected = entries.find(({ highlight }) => highlight.id === selectedId)
  const said = (span: Span): void => {
    announce(readerWords.edgeAt(move.edge, edgeWords(body.text, span, move.edge)))
  }
  if (hand.passage !== undefined) {
    const span = moveEdge(body, hand.passage, move)
    surface.current?.select(span)
    said(span)
  } else if (selected !== undefined) void deeds.move(selected, move)
  else if (hand.ring !== undefined) {
    const ring = moveRingEdge(body, hand.ring, move)
    hand.setRing(ring)
    if (ring.span === undefined) return
    surface.current?.keepInSight(ring.span)
    said(ring.span)
  } else announce(readerWords.noEdgeInHand)
}
