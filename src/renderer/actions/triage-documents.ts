import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { DocumentId, SourceDocument, Triage } from '#domain/document/source-document'
import { triaged } from '#domain/document/triage'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why documents stand where they stood. */
export type TriageRefusal = 'no-such-document' | 'double-of-itself' | DeedRefusal

/** What is decided about documents; a double names the document it is a double of. */
export type TriageWish = { readonly documentIds: readonly DocumentId[] } & (
  | { readonly triage: Exclude<Triage, 'duplicate'> }
  | { readonly triage: 'duplicate'; readonly duplicateOf: DocumentId }
)

const verbs: Readonly<Record<Triage, string>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  duplicate: 'Set aside as a double',
  later: 'Put off',
  inbox: 'Put back into the inbox',
}

/** Decides about documents in the inbox, many as one deed. Nothing is removed: what is set aside is out of the list only. */
export function triageDocuments(
  { store }: Pick<Hands, 'store'>,
  wish: TriageWish,
): Promise<Result<Deed, TriageRefusal>> {
  const original = wish.triage === 'duplicate' ? wish.duplicateOf : undefined
  return store.attempt<TriageRefusal>(async () => {
    if (original !== undefined && wish.documentIds.includes(original)) return refuse('double-of-itself')
    const found = await documentsNamed({ store }, wish.documentIds)
    const isThere = original === undefined || (await store.db.documents.get(original)) !== undefined
    if (found.length === 0 || !isThere) return refuse('no-such-document')
    return succeed({
      label: `${verbs[wish.triage]} ${nameOf(found)}`,
      changes: found.flatMap((before) =>
        amended('documents', before, triaged(before, wish.triage, original)),
      ),
    })
  })
}

/** Says of documents that they have been read, or that they have not, as one deed. */
export function markDocumentsRead(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly documentIds: readonly DocumentId[]; readonly reading: SourceDocument['reading'] },
): Promise<Result<Deed, 'no-such-document' | DeedRefusal>> {
  return store.attempt<'no-such-document' | DeedRefusal>(async () => {
    const found = await documentsNamed({ store }, wish.documentIds)
    if (found.length === 0) return refuse('no-such-document')
    return succeed({
      label: `Marked ${nameOf(found)} as ${wish.reading}`,
      changes: found.flatMap((before) => amended('documents', before, { ...before, reading: wish.reading })),
    })
  })
}

/** Those documents of a list that are still in the case. */
export async function documentsNamed(
  { store }: Pick<Hands, 'store'>,
  ids: readonly DocumentId[],
): Promise<readonly SourceDocument[]> {
  const found = await store.db.documents.bulkGet([...ids])
  return found.filter((document) => document !== undefined)
}

/** What a deed calls several documents: the title of the only one, else how many. */
export function nameOf(documents: readonly SourceDocument[]): string {
  const [only] = documents
  return documents.length === 1 && only !== undefined ? only.title : `${documents.length} documents`
}
