import type { Span } from '#domain/document/block'
import { findAll } from '#domain/document/find-in-text'
import { flattened, treeOf } from '#domain/tag/codebook-tree'
import type { Tag, TagId } from '#domain/tag/tag'

/** Where a tag has the words that are looked for: UTF-16 code units of its name or its definition, end exclusive. */
export type TagMatch = { readonly in: 'name' | 'definition'; readonly span: Span }

/** The tags that are left by a filter, and those of them that it was about. */
export type FilteredTags = {
  /** In their own order; with each match the tags it stands under. */
  readonly tags: readonly Tag[]
  readonly matches: ReadonlyMap<TagId, TagMatch>
}

/**
 * The tags whose name or definition has some words, passing over case and accents in any script, with those above them.
 * Words that cannot be looked for fit nothing; no words fit everything.
 */
export function filterTags(tags: readonly Tag[], query: string): FilteredTags {
  const words = query.trim()
  if (words === '') return { tags, matches: new Map() }
  const matches = new Map(
    tags.flatMap((tag) => {
      const match = matchIn(tag, words)
      return match === undefined ? [] : [[tag.id, match] as const]
    }),
  )
  const kept = new Set<TagId>()
  // The tree tells the parents that hold: a tag that would stand under itself has none.
  const path: TagId[] = []
  for (const { tag, depth } of flattened(treeOf(tags))) {
    path.splice(depth, path.length, tag.id)
    if (matches.has(tag.id)) for (const id of path) kept.add(id)
  }
  return { tags: tags.filter(({ id }) => kept.has(id)), matches }
}

function matchIn({ name, definition }: Tag, words: string): TagMatch | undefined {
  const inName = firstIn(name, words)
  if (inName !== undefined) return { in: 'name', span: inName }
  const inDefinition = firstIn(definition, words)
  return inDefinition && { in: 'definition', span: inDefinition }
}

function firstIn(text: string, words: string): Span | undefined {
  const found = findAll(text, words)
  return found.ok ? found.value.spans[0] : undefined
}
