import type { StatedFact } from '#domain/document/source-document'
import type { Part } from '#domain/import/reading'
import { headerOf, readHeaders, shownWords } from '#renderer/formats/mime-headers'
import type { MimePart } from '#renderer/formats/mime-tree'
import { binaryOf } from '#renderer/formats/transfer-decoding'

const endings: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'text/vtt': 'vtt',
  'text/rtf': 'rtf',
  'text/rfc822-headers': 'txt',
  'message/delivery-status': 'txt',
  'message/rfc822': 'eml',
  'message/global': 'eml',
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
  'application/zip': 'zip',
  'application/epub+zip': 'epub',
  'application/mbox': 'mbox',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** A file in a mail as a part of the import, named as the mail names it or by what it is. */
export function partOf(part: MimePart, at: number): Part {
  return { fileName: nameOf(part, at), bytes: part.bytes }
}

/** What is said of a file in a mail among the facts. */
export function factOf(part: MimePart, at: number): StatedFact {
  const size = part.bytes.length.toLocaleString('en')
  return { name: 'Attachment', value: `${nameOf(part, at)} (${part.type}, ${size} bytes)` }
}

function nameOf(part: MimePart, at: number): string {
  const ending = Object.hasOwn(endings, part.type) ? endings[part.type] : undefined
  const named = fileNameFrom(part.fileName ?? '')
  const isMessage = ending === 'eml'
  if (named !== '' && !(isMessage && !/\.eml$/i.test(named))) {
    return ending === undefined || /\.[a-z0-9]{1,10}$/i.test(named) ? named : `${named}.${ending}`
  }
  const subject = isMessage ? mailName(binaryOf(part.bytes.subarray(0, 64 * 1024))) : ''
  const bare = [named, subject, `attachment ${at + 1}`].find((name) => name !== '') ?? ''
  return ending === undefined ? bare : `${bare}.${ending}`
}

/** A file name from the subject of a message (one character a byte); empty where it has none. */
export function mailName(message: string): string {
  return fileNameFrom(shownWords(headerOf(readHeaders(message).fields, 'subject') ?? ''))
}

/** Without what no file name may hold, and short. */
function fileNameFrom(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[.\s]+/, '')
    .slice(0, 120)
    .trim()
}
