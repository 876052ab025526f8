import type { DocumentId } from '#domain/document/source-document'
import type { Id } from '#domain/id'

/** Names one highlight. */
export type HighlightId = Id<'highlight'>

/** Characters of context kept on each side of a quote. */
export const contextLength = 32

/**
 * Where a passage is and what it says (W3C Web Annotation: TextPositionSelector and TextQuoteSelector). Offsets are
 * UTF-16 code units of the canonical text, end exclusive, on grapheme borders; `quote` is exactly that slice.
 */
export type Anchor = {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/** The eight highlight colours, in the order of their digit keys. */
export const colours = ['amber', 'rust', 'rose', 'plum', 'blue', 'teal', 'moss', 'slate'] as const

/** One of the eight; what it means is for its tag to say. */
export type Colour = (typeof colours)[number]

/** A passage of a document that was marked. */
export type TextHighlight = {
  readonly id: HighlightId
  readonly documentId: DocumentId
  readonly anchor: Anchor
  readonly colour: Colour
  /** What the analyst noted at the passage; empty when nothing was. */
  readonly note: string
  /** ISO 8601 instant. */
  readonly markedAt: string
  /** Who marked it where it came along with the file; missing for the analyst's own. */
  readonly author?: string
  /** The highlight of an earlier version that this one carries on. */
  readonly carriedFrom?: HighlightId
}
