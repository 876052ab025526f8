import type { Colour, HighlightId } from '#domain/highlight/text-highlight'
import type { Id } from '#domain/id'

/** Names one tag. */
export type TagId = Id<'tag'>

/** Names one use of a tag. */
export type TaggingId = Id<'tagging'>

/** A code of the codebook. The eight digits belong to tags; `key` is undefined for the rest. */
export type Tag = {
  readonly id: TagId
  readonly name: string
  readonly definition: string
  readonly colour: Colour
  /** 1 to 8. */
  readonly key: number | undefined
}

/** The use of a tag on a highlight. */
export type Tagging = {
  readonly id: TaggingId
  readonly tagId: TagId
  readonly highlightId: HighlightId
}
