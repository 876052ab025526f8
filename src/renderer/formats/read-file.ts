import type { DocumentFormat, ImportWarning } from '#domain/document/source-document'
import { largestFile, type ImportRefusal, type Reading } from '#domain/import/reading'
import { type Result, refuse, succeed } from '#domain/result'
import { decodeText } from '#renderer/formats/decode-text'
import { declaredCharset, formatOf } from '#renderer/formats/sniff-format'
import { readHtml } from '#renderer/formats/read-html'
import { readMarkdown } from '#renderer/formats/read-markdown'
import { readText } from '#renderer/formats/read-text'

/** A file as it came. */
export type FileToRead = {
  readonly bytes: Uint8Array
  readonly fileName: string
  /** The analyst's choice of encoding, where the file was read wrongly before. */
  readonly encoding?: string
}

type Read = Pick<Reading, 'body' | 'stated' | 'warnings'>

/** The one door for files: settles what a file is by its name and its bytes, and reads it, or says why not. */
export function readFile({ bytes, fileName, encoding }: FileToRead): Result<Reading, ImportRefusal> {
  if (bytes.length === 0) return refuse('empty-file')
  if (bytes.length > largestFile) return refuse('too-large')
  const format = formatOf(fileName, bytes)
  if (format === undefined) return refuse('unknown-format')
  const declared = format === 'html' ? declaredCharset(bytes) : undefined
  const decoded = decodeText(bytes, { chosen: encoding, declared })
  if (!decoded.ok) return decoded
  const { text, decoding, warnings } = decoded.value
  const read = readAs(format, text)
  if (!isReadable(read.body.text)) return refuse('no-readable-text')
  const directions = holdsDirectionControls(read.body.text) ? (['direction-controls-present'] as const) : []
  return succeed({ ...read, format, decoding, warnings: [...warnings, ...read.warnings, ...directions] })
}

function readAs(format: DocumentFormat, text: string): Read {
  if (format === 'html') return readHtml(text)
  if (format === 'text') return { body: readText(text), stated: {}, warnings: [] }
  const { body, stated, leavesRemoteOut } = readMarkdown(text)
  const warnings: readonly ImportWarning[] = leavesRemoteOut ? ['remote-content-left-out'] : []
  return { body, stated, warnings }
}

/** At least one letter, digit, mark of punctuation or symbol. */
function isReadable(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replaceAll('\ufffd', ''))
}

/** Embeddings, overrides and isolates, which can show words in another order than they stand (CVE-2021-42574). */
function holdsDirectionControls(text: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069]/.test(text)
}
