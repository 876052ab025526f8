/** A stretch of the canonical text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** A heading's rank, as in h1 to h6. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/**
 * What a stretch of a document is. Blocks are ordered, never overlap, and leave out only line breaks and blank
 * space between them. A table row holds its cells separated by one tab character each.
 */
export type Block = Span &
  (
    | { readonly kind: 'paragraph' | 'quote' | 'code' | 'figure' | 'page' }
    | { readonly kind: 'heading'; readonly level: HeadingLevel }
    /** `depth` counts from 0; `marker` is what stood before the item ("•", "3."), not part of the text. */
    | { readonly kind: 'list-item'; readonly depth: number; readonly marker: string }
    /**
     * `isHead` marks a row of column headings; `table` numbers the tables of a document from 0; `columns` is the width
     * of the whole table where rows are shorter.
     */
    | {
        readonly kind: 'table-row'
        readonly isHead: boolean
        readonly table: number
        readonly columns?: number
      }
    /** Words of a recording: when they begin and end (milliseconds from its start) and who speaks, where that is said. */
    | { readonly kind: 'cue'; readonly from: number; readonly to: number; readonly speaker?: string }
  )

/**
 * A stretch inside a block that was set off. Links keep their address as text: they are shown, never followed. Words of
 * a tracked change stand in the text whether they were inserted or deleted; `changedAt` is as written in the file.
 */
export type Inline = Span &
  (
    | { readonly kind: 'strong' | 'emphasis' | 'code' }
    | { readonly kind: 'link'; readonly address: string }
    | { readonly kind: 'inserted' | 'deleted'; readonly author?: string; readonly changedAt?: string }
  )

/** One page: its stretch of the text (empty where it holds none), its printed number, and its size in points (1/72 inch). */
export type Page = Span & { readonly label: string; readonly width: number; readonly height: number }

/** One entry of a table of contents: where it leads (UTF-16 code units) and how deep it stands, from 0. */
export type OutlineEntry = { readonly title: string; readonly depth: number; readonly start: number }
