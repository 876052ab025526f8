import type { Colour } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Tag, TagId } from '#domain/tag/tag'
import { tagNameFrom, type TagNameRefusal } from '#domain/tag/tag-name'
import type { Hands } from '#renderer/actions/hands'

/** Which tags are put on something. */
export type TagsWish = {
  readonly tagIds?: readonly TagId[]
  /** A tag the codebook does not have yet. */
  readonly newTag?: { readonly name: string; readonly colour: Colour }
}

/** All tags that are put on, and those of them that come into the codebook by it. */
export type TagsToPut = { readonly all: readonly Tag[]; readonly fresh: readonly Tag[] }

/** Finds the tags in the codebook, and makes the new one. */
export async function tagsToPut(
  { store, newId }: Pick<Hands, 'store' | 'newId'>,
  { tagIds = [], newTag }: TagsWish,
): Promise<Result<TagsToPut, 'no-such-tag' | TagNameRefusal>> {
  const codebook = await store.db.tags.toArray()
  const known = tagIds.flatMap((id) => codebook.find((tag) => tag.id === id) ?? [])
  if (known.length < tagIds.length) return refuse('no-such-tag')
  if (newTag === undefined) return succeed({ all: known, fresh: [] })
  const name = tagNameFrom(newTag.name, codebook)
  if (!name.ok) return name
  const fresh: Tag = {
    id: newId(),
    name: name.value,
    definition: '',
    colour: newTag.colour,
    key: undefined,
  }
  return succeed({ all: [...known, fresh], fresh: [fresh] })
}
