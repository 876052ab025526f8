import type { PointerEvent } from 'react'
import type { Edge } from '#domain/highlight/boundary'
import { colours, type Colour } from '#domain/highlight/text-highlight'
import type { DrawnEdge } from '#renderer/reading/drawn-edges'
import { readingWords } from '#renderer/reading/wording'
import './edge-handles.css'

type EdgeHandlesProps = {
  readonly edges: readonly DrawnEdge[]
  readonly colour: Colour
  readonly dragged: Edge | undefined
  readonly onGrab: (edge: Edge, event: PointerEvent) => void
}

/** Handles at the edges of the selected mark. Its card and the keys do the same for who does not drag. */
export function EdgeHandles({ edges, colour, dragged, onGrab }: EdgeHandlesProps) {
  return edges.map((edge) => (
    <div
      key={edge.edge}
      className="reading-edge"
      aria-hidden="true"
      data-edge={edge.edge}
      data-dragged={dragged === undefined ? undefined : ''}
      data-across={edge.width === undefined || edge.width === 0 ? undefined : ''}
      style={{
        left: edge.left,
        top: edge.top,
        ...(edge.width === undefined || edge.width === 0
          ? { height: edge.height }
          : { width: edge.width, height: 2 }),
        color: `var(--h${colours.indexOf(colour) + 1}-line)`,
      }}
    >
      <div
        className="reading-grip"
        title={readingWords.dragEdge[edge.edge]}
        onPointerDown={(event) => {
          onGrab(edge.edge, event)
        }}
      />
    </div>
  ))
}
