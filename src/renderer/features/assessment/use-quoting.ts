import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { refuse } from '#domain/result'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { quotable } from '#renderer/features/assessment/waiting-quotes'
import type { CaseStore } from '#renderer/storage/case-store'
import { highlightById } from '#renderer/storage/reads-highlights'
import type { AssessmentEditorHandle } from '#renderer/writing/assessment-editor.tsx'
import type { PassageCard } from '#renderer/writing/passage-card'

type LookUp = (highlightId: HighlightId) => PassageCard | undefined

type Quoting = {
  readonly store: CaseStore
  readonly lookUp: LookUp
  /** A passage stands in the text now. */
  readonly onQuoted: () => void
}

/**
 * Quotes passages at the caret of a text while the keyboard stays where it is. One that was marked a moment ago is
 * quoted as soon as it has come, and forgotten where it does not come.
 */
export function useQuoting(
  editor: RefObject<AssessmentEditorHandle | null>,
  { store, lookUp, onQuoted }: Quoting,
): (id: HighlightId) => void {
  const waiting = useRef<readonly HighlightId[]>([])
  const newest = useRef({ lookUp, onQuoted })
  const insert = useCallback(() => {
    if (editor.current === null) return
    const next = quotable(waiting.current, newest.current.lookUp)
    waiting.current = next.waiting
    for (const card of next.cards) {
      editor.current.insertQuotation(card, 'stays')
      newest.current.onQuoted()
    }
  }, [editor])
  const proceed = useCallback(() => {
    insert()
    for (const id of new Set(waiting.current))
      void isKept(store, id).then((isThere) => {
        if (isThere) return
        waiting.current = waiting.current.filter((one) => one !== id)
        insert()
      })
  }, [insert, store])
  useEffect(() => {
    newest.current = { lookUp, onQuoted }
  }, [lookUp, onQuoted])
  useEffect(proceed, [lookUp, proceed])
  return useCallback(
    (id) => {
      waiting.current = [...waiting.current, id]
      proceed()
    },
    [proceed],
  )
}

/** Whether a highlight is in the case once all deeds before this question are done; it is asked in their queue. */
async function isKept(store: CaseStore, id: HighlightId): Promise<boolean> {
  let isThere = false
  await store.attempt(async () => {
    isThere = (await highlightById(store.db, id)) !== undefined
    return refuse('nothing-to-do')
  })
  return isThere
}
