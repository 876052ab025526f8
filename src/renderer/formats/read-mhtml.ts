import type { MetadataOrigins } from '#domain/document/source-document'
import type { FileReading, ImportRefusal, StatedMetadata } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { decodeText } from '#renderer/formats/decode-text'
import { withoutUndefined } from '#renderer/formats/linked-data'
import { headerOf, shownWords, type HeaderField } from '#renderer/formats/mime-headers'
import { readMimeTree, type MimePart } from '#renderer/formats/mime-tree'
import { readHtml } from '#renderer/formats/read-html'
import type { FileToRead } from '#renderer/formats/readers'
import { declaredCharset } from '#renderer/formats/sniff-format'
import { statedWords } from '#renderer/formats/stated-words'
import { binaryOf } from '#renderer/formats/transfer-decoding'

/** A page saved as one file: its HTML is read, pictures and style beside it are left; where and when stand in its headers. */
export function readMhtml(file: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  return Promise.resolve(read(file))
}

function read({ bytes, encoding }: FileToRead): Result<FileReading, ImportRefusal> {
  // There is one text, so that a chosen encoding is for it and for headers that do not say theirs.
  const given = encoding === undefined ? undefined : { encoding, reachesStated: false }
  const { root, isDamaged } = readMimeTree(binaryOf(bytes), given)
  const page = pageIn(root)
  if (page === undefined) return refuse('no-readable-text')
  const declared = page.parameters.get('charset') ?? declaredCharset(page.bytes)
  const decoded = decodeText(page.bytes, { chosen: encoding, declared })
  if (!decoded.ok) return decoded
  const { text, decoding, warnings } = decoded.value
  const found = readHtml(text)
  if (found.body.blocks.length === 0) return refuse('no-readable-text')
  const damage = isDamaged ? (['damaged-in-part'] as const) : []
  const reading = {
    format: 'mhtml',
    body: found.body,
    stated: statedIn(found.stated, root.headers, page.headers),
    decoding,
    warnings: [...new Set([...warnings, ...found.warnings, ...damage])],
  } as const
  return succeed({ reading, parts: [] })
}

/** What the page says of itself, and where and when it was saved as the file around it says. */
function statedIn(
  stated: StatedMetadata,
  outer: readonly HeaderField[],
  inner: readonly HeaderField[],
): StatedMetadata {
  const words = (value: string | undefined) => value && statedWords(shownWords(value))
  const location = words(headerOf(outer, 'snapshot-content-location') ?? headerOf(inner, 'content-location'))
  const address = location !== undefined && /^https?:\/\//i.test(location) ? location : undefined
  const title = stated.title === undefined ? words(headerOf(outer, 'subject')) : undefined
  const captured = words(headerOf(outer, 'date'))
  const origins: MetadataOrigins = {
    ...stated.origins,
    ...(title === undefined ? {} : { title: 'headers' }),
    ...(captured === undefined ? {} : { captured: 'headers' }),
    ...(address === undefined ? {} : { address: 'headers' }),
  }
  return { ...stated, ...withoutUndefined({ title, captured, address }), origins }
}

/** The page the file is about: the part named as its start, else the first HTML in it. */
function pageIn(root: MimePart): MimePart | undefined {
  const start = root.parameters.get('start')
  const pages = leavesOf(root).filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  return (
    pages.find(({ headers }) => start !== undefined && headerOf(headers, 'content-id') === start) ?? pages[0]
  )
}

function leavesOf(part: MimePart): readonly MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf)
}
