import { removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { DocumentId } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { removalOfHighlights } from '#renderer/actions/remove-highlight'
import { documentsNamed, nameOf } from '#renderer/actions/triage-documents'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a document is still there. */
export type RemoveDocumentRefusal = 'no-such-document' | DeedRefusal

/** Removes a document with its highlights and what hangs on them. Its original and text stay on the disk for undo. */
export function removeDocument(
  hands: Pick<Hands, 'store'>,
  { documentId }: { readonly documentId: DocumentId },
): Promise<Result<Deed, RemoveDocumentRefusal>> {
  return removeDocuments(hands, { documentIds: [documentId] })
}

/** Removes several documents as one deed, each as `removeDocument` does. */
export function removeDocuments(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly documentIds: readonly DocumentId[] },
): Promise<Result<Deed, RemoveDocumentRefusal>> {
  const { db } = store
  return store.attempt<RemoveDocumentRefusal>(async () => {
    const documents = await documentsNamed({ store }, wish.documentIds)
    if (documents.length === 0) return refuse('no-such-document')
    const ids = documents.map(({ id }) => id)
    const highlights = await db.highlights.where('documentId').anyOf(ids).toArray()
    const changes = [...(await removalOfHighlights(db, highlights)), ...removed('documents', ...documents)]
    const label = `Removed ${documents.length === 1 ? 'document ' : ''}${nameOf(documents)}`
    return succeed({ label, changes })
  })
}
