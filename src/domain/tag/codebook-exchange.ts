import type { Colour } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { Tag, TagId } from '#domain/tag/tag'
import { tagNameFrom } from '#domain/tag/tag-name'

/** A tag as a file of another program tells it. */
export type ExchangedTag = {
  /** Its name across programs (a GUID, lower case); undefined where the file gives none. */
  readonly guid: string | undefined
  readonly name: string
  readonly definition: string
  readonly useWhen: string
  readonly notWhen: string
  readonly colour: Colour | undefined
  /** Its parent's place in the same list, always before its own; undefined at the top. */
  readonly parent: number | undefined
}

/** What reading in a codebook adds, and what of it was there. */
export type CodebookImport = {
  readonly added: readonly Tag[]
  /** How many were in the codebook already: by their GUID, or by name. They stay as they are. */
  readonly known: number
  /** Names that could not be kept as they were, with what became of them. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
}

/**
 * Decides what a codebook from a file adds to the one of the case. A tag that is there already (same GUID, or the same
 * name whatever its letter case) is not added again, and those under it come to stand under the one that is there.
 */
export function planCodebookImport(
  tags: readonly Tag[],
  exchanged: readonly ExchangedTag[],
  newId: () => TagId,
): CodebookImport {
  const all = [...tags]
  const places: TagId[] = []
  const renamed: { from: string; to: string }[] = []
  let known = 0
  for (const one of exchanged) {
    const present = presentAs(all, one)
    if (present !== undefined) {
      known += 1
      places.push(present.id)
      continue
    }
    const name = freeName(one.name, all)
    if (name !== one.name.trim()) renamed.push({ from: one.name, to: name })
    const made = tagFrom({ ...one, name }, one.parent === undefined ? undefined : places[one.parent], newId)
    places.push(made.id)
    all.push(made)
  }
  return { added: all.slice(tags.length), known, renamed }
}

function presentAs(tags: readonly Tag[], { guid, name }: ExchangedTag): Tag | undefined {
  const byGuid = guid === undefined ? undefined : tags.find((tag) => tag.id.toLowerCase() === guid)
  return byGuid ?? tags.find((tag) => !tagNameFrom(name, [tag]).ok && tagNameFrom(name, []).ok)
}

/** The name as it may be kept: never empty, never longer than a tag's may be. */
function freeName(words: string, tags: readonly Tag[]): string {
  const wanted = tagNameFrom(words, tags)
  if (wanted.ok) return wanted.value
  const short = Array.from(words.replaceAll(/\s+/gu, ' ').trim()).slice(0, 60).join('')
  for (let number = 1; ; number += 1) {
    const next = tagNameFrom(`${short === '' ? 'Unnamed' : short} ${number}`, tags)
    if (next.ok) return next.value
  }
}

function tagFrom(
  { guid, name, definition, useWhen, notWhen, colour }: ExchangedTag,
  parentId: TagId | undefined,
  newId: () => TagId,
): Tag {
  return {
    // A GUID is kept, so that the same codebook read in again is known again.
    id: guid === undefined ? newId() : asId(guid),
    name,
    definition,
    colour: colour ?? 'slate',
    key: undefined,
    ...(parentId === undefined ? {} : { parentId }),
    ...(useWhen === '' ? {} : { useWhen }),
    ...(notWhen === '' ? {} : { notWhen }),
  }
}
