import type { DocumentFormat } from '#domain/document/source-document'

/** The formats whose text may have been read in a wrong encoding: encoded text as a whole, or wrapped into other bytes. */
export const decodedFormats: ReadonlySet<DocumentFormat> = new Set([
  'text',
  'markdown',
  'html',
  'table',
  'transcript',
  'email',
  'mhtml',
  'rtf',
])
