import { nameKey } from '#domain/name-key'
import type { Tag, TagId } from '#domain/tag/tag'
import { refuse, succeed, type Result } from '#domain/result'

/** The longest name a tag may have, in UTF-16 code units. */
const longestTagName = 80

/** Why a tag may not be called that. */
export type TagNameRefusal = 'empty-name' | 'name-too-long' | 'name-taken'

/**
 * The name a tag may carry: one line without blank space around it, and no two tags of a case alike but for case.
 * `own` is the tag that is being renamed.
 */
export function tagNameFrom(
  words: string,
  others: readonly Tag[],
  own?: TagId,
): Result<string, TagNameRefusal> {
  const name = words.replaceAll(/\s+/gu, ' ').trim()
  if (name === '') return refuse('empty-name')
  if (name.length > longestTagName) return refuse('name-too-long')
  const isTaken = others.some((tag) => tag.id !== own && nameKey(tag.name) === nameKey(name))
  return isTaken ? refuse('name-taken') : succeed(name)
}

/** The order of the codebook: keyed tags by their digit, then the rest by name. */
export function inCodebookOrder(a: Tag, b: Tag): number {
  return (a.key ?? 9) - (b.key ?? 9) || a.name.localeCompare(b.name, 'en')
}
