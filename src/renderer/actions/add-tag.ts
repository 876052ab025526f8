import { added } from '#domain/case/changes'
import type { Colour } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Tag, TagId } from '#domain/tag/tag'
import { tagNameFrom, type TagNameRefusal } from '#domain/tag/tag-name'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a tag was not added. */
export type AddTagRefusal = TagNameRefusal | 'key-taken' | DeedRefusal

/** Adds a tag to the codebook. */
export function addTag(
  { store, newId }: Pick<Hands, 'store' | 'newId'>,
  wish: {
    readonly name: string
    readonly colour: Colour
    readonly definition?: string
    readonly key?: number | undefined
    readonly parentId?: TagId
  },
): Promise<Result<Tag, AddTagRefusal>> {
  return make<Tag, AddTagRefusal>(store, async () => {
    const tags = await store.db.tags.toArray()
    const name = tagNameFrom(wish.name, tags)
    if (!name.ok) return name
    if (wish.key !== undefined && tags.some((tag) => tag.key === wish.key)) return refuse('key-taken')
    const made: Tag = {
      id: newId(),
      name: name.value,
      definition: wish.definition?.trim() ?? '',
      colour: wish.colour,
      key: wish.key,
      ...(wish.parentId === undefined ? {} : { parentId: wish.parentId }),
    }
    return succeed({ label: `Added tag ${made.name}`, changes: added('tags', made), made })
  })
}
