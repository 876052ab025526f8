import { added, amended } from '#domain/case/changes'
import type { DocumentId } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import { bearersOf, retagged } from '#domain/tag/document-tags'
import type { Tag, TagId } from '#domain/tag/tag'
import { tagNameFrom, type TagNameRefusal } from '#domain/tag/tag-name'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import { amendedDocuments } from '#renderer/actions/tag-documents'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a tag was not split. */
export type SplitTagRefusal = TagNameRefusal | 'no-such-tag' | 'nothing-chosen' | DeedRefusal

/** Which passages and documents of a tag go over to a new one, and what that is called. */
export type SplitTagWish = {
  readonly tagId: TagId
  readonly name: string
  readonly highlightIds: ReadonlySet<HighlightId>
  readonly documentIds: ReadonlySet<DocumentId>
}

/** Splits a tag: the chosen passages and documents get a new tag under it in the place of it. */
export function splitTag(
  { store, newId }: Pick<Hands, 'store' | 'newId'>,
  { tagId, name, highlightIds, documentIds }: SplitTagWish,
): Promise<Result<Tag, SplitTagRefusal>> {
  const { db } = store
  return make<Tag, SplitTagRefusal>(store, async () => {
    const tags = await db.tags.toArray()
    const tag = tags.find((one) => one.id === tagId)
    if (tag === undefined) return refuse('no-such-tag')
    const named = tagNameFrom(name, tags)
    if (!named.ok) return named
    const taggings = await db.taggings.where('tagId').equals(tagId).toArray()
    const moving = taggings.filter(({ highlightId }) => highlightIds.has(highlightId))
    const chosen = (await db.documents.bulkGet([...documentIds])).filter((one) => one !== undefined)
    const bearers = bearersOf(chosen, tagId)
    if (moving.length + bearers.length === 0) return refuse('nothing-chosen')
    const made: Tag = {
      id: newId(),
      name: named.value,
      definition: '',
      colour: tag.colour,
      key: undefined,
      parentId: tag.id,
    }
    const changes = [
      ...added('tags', made),
      ...moving.flatMap((tagging) => amended('taggings', tagging, { ...tagging, tagId: made.id })),
      ...amendedDocuments(bearers, (document) => retagged(document, tagId, made.id)),
    ]
    return succeed({ label: `Split tag ${made.name} from ${tag.name}`, changes, made })
  })
}
