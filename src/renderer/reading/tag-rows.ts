import { matchSorter } from 'match-sorter'
import { colours, type Colour } from '#domain/highlight/text-highlight'
import { flattened, pathOf, treeOf } from '#domain/tag/codebook-tree'
import type { Tag } from '#domain/tag/tag'
import { tagNameFrom } from '#domain/tag/tag-name'

/** A tag as the picker offers it. `path` names the tags it stands under, the topmost first; empty at the top. */
export type TagRow = { readonly tag: Tag; readonly path: string }

/** What the picker offers for some letters. `more` counts what fits and is not listed; `fresh` is the name of a tag that can be created; undefined where none can. */
export type Offer = {
  readonly rows: readonly TagRow[]
  readonly more: number
  readonly fresh: string | undefined
}

const mostRows = 50

/** The tags that fit some letters best, archived ones left out; at most fifty. */
export function offerOf(tags: readonly Tag[], query: string): Offer {
  const words = query.trim()
  const all = flattened(treeOf(tags))
    .filter(({ tag }) => tag.archivedAt === undefined)
    .map(({ tag }) => ({ tag, path: pathOf(tags, tag.id).slice(0, -1).join(' › ') }))
  const found =
    words === ''
      ? all
      : matchSorter(all, words, { keys: ['tag.name', ({ tag, path }) => `${path} › ${tag.name}`] })
  const name = tagNameFrom(words, tags)
  return {
    rows: found.slice(0, mostRows),
    more: Math.max(0, found.length - mostRows),
    fresh: name.ok ? name.value : undefined,
  }
}

/** The colour fewest tags have; of several the first in the order of the digits. */
export function leastUsedColour(tags: readonly Tag[]): Colour {
  const uses = (colour: Colour): number => tags.filter((tag) => tag.colour === colour).length
  return colours.reduce((least, colour) => (uses(colour) < uses(least) ? colour : least))
}
