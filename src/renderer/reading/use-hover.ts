import { useEffect, useRef, type PointerEvent } from 'react'
import { hits, nextHit, type MarkIndex } from '#domain/highlight/mark-index'
import type { PaintedMark } from '#domain/highlight/paint-plan'

/** Tells which mark is under the pointer, once for each frame and only when it is another one. */
export function useHover(
  characterUnder: (x: number, y: number) => number | undefined,
  index: MarkIndex<PaintedMark>,
  onHover: ((id: string | undefined) => void) | undefined,
) {
  const frame = useRef<number>(undefined)
  const last = useRef<string>(undefined)
  useEffect(
    () => () => {
      if (frame.current !== undefined) cancelAnimationFrame(frame.current)
    },
    [],
  )
  const tell = (id: string | undefined): void => {
    if (id === last.current) return
    last.current = id
    onHover?.(id)
  }
  const look = (x: number, y: number): void => {
    frame.current = undefined
    const at = characterUnder(x, y)
    tell(at === undefined ? undefined : nextHit(hits(index, at), undefined)?.id)
  }
  return {
    onPointerMove: (event: PointerEvent) => {
      if (onHover === undefined || index.marks.length === 0 || event.buttons !== 0) return
      const { clientX, clientY } = event
      frame.current ??= requestAnimationFrame(() => {
        look(clientX, clientY)
      })
    },
    onPointerLeave: () => {
      tell(undefined)
    },
  }
}
