import { useMemo } from 'react'
import type { Span } from '#domain/document/block'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import type { ExtraSpan } from '#renderer/reading/use-painting'

type Painted = {
  readonly extras: readonly ExtraSpan[]
  readonly marks: readonly PaintedMark[]
  readonly hoveredId: string | undefined
  readonly flash: Span | undefined
}

/** What is painted besides the marks: what was asked for, the mark under the pointer, a place just jumped to. */
export function useExtras({ extras, marks, hoveredId, flash }: Painted): readonly ExtraSpan[] {
  return useMemo(() => {
    const hovered = hoveredId === undefined ? undefined : marks.find(({ id }) => id === hoveredId)
    return [
      ...extras,
      ...(hovered === undefined ? [] : [{ ...hovered, kind: 'hover' as const }]),
      ...(flash === undefined ? [] : [{ ...flash, kind: 'flash' as const }]),
    ]
  }, [extras, marks, hoveredId, flash])
}
