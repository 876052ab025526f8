import { useCallback, useEffect, useRef, type RefObject } from 'react'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { AssessmentEditorHandle } from '#renderer/writing/assessment-editor.tsx'
import type { PassageCard } from '#renderer/writing/passage-card'

type LookUp = (highlightId: HighlightId) => PassageCard | undefined

/**
 * Quotes a passage at the caret of a text while the keyboard stays where it is. One that was marked a moment ago is
 * quoted as soon as it has come.
 */
export function useQuoting(
  editor: RefObject<AssessmentEditorHandle | null>,
  lookUp: LookUp,
): (id: HighlightId) => void {
  const waiting = useRef<HighlightId>(undefined)
  const newest = useRef(lookUp)
  const insert = useCallback(() => {
    const card = waiting.current === undefined ? undefined : newest.current(waiting.current)
    if (card === undefined) return
    waiting.current = undefined
    editor.current?.insertQuotation(card, 'stays')
  }, [editor])
  useEffect(() => {
    newest.current = lookUp
    insert()
  }, [lookUp, insert])
  return useCallback(
    (id) => {
      waiting.current = id
      insert()
    },
    [insert],
  )
}
