import type { DocumentId } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Id } from '#domain/id'

/** Names one decision about a highlight and a newer version. */
export type CarryId = Id<'carry'>

/** What was decided about a highlight when its document got a next version. What is not decided yet has no record. */
export type Carry = {
  readonly id: CarryId
  /** The highlight in the older version. */
  readonly highlightId: HighlightId
  /** The newer version. */
  readonly documentId: DocumentId
  readonly outcome: { readonly kind: 'kept'; readonly as: HighlightId } | { readonly kind: 'dropped' }
  /** ISO 8601 instant. */
  readonly decidedAt: string
}
