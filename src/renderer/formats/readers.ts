import type { DocumentFormat } from '#domain/document/source-document'
import type { EncodingReach, FileReading, ImportRefusal, ReadingProgress } from '#domain/import/reading'
import type { Result } from '#domain/result'

/** A file as it came. */
export type FileToRead = {
  readonly bytes: Uint8Array
  readonly fileName: string
  /** The analyst's choice of encoding, where the file was read wrongly before. */
  readonly encoding?: string
  /** How far that choice reaches; only into what is doubted where nothing is said. */
  readonly reach?: EncodingReach
  /** Used for this reading and kept nowhere. */
  readonly password?: string
  /** Told after each page where there are many: whoever waits may then tell a long file from one that is stuck. */
  readonly onProgress?: (progress: ReadingProgress) => void
}

/** What a file can be taken for: a document of some format, or a container that only holds other files. */
export type FileKind = DocumentFormat | 'mailbox' | 'archive'

/** One format: a file in, a document and the files inside of it out. Refuses bad bytes, never throws for them. */
export type FormatReader = (file: FileToRead) => Promise<Result<FileReading, ImportRefusal>>

/** The formats with a reader of their own, by what a file was taken for; each is loaded when its first file comes. */
export const readers: Readonly<Partial<Record<FileKind, () => Promise<FormatReader>>>> = {
  archive: async () => (await import('#renderer/formats/read-archive')).readArchive,
  docx: async () => (await import('#renderer/formats/read-docx')).readDocx,
  email: async () => (await import('#renderer/formats/read-email')).readEmail,
  odt: async () => (await import('#renderer/formats/read-odt')).readOdt,
  rtf: async () => (await import('#renderer/formats/read-rtf')).readRtf,
  epub: async () => (await import('#renderer/formats/read-epub')).readEpub,
  pdf: async () => (await import('#renderer/formats/read-pdf')).readPdf,
  mailbox: async () => (await import('#renderer/formats/read-mailbox')).readMailbox,
  mhtml: async () => (await import('#renderer/formats/read-mhtml')).readMhtml,
  table: async () => (await import('#renderer/formats/read-table')).readTable,
  transcript: async () => (await import('#renderer/formats/read-transcript')).readTranscript,
}
