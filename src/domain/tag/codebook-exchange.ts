import type { Colour } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { Tag, TagId } from '#domain/tag/tag'
import { tagNameFrom } from '#domain/tag/tag-name'
import { nameKey } from '#domain/name-key'

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
  const known = knownTags(tags)
  const added: Tag[] = []
  const places: TagId[] = []
  const renamed: { from: string; to: string }[] = []
  for (const one of exchanged) {
    const present = presentAs(known, one)
    if (present !== undefined) {
      places.push(present.id)
      continue
    }
    const name = freeName(one.name, known)
    if (name !== one.name.trim()) renamed.push({ from: one.name, to: name })
    const made = tagFrom({ ...one, name }, one.parent === undefined ? undefined : places[one.parent], newId)
    places.push(made.id)
    added.push(made)
    remember(known, made)
  }
  return { added, known: exchanged.length - added.length, renamed }
}

/** Tags by what they are known by: a codebook may be long, and each tag of it is looked up among all others. */
type KnownTags = {
  readonly byId: Map<string, Tag>
  readonly byName: Map<string, Tag>
  /** The last number that was put behind a name. */
  readonly numbers: Map<string, number>
}

function knownTags(tags: readonly Tag[]): KnownTags {
  const known: KnownTags = { byId: new Map(), byName: new Map(), numbers: new Map() }
  for (const tag of tags) remember(known, tag)
  return known
}

function remember({ byId, byName }: KnownTags, tag: Tag): void {
  byId.set(tag.id.toLowerCase(), tag)
  byName.set(nameKey(tag.name), tag)
}

function presentAs({ byId, byName }: KnownTags, { guid, name }: ExchangedTag): Tag | undefined {
  const byGuid = guid === undefined ? undefined : byId.get(guid)
  return byGuid ?? (tagNameFrom(name, []).ok ? byName.get(nameKey(name)) : undefined)
}

/** Leaves room for a number behind it, in UTF-16 code units. */
const longestStem = 60

/** The name as it may be kept: never empty, never longer than a tag's may be. */
function freeName(words: string, { byName, numbers }: KnownTags): string {
  const wanted = tagNameFrom(words, [])
  if (wanted.ok) return wanted.value
  const short = cutTo(words.replaceAll(/\s+/gu, ' ').trim(), longestStem)
  const stem = short === '' ? 'Unnamed' : short
  for (let number = (numbers.get(stem) ?? 0) + 1; ; number += 1) {
    numbers.set(stem, number)
    const next = `${stem} ${number}`
    if (!byName.has(nameKey(next))) return next
  }
}

function cutTo(words: string, most: number): string {
  let cut = ''
  for (const letter of words) {
    if (cut.length + letter.length > most) break
    cut += letter
  }
  return cut.trimEnd()
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
