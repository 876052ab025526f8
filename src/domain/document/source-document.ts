import type { Block, Inline, OutlineEntry, Page } from '#domain/document/block'
import type { Id } from '#domain/id'
import type { SourceId } from '#domain/source/source'

/** Names one document. */
export type DocumentId = Id<'document'>

/** A SHA-256 in lower-case hexadecimal; names an original or a body by its bytes. */
export type Sha256 = string

/** The kinds of file that become documents. */
export const documentFormats = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'docx',
  'odt',
  'rtf',
  'epub',
  'email',
  'table',
  'transcript',
] as const

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
  | 'encoding-doubted'
  | 'nesting-flattened'
  | 'active-content-left-out'
  | 'leads-elsewhere'
  | 'remote-content-left-out'
  | 'hidden-text-left-out'
  | 'direction-controls-present'
  | 'unseen-characters-present'
  | 'mixed-scripts-present'
  | 'whole-page-kept'
  | 'no-text-layer'
  | 'pages-without-text'
  | 'damaged-in-part'
  | 'attachments-listed'
  | 'changes-tracked'
  | 'page-headers-left-out'
  | 'nested-too-deep'
  | 'rows-left-out'
  | 'pages-left-out'

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
  /** Who else speaks in it, beside the source that publishes it. */
  readonly voices?: readonly Voice[]
  /** ISO 8601 instant. */
  readonly importedAt: string
  readonly warnings: readonly ImportWarning[]
  readonly reading: 'unread' | 'read'
  /** When a page was saved or a file captured, as written. Missing where nothing says so. */
  readonly captured?: string
  /** The days `published` may mean; missing where it cannot be told. */
  readonly publishedSpan?: DateSpan
  /** The document this one came inside of: the mail of an attachment. */
  readonly partOf?: DocumentId
  /** The document of which this is the next version. */
  readonly versionOf?: DocumentId
  /** The blob that says where on its pages the text stands (`PageLayout` as canonical JSON). */
  readonly layoutHash?: Sha256
  /** What else the file says of itself (mail headers, properties), in its own words and order. */
  readonly facts?: readonly StatedFact[]
  /** Where each field comes from; the analyst's own word is `analyst`. */
  readonly origins?: MetadataOrigins
  /** Where it stands in the inbox; documents imported before there was one count as accepted. */
  readonly triage?: Triage
  /** How it may be passed on, as the case marks it (`TLP:AMBER`). */
  readonly marking?: string
  /** The folder it lay in when it came, as far as that was given too. */
  readonly folder?: string
  /** The document it was found to be a double of. */
  readonly duplicateOf?: DocumentId
  /** The tags on the document itself, in the order in which they were put on; missing where there are none. */
  readonly tagIds?: readonly Id<'tag'>[]
  /** What was suggested for it and dropped, so that it is not suggested again. */
  readonly declined?: readonly string[]
}

/** What a further source does in a document. */
export const voiceRoles = ['author', 'quoted', 'data'] as const

/** A source that speaks in a document: its reporter, somebody quoted, a dataset drawn on. */
export type Voice = { readonly sourceId: SourceId; readonly role: (typeof voiceRoles)[number] }

/** First and last day (ISO 8601 dates, both inclusive) that an uncertain date may mean; EDTF level 1 in spirit. */
export type DateSpan = { readonly from: string; readonly to: string }

/** One thing a file says of itself. */
export type StatedFact = { readonly name: string; readonly value: string }

/** Where a piece of metadata was found. */
export type MetadataOrigin =
  'file-name' | 'properties' | 'headers' | 'meta-tags' | 'linked-data' | 'front-matter' | 'text' | 'analyst'

/** The fields of a document that a file may state and an analyst may amend. */
export type StatedField = 'title' | 'author' | 'outlet' | 'published' | 'captured' | 'address' | 'language'

/** Where each stated field was found. */
export type MetadataOrigins = Readonly<Partial<Record<StatedField, MetadataOrigin>>>

/** What was decided about a document that came in. */
export const triages = ['inbox', 'accepted', 'later', 'duplicate', 'rejected'] as const

/** One of them. */
export type Triage = (typeof triages)[number]

/** The canonical text of a document and what its stretches are. Found by the SHA-256 of its canonical JSON. */
export type DocumentBody = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly inlines: readonly Inline[]
  /** The pages of a paged document, in order, as ranges of the text; missing where there are none. */
  readonly pages?: readonly Page[]
  /** The document's own table of contents, in order; missing where it has none but its headings. */
  readonly outline?: readonly OutlineEntry[]
}
