import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { DocumentId } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a document still follows another. */
export type PartVersionRefusal = 'no-such-document' | 'not-a-version' | DeedRefusal

/** Lets a document be no version of another any more. Marks and tags that came along stay. */
export function partVersion(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly documentId: DocumentId },
): Promise<Result<Deed, PartVersionRefusal>> {
  return store.attempt<PartVersionRefusal>(async () => {
    const before = await store.db.documents.get(wish.documentId)
    if (before === undefined) return refuse('no-such-document')
    const { versionOf, ...after } = before
    if (versionOf === undefined) return refuse('not-a-version')
    return succeed({
      label: `Parted ${before.title} from its versions`,
      changes: amended('documents', before, after),
    })
  })
}
