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
  /** The tag it stands under; missing or undefined at the top of the codebook. */
  readonly parentId?: TagId | undefined
  /** Its place among those beside it, ascending; a tag without one comes after those that have one. */
  readonly order?: number | undefined
  /** When to use it, and when not: the two halves of a coding rule. */
  readonly useWhen?: string
  readonly notWhen?: string
  /** The passage that shows best what is meant. */
  readonly exampleId?: HighlightId | undefined
  /** ISO 8601 instant. An archived tag stays on its passages and is offered no more. */
  readonly archivedAt?: string | undefined
}

/** The use of a tag on a highlight; a document names the tags on itself in `tagIds`. */
export type Tagging = {
  readonly id: TaggingId
  readonly tagId: TagId
  readonly highlightId: HighlightId
}
