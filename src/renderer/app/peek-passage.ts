import { passageAround } from '#domain/highlight/passage-around'
import type { PeekPassage } from '#renderer/reading/peek.tsx'
import { readBody } from '#renderer/storage/bodies'
import type { CaseStore } from '#renderer/storage/case-store'
import { highlightById } from '#renderer/storage/reads-highlights'

/** Fetches passages of a case for a glance. */
export function peekIn(store: CaseStore): PeekPassage {
  return async (id) => {
    const highlight = await highlightById(store.db, id)
    const document = highlight === undefined ? undefined : await store.db.documents.get(highlight.documentId)
    if (highlight === undefined || document === undefined) return undefined
    const body = await readBody(store, document.bodyHash)
    if (!body.ok) return undefined
    const { title, language } = document
    return { ...passageAround(body.value.text, highlight.anchor), title, language }
  }
}
