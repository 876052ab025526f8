import type { Span } from '#domain/document/block'

/**
 * A run of text on a page: its stretch of the document's text (UTF-16 code units) and its box in points (1/72 inch) from
 * the page's top left corner, before any rotation of the view. Runs are in the order of the text.
 */
export type GlyphRun = Span & {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** By how many degrees its letters are turned clockwise: theirs run down, to the left or up. Absent for none. */
  readonly turn?: 90 | 180 | 270
}

/** Where on its pages the text of a document stands. Kept as it was when the text was read, so that both always agree. */
export type PageLayout = { readonly pages: readonly { readonly runs: readonly GlyphRun[] }[] }
