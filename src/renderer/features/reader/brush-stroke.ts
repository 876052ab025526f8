import type { Colour } from '#domain/highlight/text-highlight'
import type { Tag } from '#domain/tag/tag'
import { withTags, type Brush, type MarkEntry } from '#renderer/features/reader/mark-entry'
import { readerWords } from '#renderer/features/reader/wording'

/** What a brush does to a highlight that is there already; `words` say it, or why nothing is done. */
export type Stroke = { readonly words: string } & (
  | { readonly kind: 'tag-on' | 'tag-off'; readonly tag: Tag }
  | { readonly kind: 'colour'; readonly colour: Colour }
  | { readonly kind: 'stays' }
)

/** A brush with a tag puts it on or takes it off; one without gives its colour, unless a tag gives the highlight its own. */
export function strokeOf({ highlight, tags }: MarkEntry, { tag, colour, name }: Brush): Stroke {
  if (tag !== undefined)
    return tags.some(({ id }) => id === tag.id)
      ? { kind: 'tag-off', tag, words: readerWords.tookOff(tag.name) }
      : { kind: 'tag-on', tag, words: readerWords.marked(tag.name) }
  if (tags.length > 0) return { kind: 'stays', words: readerWords.colouredByTag }
  if (highlight.colour === colour) return { kind: 'stays', words: readerWords.sameColour(colour) }
  return { kind: 'colour', colour, words: readerWords.marked(name) }
}

/** An entry as it will be after a stroke. */
export function afterStroke(entry: MarkEntry, stroke: Stroke): MarkEntry {
  switch (stroke.kind) {
    case 'tag-on':
      return withTags(entry, [stroke.tag])
    case 'tag-off':
      return { ...entry, tags: entry.tags.filter(({ id }) => id !== stroke.tag.id) }
    case 'colour':
      return { ...entry, highlight: { ...entry.highlight, colour: stroke.colour } }
    case 'stays':
      return entry
  }
}
