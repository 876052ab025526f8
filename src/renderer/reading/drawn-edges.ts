import type { Span } from '#domain/document/block'
import { directionOf } from '#domain/document/direction'
import { graphemeAround } from '#domain/document/graphemes'
import type { Edge } from '#domain/highlight/boundary'
import type { Seen } from '#renderer/reading/section-window'
import { pointsOf } from '#renderer/reading/text-map'

/**
 * Where an edge of a mark is drawn: between two letters, as high as their line, and without width but where letters run
 * up or down; pixels from the page's corner.
 */
export type DrawnEdge = {
  readonly edge: Edge
  readonly left: number
  readonly top: number
  readonly width?: number
  readonly height: number
}

/** The edges of a mark as far as they are seen: on the outer side of its first and of its last character. */
export function edgesOf(
  text: string,
  mark: Span,
  { seen, page }: { readonly seen: Seen; readonly page: DOMRect },
): readonly DrawnEdge[] {
  const first = { start: mark.start, end: graphemeAround(text, mark.start + 1).end }
  const last = { start: graphemeAround(text, mark.end - 1).start, end: mark.end }
  return [edgeAt('start', first), edgeAt('end', last)].flatMap((edge) => edge ?? [])

  function edgeAt(edge: Edge, character: Span): DrawnEdge | undefined {
    const isSeen = character.start >= seen.span.start && character.end <= seen.span.end
    const points = isSeen ? pointsOf(seen.map, character) : undefined
    if (points === undefined) return undefined
    const { node } = points.from
    const range = document.createRange()
    range.setStart(node, points.from.offset)
    range.setEnd(points.to.node, points.to.offset)
    const box = [...range.getClientRects()].at(edge === 'start' ? 0 : -1)
    if (box === undefined || node.parentElement === null) return undefined
    const paragraph = getComputedStyle(node.parentElement).direction === 'rtl' ? 'rtl' : 'ltr'
    const isLeft = (directionOf(text, character, paragraph) === 'ltr') === (edge === 'start')
    const left = (isLeft ? box.left : box.right) - page.left
    return { edge, left, top: box.top - page.top, height: box.height }
  }
}
