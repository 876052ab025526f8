import { removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { DocumentId } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { removalOfHighlights } from '#renderer/actions/remove-highlight'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a document is still there. */
export type RemoveDocumentRefusal = 'no-such-document' | DeedRefusal

/** Removes a document with its highlights and what hangs on them. Its original and text stay on the disk for undo. */
export function removeDocument(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly documentId: DocumentId },
): Promise<Result<Deed, RemoveDocumentRefusal>> {
  const { db } = store
  return store.attempt<RemoveDocumentRefusal>(async () => {
    const document = await db.documents.get(wish.documentId)
    if (document === undefined) return refuse('no-such-document')
    const highlights = await db.highlights.where('documentId').equals(document.id).toArray()
    const changes = [...(await removalOfHighlights(db, highlights)), ...removed('documents', document)]
    return succeed({ label: `Removed document ${document.title}`, changes })
  })
}
