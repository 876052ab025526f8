import type { DocumentFormat } from '#domain/document/source-document'

/** Formats as lists show them, and as they can be asked for in a search. */
export const formatWords: Readonly<Record<DocumentFormat, string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  mhtml: 'mhtml',
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  epub: 'epub',
  email: 'mail',
  table: 'table',
  transcript: 'transcript',
}
