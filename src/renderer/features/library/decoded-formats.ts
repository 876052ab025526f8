import type { DocumentFormat } from '#domain/document/source-document'

/** The formats that are encoded text as a whole, so that they may have been read in a wrong encoding. */
export const decodedFormats: ReadonlySet<DocumentFormat> = new Set([
  'text',
  'markdown',
  'html',
  'table',
  'transcript',
])
