import { added, amended } from '#domain/case/changes'
import type { Deed, PutChange } from '#domain/case/deed'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import { ownTags, tagged, untagged } from '#domain/tag/document-tags'
import type { Tag, TagId } from '#domain/tag/tag'
import type { TagNameRefusal } from '#domain/tag/tag-name'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import { tagsToPut, type TagsWish } from '#renderer/actions/tags-to-put'
import { documentsNamed, nameOf } from '#renderer/actions/triage-documents'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why documents were not tagged. */
export type TagDocumentsRefusal = 'no-such-document' | 'no-such-tag' | TagNameRefusal | DeedRefusal

/** Which documents get which tags. */
export type TagDocumentsWish = TagsWish & { readonly documentIds: readonly DocumentId[] }

/** Puts tags on documents, and the new one into the codebook, as one deed. Answers with the tags that were put on. */
export function tagDocuments(
  hands: Pick<Hands, 'store' | 'newId'>,
  wish: TagDocumentsWish,
): Promise<Result<readonly Tag[], TagDocumentsRefusal>> {
  return make<readonly Tag[], TagDocumentsRefusal>(hands.store, async () => {
    const documents = await documentsNamed(hands, wish.documentIds)
    if (documents.length === 0) return refuse('no-such-document')
    const tags = await tagsToPut(hands, wish)
    if (!tags.ok) return tags
    const { all, fresh } = tags.value
    const tagIds = all.map(({ id }) => id)
    return succeed({
      label: `Tagged ${nameOf(documents)} ${all.map(({ name }) => name).join(', ')}`,
      changes: [
        ...added('tags', ...fresh),
        ...amendedDocuments(documents, (document) => tagged(document, tagIds)),
      ],
      made: all,
    })
  })
}

/** Why documents keep a tag. */
export type UntagDocumentsRefusal = 'no-such-document' | DeedRefusal

/** Takes a tag off documents, as one deed. */
export function untagDocuments(
  { store }: Pick<Hands, 'store'>,
  { documentIds, tagId }: { readonly documentIds: readonly DocumentId[]; readonly tagId: TagId },
): Promise<Result<Deed, UntagDocumentsRefusal>> {
  return store.attempt<UntagDocumentsRefusal>(async () => {
    const found = await documentsNamed({ store }, documentIds)
    const bearers = found.filter((document) => ownTags(document).includes(tagId))
    if (found.length === 0) return refuse('no-such-document')
    const tag = await store.db.tags.get(tagId)
    return succeed({
      label: `Untagged ${nameOf(bearers)} ${tag?.name ?? ''}`.trim(),
      changes: amendedDocuments(bearers, (document) => untagged(document, [tagId])),
    })
  })
}

/** The changes that make documents others; none for those that stay as they are. */
export function amendedDocuments(
  documents: readonly SourceDocument[],
  after: (document: SourceDocument) => SourceDocument,
): readonly PutChange[] {
  return documents.flatMap((before) => amended('documents', before, after(before)))
}
