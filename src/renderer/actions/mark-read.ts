import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why the reading state of a document stays as it was. */
export type MarkReadRefusal = 'no-such-document' | DeedRefusal

/** Says that a document has been read, or that it has not. */
export function markRead(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly documentId: DocumentId; readonly reading: SourceDocument['reading'] },
): Promise<Result<Deed, MarkReadRefusal>> {
  return store.attempt<MarkReadRefusal>(async () => {
    const before = await store.db.documents.get(wish.documentId)
    if (before === undefined) return refuse('no-such-document')
    const changes = amended('documents', before, { ...before, reading: wish.reading })
    return succeed({ label: `Marked ${before.title} as ${wish.reading}`, changes })
  })
}
