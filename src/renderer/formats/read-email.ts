import { addressParser } from 'postal-mime'
import type { Decoding, MetadataOrigins, StatedFact } from '#domain/document/source-document'
import type { FileReading, ImportRefusal, StatedMetadata } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { BlockBuilder } from '#renderer/formats/block-builder'
import { decodeText } from '#renderer/formats/decode-text'
import { withoutUndefined } from '#renderer/formats/linked-data'
import { readMailBody, type MailBody } from '#renderer/formats/mail-body'
import { contentsOf, type MailContents } from '#renderer/formats/mail-contents'
import { decodeParts } from '#renderer/formats/mail-decoding'
import { factOf, partOf } from '#renderer/formats/mail-parts'
import { headerOf, shownWords, type HeaderField } from '#renderer/formats/mime-headers'
import { readMimeTree, type MimeTree } from '#renderer/formats/mime-tree'
import type { FileToRead } from '#renderer/formats/readers'
import { languageTag, statedWords } from '#renderer/formats/stated-words'
import { binaryOf, bytesOf } from '#renderer/formats/transfer-decoding'

/** So many headers are kept as facts, each up to so many UTF-16 units. */
const mostFacts = 300
const longestFact = 2_000

/** A mail: its text as a document with the headers as facts, its files and the mails in it as parts. */
export function readEmail(file: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  return Promise.resolve(read(file))
}

function read({ bytes, encoding, reach }: FileToRead): Result<FileReading, ImportRefusal> {
  const message = binaryOf(bytes)
  const written = readMimeTree(message)
  const { body: texts } = contentsOf(written.root)
  const decoded = decodeParts(texts, encoding === undefined ? undefined : { encoding, reach })
  const found = readMailBody(texts, decoded.parts)
  const bare = written.bare.length > 0 ? bareEncoding(written.bare, found.decoding) : undefined
  const given = encoding ?? bare
  // How headers are decoded that do not say it is told by the texts, which had to be found first.
  const tree =
    given === undefined
      ? written
      : readMimeTree(message, { encoding: given, reachesStated: decoded.reachesStated })
  const { headers } = tree.root
  const contents = contentsOf(tree.root)
  const stated = statedIn(headers, contents)
  const body = found.body.blocks.length > 0 ? found.body : headersAlone(headers)
  const parts = contents.files.map(partOf)
  if (body.blocks.length === 0) return refuse('no-readable-text')
  const reading = {
    format: 'email',
    body,
    stated,
    decoding: found.decoding ?? { encoding: 'utf-8', settledBy: 'valid-utf-8' },
    warnings: warningsOf(tree, contents, [
      ...found.warnings,
      ...(given === bare && bare !== undefined ? guessed : []),
    ]),
    ...(decoded.ownEncodings === 0 ? {} : { ownEncodings: decoded.ownEncodings }),
  } as const
  return succeed({ reading, parts })
}

const guessed = ['encoding-guessed'] as const

/** So many bytes beyond ASCII tell more of their encoding than that most headers of the kind are of the West. */
const telling = 12

/** The encoding of headers that do not say it: that of the text below them where it is not Unicode, else by their bytes. */
function bareEncoding(lines: readonly string[], ofText: Decoding | undefined): string {
  if (ofText !== undefined && !ofText.encoding.startsWith('utf-')) return ofText.encoding
  const bytes = bytesOf(lines.join('\n').slice(0, 64 * 1024))
  const isTelling = bytes.filter((byte) => byte >= 0x80).length >= telling
  const told = isTelling ? decodeText(bytes) : undefined
  return told?.ok === true ? told.value.decoding.encoding : 'windows-1252'
}

/** A mail without a text is told by its headers, so that its files have something to belong to. */
function headersAlone(headers: readonly HeaderField[]): MailBody['body'] {
  const builder = new BlockBuilder()
  builder.begin({ kind: 'paragraph' })
  const lines = headers.slice(0, mostFacts).map(({ name, value }) => `${name}: ${shownWords(value)}`.trim())
  builder.write(lines.join('\n'))
  return builder.finish()
}

function warningsOf(
  { root, isDamaged, isTooDeep }: MimeTree,
  { files }: MailContents,
  warnings: FileReadingWarnings,
): FileReadingWarnings {
  return [
    ...new Set([
      ...warnings,
      ...(isDamaged || root.headers.length === 0 ? (['damaged-in-part'] as const) : []),
      ...(isTooDeep ? (['nested-too-deep'] as const) : []),
      ...(files.length > 0 ? (['attachments-listed'] as const) : []),
    ]),
  ]
}

type FileReadingWarnings = MailBody['warnings']

function statedIn(headers: readonly HeaderField[], contents: MailContents): StatedMetadata {
  const words = (name: string) => {
    const value = headerOf(headers, name)
    return value === undefined ? undefined : statedWords(shownWords(value))
  }
  const found = {
    title: words('subject'),
    author: senderIn(headerOf(headers, 'from')),
    published: words('date'),
    language: languageTag(words('content-language')),
  }
  const origins: MetadataOrigins = {
    ...(found.title === undefined ? {} : { title: 'headers' }),
    ...(found.author === undefined ? {} : { author: 'headers' }),
    ...(found.published === undefined ? {} : { published: 'headers' }),
    ...(found.language === undefined ? {} : { language: 'headers' }),
  }
  return { ...withoutUndefined(found), facts: factsIn(headers, contents), origins }
}

/** The name of the sender, or the address where there is no name. */
function senderIn(from: string | undefined): string | undefined {
  if (from === undefined) return undefined
  const [sender] = addressParser(from.slice(0, 10_000), { flatten: true })
  return (
    statedWords(shownWords(sender?.name ?? '')) ??
    statedWords(sender?.address) ??
    statedWords(shownWords(from))
  )
}

function factsIn(headers: readonly HeaderField[], { files, listed }: MailContents): readonly StatedFact[] {
  const stated = headers
    .map(({ name, value }) => ({ name, value: shownWords(value).slice(0, longestFact) }))
    .filter(({ value }) => value !== '')
  return [...stated.slice(0, mostFacts), ...files.map(factOf), ...listed.map(factOf)]
}
