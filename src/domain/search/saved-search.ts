import type { Id } from '#domain/id'

/** Names one saved search. */
export type SearchId = Id<'search'>

/** A search the analyst keeps; its results are found anew each time, never stored. */
export type SavedSearch = {
  readonly id: SearchId
  readonly name: string
  /** As it was typed. */
  readonly query: string
  /** ISO 8601 instant. */
  readonly savedAt: string
}
