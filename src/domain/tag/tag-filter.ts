import type { Span } from '#domain/document/block'
import { foldLetter } from '#domain/document/letter-folds'
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
 * No words fit everything.
 */
export function filterTags(tags: readonly Tag[], query: string): FilteredTags {
  const words = foldedFrom(query.trim()).letters
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

function matchIn(tag: Tag, words: string): TagMatch | undefined {
  const { name, definition } = foldedTag(tag)
  const inName = firstIn(name, words)
  if (inName !== undefined) return { in: 'name', span: inName }
  const inDefinition = firstIn(definition, words)
  return inDefinition && { in: 'definition', span: inDefinition }
}

function firstIn({ letters, places }: Folded, words: string): Span | undefined {
  const at = letters.indexOf(words)
  if (at === -1) return undefined
  return { start: places[at] ?? 0, end: places[at + words.length] ?? 0 }
}

/** A text as it is searched, and for each of its letters, and for its end, where that stands in the text. */
type Folded = { readonly letters: string; readonly places: readonly number[] }

const folded = new WeakMap<Tag, { readonly name: Folded; readonly definition: Folded }>()

function foldedTag(tag: Tag) {
  const known = folded.get(tag)
  if (known !== undefined) return known
  const made = { name: foldedFrom(tag.name), definition: foldedFrom(tag.definition) }
  folded.set(tag, made)
  return made
}

function foldedFrom(text: string): Folded {
  let letters = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = foldLetter(letter, false)
    letters += plain
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at)
    at += letter.length
  }
  return { letters, places: [...places, at] }
}
