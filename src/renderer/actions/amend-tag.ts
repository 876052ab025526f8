import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { Tag, TagId } from '#domain/tag/tag'
import { tagNameFrom, type TagNameRefusal } from '#domain/tag/tag-name'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a tag stays as it was. */
export type AmendTagRefusal = TagNameRefusal | 'no-such-tag' | DeedRefusal

/** What of a tag may be amended. A digit another tag has goes over to this one. */
export type AmendTagWish = { readonly tagId: TagId } & Partial<Omit<Tag, 'id'>>

/** Amends a tag's name, definition, colour or digit. */
export function amendTag(
  { store }: Pick<Hands, 'store'>,
  { tagId, ...wanted }: AmendTagWish,
): Promise<Result<Deed, AmendTagRefusal>> {
  return store.attempt<AmendTagRefusal>(async () => {
    const tags = await store.db.tags.toArray()
    const before = tags.find((tag) => tag.id === tagId)
    if (before === undefined) return refuse('no-such-tag')
    const name = tagNameFrom(wanted.name ?? before.name, tags, tagId)
    if (!name.ok) return name
    const after: Tag = { ...before, ...wanted, name: name.value }
    const holders = tags.filter((tag) => tag.id !== tagId && after.key !== undefined && tag.key === after.key)
    const changes = [
      ...holders.flatMap((tag) => amended('tags', tag, { ...tag, key: undefined })),
      ...amended('tags', before, after),
    ]
    return succeed({ label: `Amended tag ${after.name}`, changes })
  })
}
