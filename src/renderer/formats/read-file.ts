import { findOddities, type Oddity } from '#domain/document/odd-characters'
import type { ImportWarning } from '#domain/document/source-document'
import { largestFile, type FileReading, type ImportRefusal, type Reading } from '#domain/import/reading'
import { type Result, refuse, succeed } from '#domain/result'
import { decodeText } from '#renderer/formats/decode-text'
import { declaredCharset, formatOf } from '#renderer/formats/sniff-format'
import { readHtml } from '#renderer/formats/read-html'
import { readMarkdown } from '#renderer/formats/read-markdown'
import { readText } from '#renderer/formats/read-text'
import { readers, type FileKind, type FileToRead } from '#renderer/formats/readers'

type Read = Pick<Reading, 'body' | 'stated' | 'warnings'>
/** The kinds of file that are encoded text as a whole, so that another encoding may show words where one showed none. */
const encoded: ReadonlySet<FileKind> = new Set(['table', 'transcript'])

type PlainFormat = 'text' | 'markdown' | 'html'

/** The one door for files: settles what a file is by its name and its bytes, and reads it, or says why not. */
export async function readFile(file: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  const { bytes, fileName } = file
  if (bytes.length === 0) return refuse('empty-file')
  if (bytes.length > largestFile) return refuse('too-large')
  const kind = formatOf(fileName, bytes)
  if (kind === undefined) return refuse('unknown-format')
  if (kind === 'text' || kind === 'markdown' || kind === 'html') return readPlain(file, kind)
  const load = readers[kind]
  if (load === undefined) return refuse('unknown-format')
  const reader = await load()
  const read = await reader(file)
  if (!read.ok && read.reason === 'no-readable-text' && !encoded.has(kind)) return refuse('no-words-inside')
  if (!read.ok || read.value.reading === undefined) return read
  return succeed({ ...read.value, reading: withOddities(read.value.reading) })
}

/** Files that are nothing but encoded text. */
function readPlain({ bytes, encoding }: FileToRead, format: PlainFormat): Result<FileReading, ImportRefusal> {
  const declared = format === 'html' ? declaredCharset(bytes) : undefined
  const decoded = decodeText(bytes, { chosen: encoding, declared })
  if (!decoded.ok) return decoded
  const { text, decoding, warnings } = decoded.value
  const read = readAs(format, text)
  if (!isReadable(read.body.text)) return refuse('no-readable-text')
  const reading: Reading = { ...read, format, decoding, warnings: [...warnings, ...read.warnings] }
  return succeed({ reading: withOddities(reading), parts: [] })
}

function readAs(format: PlainFormat, text: string): Read {
  if (format === 'html') return readHtml(text)
  if (format === 'text') return { body: readText(text), stated: {}, warnings: [] }
  return readMarkdown(text)
}

const oddityWarnings: Readonly<Record<Oddity, ImportWarning>> = {
  'turns-direction': 'direction-controls-present',
  'shows-nothing': 'unseen-characters-present',
  control: 'unseen-characters-present',
  'looks-alike': 'mixed-scripts-present',
}

function withOddities(reading: Reading): Reading {
  const found = new Set(findOddities(reading.body.text).map(({ oddity }) => oddityWarnings[oddity]))
  return found.size === 0 ? reading : { ...reading, warnings: [...reading.warnings, ...found] }
}

/** At least one letter, digit, mark of punctuation or symbol. */
function isReadable(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replaceAll('\ufffd', ''))
}
