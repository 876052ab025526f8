import { useEffect, useRef, type RefObject } from 'react'
import type { SourceId } from '#domain/source/source'

/** Lets the name of a new source take the keyboard as soon as its detail stands: what is answered is called before it is made. */
export function useNaming(activeId: SourceId | undefined, detail: RefObject<HTMLElement | null>): () => void {
  const isDue = useRef(false)
  useEffect(() => {
    const name = detail.current?.querySelector('input')
    if (!isDue.current || name === null || name === undefined) return
    isDue.current = false
    name.focus()
    name.select()
  }, [activeId, detail])
  return () => {
    isDue.current = true
  }
}
