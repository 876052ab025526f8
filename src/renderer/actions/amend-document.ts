import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why what is said of a document stays as it was. */
export type AmendDocumentRefusal = 'no-such-document' | 'empty-title' | DeedRefusal

/** What describes a document and may be amended; its text never is. */
export type AmendDocumentWish = { readonly documentId: DocumentId } & Partial<
  Pick<SourceDocument, 'title' | 'author' | 'outlet' | 'published' | 'language' | 'address'>
>

/** Amends what describes a document. */
export function amendDocument(
  { store }: Pick<Hands, 'store'>,
  { documentId, ...wanted }: AmendDocumentWish,
): Promise<Result<Deed, AmendDocumentRefusal>> {
  return store.attempt<AmendDocumentRefusal>(async () => {
    const before = await store.db.documents.get(documentId)
    if (before === undefined) return refuse('no-such-document')
    const title = (wanted.title ?? before.title).trim()
    if (title === '') return refuse('empty-title')
    const changes = amended('documents', before, { ...before, ...wanted, title })
    return succeed({ label: `Amended document ${title}`, changes })
  })
}
