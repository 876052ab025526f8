/** The kinds of thing that can be found by their words. */
export const itemKinds = ['document', 'highlight', 'claim', 'assessment', 'source', 'tag'] as const

/** One of them. */
export type ItemKind = (typeof itemKinds)[number]

/** One thing as the index knows it. Everything in it can be made again from the case. */
export type SearchItem = {
  readonly kind: ItemKind
  /** The id of the record. */
  readonly key: string
  readonly title: string
  /** What of it counts more than the rest: headings, the tags of a highlight. */
  readonly head: string
  /** The words, as offsets into them are told (UTF-16 code units). */
  readonly text: string
  /** The document it belongs to, or is. */
  readonly documentId: string | undefined
  /** Where in that document its text begins, in UTF-16 code units. */
  readonly start: number
  readonly source: string
  readonly author: string
  /** The format of a document. */
  readonly type: string
  readonly language: string
  /** First and last day of publication (ISO 8601), or empty. */
  readonly from: string
  readonly to: string
  readonly tags: readonly string[]
}

/** Names an item. */
export type ItemName = { readonly kind: ItemKind; readonly key: string }

/** A stretch of words with the hits in it; offsets are UTF-16 code units of `text`, end exclusive. */
export type Snippet = {
  readonly text: string
  readonly hits: readonly { readonly start: number; readonly end: number }[]
}

/** One thing that was found, the best first. */
export type SearchHit = {
  readonly kind: ItemKind
  readonly key: string
  readonly title: string
  readonly documentId: string | undefined
  /** The first hit in the document's text, in UTF-16 code units; undefined where only the title fits. */
  readonly at: { readonly start: number; readonly end: number } | undefined
  readonly snippet: Snippet
  readonly source: string
  readonly type: string
  readonly language: string
}

/** What a search found. `isCut` where there is more than was asked for. */
export type SearchFinds = { readonly hits: readonly SearchHit[]; readonly isCut: boolean }
