import type { Span } from '#domain/document/block'
import type { PageLayout } from '#domain/document/page-layout'
import type {
  Decoding,
  DocumentBody,
  DocumentFormat,
  ImportWarning,
  MetadataOrigins,
  StatedFact,
} from '#domain/document/source-document'
import type { Colour } from '#domain/highlight/text-highlight'

/** What a file says of itself, each only where it says it. */
export type StatedMetadata = {
  readonly title?: string
  readonly author?: string
  readonly outlet?: string
  /** As written. */
  readonly published?: string
  readonly address?: string
  /** BCP 47. */
  readonly language?: string
  /** When it was saved or captured, as written. */
  readonly captured?: string
  readonly facts?: readonly StatedFact[]
  readonly origins?: MetadataOrigins
}

/** A highlight, note or comment that a file brings along. UTF-16 code units of the text, end exclusive. */
export type StatedMark = Span & {
  readonly note: string
  readonly author?: string
  /** ISO 8601 instant. */
  readonly markedAt?: string
  readonly colour?: Colour
}

/**
 * What an encoding the analyst chose is used for, in a file of several texts such as a mail: for those whose own encoding
 * is missing, unknown or does not fit their bytes (and where there are none, for those that state another one), or for all.
 */
export type EncodingReach = 'doubted' | 'all'

/** What a format makes of a file: everything that is needed for a document but its identity. */
export type Reading = {
  readonly format: DocumentFormat
  readonly body: DocumentBody
  readonly stated: StatedMetadata
  readonly decoding: Decoding
  readonly warnings: readonly ImportWarning[]
  /** BCP 47, told from the words and from what is stated; missing where nobody has looked yet. */
  readonly language?: string
  readonly marks?: readonly StatedMark[]
  readonly layout?: PageLayout
  /** So many texts in the file kept an encoding of their own although the analyst chose one. */
  readonly ownEncodings?: number
}

/** How far the reading of a long file has come, in pages. */
export type ReadingProgress = { readonly done: number; readonly all: number }

/**
 * A file found inside another one: an attachment, a message of a mailbox, a member of an archive. One that could not
 * even be taken out has no bytes but the reason why.
 */
export type Part = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly refusal?: ImportRefusal
}

/**
 * What a file turned out to be: a document, a container of other files, or both (a mail with attachments). A container
 * that is no document itself has no reading.
 */
export type FileReading = { readonly reading: Reading | undefined; readonly parts: readonly Part[] }

/** A file inside a file inside a file is followed so deep and no deeper. */
export const deepestPart = 4

/** Why a file was not taken in. The rest of the batch goes on. */
export const importRefusals = [
  'empty-file',
  'no-readable-text',
  'no-words-inside',
  'not-text',
  'unknown-encoding',
  'unknown-format',
  'too-large',
  'already-in-case',
  'file-gone',
  'changed-while-read',
  'too-many-files',
  'not-allowed',
  'not-answering',
  'not-a-file',
  'is-a-folder',
  'parser-stopped',
  'storage-refused',
  'cancelled',
  'password-needed',
  'wrong-password',
  'damaged-file',
  'unsafe-file',
  'locked',
  'old-word-file',
  'too-many-parts',
  'nested-too-deep',
] as const

/** Why one file was not taken in. */
export type ImportRefusal = (typeof importRefusals)[number]

/** A file larger than this many bytes is refused with its size named. */
export const largestFile = 100 * 1024 * 1024

/** So many files of one folder are taken in at once; the rest is named and left. */
export const mostFiles = 50_000
