import type { DocumentFormat } from '#domain/document/source-document'

const byOtherWords: ReadonlyMap<string, DocumentFormat> = new Map<string, DocumentFormat>([
  ['txt', 'text'],
  ['md', 'markdown'],
  ['htm', 'html'],
  ['web', 'html'],
  ['mht', 'mhtml'],
  ['word', 'docx'],
  ['mail', 'email'],
  ['mails', 'email'],
  ['e-mail', 'email'],
  ['eml', 'email'],
  ['csv', 'table'],
  ['tsv', 'table'],
  ['srt', 'transcript'],
  ['vtt', 'transcript'],
])

/** What people call a format by the word the index has for it; a word of none stays as it is. Folded words only. */
export function typeNamed(word: string): string {
  return byOtherWords.get(word) ?? word
}
