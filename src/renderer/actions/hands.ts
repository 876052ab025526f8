import type { Id } from '#domain/id'
import type { CaseStore } from '#renderer/storage/case-store'

/** What a deed works with: the open case, a clock and a mint for ids, handed in so that tests can hold them still. */
export type Hands = {
  readonly store: CaseStore
  /** ISO 8601 instant. */
  readonly now: () => string
  readonly newId: <Kind extends string>() => Id<Kind>
}
