import type { Block, Inline } from '#domain/document/block'
import type { Id } from '#domain/id'
import type { SourceId } from '#domain/source/source'

/** Names one document. */
export type DocumentId = Id<'document'>

/** A SHA-256 in lower-case hexadecimal; names an original or a body by its bytes. */
export type Sha256 = string

/** The kinds of file that can be read so far. */
export const documentFormats = ['text', 'markdown', 'html'] as const

/** What a document was read as. */
export type DocumentFormat = (typeof documentFormats)[number]

/** The encoding a document was decoded with and how it was settled. */
export type Decoding = {
  readonly encoding: string
  readonly settledBy: 'byte-order-mark' | 'declaration' | 'valid-utf-8' | 'detection' | 'analyst'
}

/** Something worth telling the analyst about how a document came in; the wording lives with the screens. */
export type ImportWarning =
  | 'invalid-bytes-replaced'
  | 'nul-characters-removed'
  | 'encoding-guessed'
  | 'nesting-flattened'
  | 'active-content-left-out'
  | 'remote-content-left-out'
  | 'hidden-text-left-out'
  | 'direction-controls-present'
  | 'whole-page-kept'

/**
 * Something read: immutable once imported. Its text and blocks are a `DocumentBody` under `bodyHash`, the bytes as
 * they came an original under `originalHash`. Only what describes it (title, source, dates…) can be amended.
 */
export type SourceDocument = {
  readonly id: DocumentId
  readonly title: string
  readonly fileName: string
  readonly format: DocumentFormat
  readonly originalHash: Sha256
  /** Bytes of the original. */
  readonly originalSize: number
  readonly bodyHash: Sha256
  /** UTF-16 code units of the canonical text. */
  readonly length: number
  readonly decoding: Decoding
  /** BCP 47 tag, or `und` where it could not be told. */
  readonly language: string
  readonly author: string | undefined
  /** Who published it, as the document says; the source it is linked to is `sourceId`. */
  readonly outlet: string | undefined
  /** The date as written in the document's own metadata. */
  readonly published: string | undefined
  readonly address: string | undefined
  readonly sourceId: SourceId | undefined
  /** ISO 8601 instant. */
  readonly importedAt: string
  readonly warnings: readonly ImportWarning[]
  readonly reading: 'unread' | 'read'
}

/** The canonical text of a document and what its stretches are. Found by the SHA-256 of its canonical JSON. */
export type DocumentBody = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly inlines: readonly Inline[]
}
