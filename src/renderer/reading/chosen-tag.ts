import { nameKey } from '#domain/name-key'
import type { Colour } from '#domain/highlight/text-highlight'
import { pathOf } from '#domain/tag/codebook-tree'
import type { Tag, TagId } from '#domain/tag/tag'
import { tagNameFrom } from '#domain/tag/tag-name'
import { hitWords } from '#renderer/reading/hit-words'
import { leastUsedColour } from '#renderer/reading/tag-rows'

/** The tag that is put on: one of the codebook, or one that comes into it. */
export type ChosenTag =
  | { readonly tagIds: readonly [TagId] }
  | { readonly newTag: { readonly name: string; readonly colour: Colour } }

/** What was chosen and typed comes to: the tag, if any, and what is said of a typed name. */
export type TagChoice = {
  readonly tag: ChosenTag | undefined
  /** Which tag a typed name means. */
  readonly note?: string
  /** Why a typed name means none. */
  readonly error?: string
}

/** The tag that is meant: by its name where one is typed, else the one picked. Archived tags are put on nothing. */
export function choiceOf(tags: readonly Tag[], picked: TagId | undefined, typed: string): TagChoice {
  if (typed.trim() === '') return { tag: picked === undefined ? undefined : { tagIds: [picked] } }
  const known = tags.find(({ name }) => nameKey(name) === nameKey(typed))
  if (known !== undefined)
    return known.archivedAt === undefined
      ? { tag: { tagIds: [known.id] }, note: hitWords.known(pathOf(tags, known.id).join(' › ')) }
      : { tag: undefined, error: hitWords.archived(known.name) }
  const name = tagNameFrom(typed, tags)
  return name.ok
    ? {
        tag: { newTag: { name: name.value, colour: leastUsedColour(tags) } },
        note: hitWords.comes(name.value),
      }
    : { tag: undefined, error: hitWords.tooLong }
}
