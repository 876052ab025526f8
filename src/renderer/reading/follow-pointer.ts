/** A point of the window (CSS pixels). */
export type ScreenPoint = { readonly x: number; readonly y: number }

type Following = {
  /** Called again in each frame, as what lies under a resting pointer may scroll. */
  readonly onMove: (at: ScreenPoint) => void
  /** Called once. Esc, or a pointer that is lost, keeps nothing. */
  readonly onEnd: (isKept: boolean) => void
}

/** Follows a pressed pointer until it is let go; answers with the way to give up before, silently. */
export function followPointer(from: ScreenPoint, { onMove, onEnd }: Following): () => void {
  const following = new AbortController()
  const { signal } = following
  let pointer = from
  const end = (isKept: boolean): void => {
    following.abort()
    swallowClick()
    onEnd(isKept)
  }
  const frame = (): void => {
    if (signal.aborted) return
    onMove(pointer)
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const listen = <Type extends keyof DocumentEventMap>(
    type: Type,
    heard: (event: DocumentEventMap[Type]) => void,
  ): void => {
    document.addEventListener(type, heard, { signal, capture: true })
  }
  listen('pointermove', ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY }
  })
  listen('pointerup', ({ clientX, clientY }) => {
    onMove({ x: clientX, y: clientY })
    end(true)
  })
  listen('pointercancel', () => {
    end(false)
  })
  listen('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end(false)
  })
  return () => {
    following.abort()
  }
}

/** The click that ends a drag is none: it would choose what lies under the pointer. */
function swallowClick(): void {
  const swallowing = new AbortController()
  const swallow = (event: MouseEvent): void => {
    event.stopPropagation()
  }
  document.addEventListener('click', swallow, { capture: true, signal: swallowing.signal })
  setTimeout(() => {
    swallowing.abort()
  })
}
