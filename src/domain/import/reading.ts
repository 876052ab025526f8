import type { Decoding, DocumentBody, DocumentFormat, ImportWarning } from '#domain/document/source-document'

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
}

/** What a format makes of a file: everything that is needed for a document but its identity. */
export type Reading = {
  readonly format: DocumentFormat
  readonly body: DocumentBody
  readonly stated: StatedMetadata
  readonly decoding: Decoding
  readonly warnings: readonly ImportWarning[]
}

/** Why a file was not taken in. The rest of the batch goes on. */
export const importRefusals = [
  'empty-file',
  'no-readable-text',
  'not-text',
  'unknown-format',
  'too-large',
  'already-in-case',
  'file-gone',
  'not-allowed',
  'is-a-folder',
  'parser-stopped',
  'storage-refused',
  'cancelled',
] as const

/** Why one file was not taken in. */
export type ImportRefusal = (typeof importRefusals)[number]

/** A file larger than this many bytes is refused with its size named. */
export const largestFile = 100 * 1024 * 1024
