import type { DocumentBody, ImportWarning, StatedFact } from '#domain/document/source-document'
import type { FileReading, ImportRefusal, StatedMetadata } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { decodeText } from '#renderer/formats/decode-text'
import { outlineFromNcx, outlineFromPage, type PlaceOf } from '#renderer/formats/epub-outline'
import { openEpub, type EpubItem, type EpubPackage } from '#renderer/formats/epub-package'
import { joinedBlocks, type JoinedBlocks } from '#renderer/formats/html-blocks'
import { cleanPage, parsePage, type CleanPage } from '#renderer/formats/html-markup'
import type { FileToRead } from '#renderer/formats/readers'
import { declaredCharset } from '#renderer/formats/sniff-format'
import { languageTag, statedWords } from '#renderer/formats/stated-words'
import { withOrigins } from '#renderer/formats/word-properties'
import { elementsIn, wordsOf, type XmlElement } from '#renderer/formats/xml-tree'

/** A book with more markup than this, in bytes of all its pages, is not one document. */
const mostMarkup = 64 * 1024 * 1024

/** A page of the book, made harmless. */
type Page = CleanPage & { readonly item: EpubItem }

/**
 * Reads a book: its pages in the order of reading as one text, its table of contents as the outline. The page that only
 * repeats the table of contents is left out.
 */
export async function readEpub({ bytes }: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  const opened = openEpub(bytes)
  return Promise.resolve(opened.ok ? readBook(opened.value) : opened)
}

function readBook(book: EpubPackage): Result<FileReading, ImportRefusal> {
  const warnings = new Set<ImportWarning>()
  const read = pagesOf(book, warnings)
  if (!read.ok) return read
  const pages = read.value
  const joined = joinedBlocks(pages.map(({ body }) => body))
  if (!/[\p{L}\p{N}]/u.test(joined.body.text)) return refuse('no-readable-text')
  const body = withOutline(book, joined, pages)
  return succeed({
    reading: {
      format: 'epub',
      body,
      stated: statedBy(book.metadata),
      decoding: { encoding: 'utf-8', settledBy: 'declaration' },
      warnings: [...warnings],
    },
    parts: [],
  })
}

function pagesOf(book: EpubPackage, warnings: Set<ImportWarning>): Result<readonly Page[], ImportRefusal> {
  const pages: Page[] = []
  let size = 0
  for (const item of new Set(book.spine)) {
    if (isNavigation(item)) continue
    const bytes = book.zip.find(item.path)?.bytes()
    if (bytes?.ok === false && bytes.reason === 'unsafe-file') return bytes
    size += bytes?.ok === true ? bytes.value.length : 0
    if (size > mostMarkup) return refuse('too-large')
    const page = bytes?.ok === true ? pageOf(bytes.value) : undefined
    if (page === undefined) warnings.add('damaged-in-part')
    else pages.push({ ...page, item })
    for (const warning of page?.warnings ?? []) warnings.add(warning)
  }
  return succeed(pages)
}

function isNavigation({ properties }: EpubItem): boolean {
  return properties.split(/\s+/).includes('nav')
}

function pageOf(bytes: Uint8Array): CleanPage | undefined {
  const decoded = decodeText(bytes, { declared: declaredCharset(bytes) })
  if (!decoded.ok) return undefined
  const { text } = decoded.value
  const page = cleanPage(parsePage(withEnds(text)))
  // Covers are drawn with SVG; what is worth telling is that a script or a formula was left out.
  const isActive = /<(?:script|math)[\s>]|\son[a-z]+\s*=/i.test(text)
  return {
    ...page,
    warnings: new Set([...page.warnings].filter((one) => one !== 'active-content-left-out' || isActive)),
  }
}

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** In XHTML any element may close itself; to a parser of HTML a `<title/>` or `<a id="x"/>` goes on without end. */
function withEnds(text: string): string {
  return text.replace(
    /<([a-z][\w:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*'){0,5000})\/>/gi,
    (whole, tag: string, rest: string) => (empty.has(tag.toLowerCase()) ? whole : `<${tag}${rest}></${tag}>`),
  )
}

function withOutline(
  book: EpubPackage,
  { body, places }: JoinedBlocks,
  pages: readonly Page[],
): DocumentBody {
  const byPath = new Map(pages.map(({ item }, at) => [item.path.toLowerCase(), places[at]]))
  const placeOf: PlaceOf = (path, fragment) => {
    const page = byPath.get(path.toLowerCase())
    const place = page?.get(fragment) ?? page?.get('')
    return place === undefined ? undefined : pastBlank(body.text, place)
  }
  const outline = navigationOf(book, placeOf)
  return outline.length === 0 ? body : { ...body, outline }
}

function navigationOf(book: EpubPackage, placeOf: PlaceOf): NonNullable<DocumentBody['outline']> {
  const item = book.items.find(isNavigation)
  const bytes = item === undefined ? undefined : book.zip.find(item.path)?.bytes()
  const page = bytes?.ok === true ? pageOf(bytes.value) : undefined
  const fromPage =
    item === undefined || page === undefined ? [] : outlineFromPage(item.path, page.body, placeOf)
  return fromPage.length > 0 ? fromPage : outlineFromNcx(book, placeOf)
}

function pastBlank(text: string, place: number): number | undefined {
  let at = place
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1
  return at < text.length ? at : undefined
}

function statedBy(metadata: XmlElement | undefined): StatedMetadata {
  const all = (name: string) =>
    elementsIn(metadata, name).flatMap((element) => statedWords(wordsOf(element)) ?? [])
  const creators = all('dc:creator')
  const facts = bookFacts.flatMap(([element, name]): readonly StatedFact[] =>
    all(element).map((value) => ({ name, value })),
  )
  return withOrigins({
    title: all('dc:title')[0],
    author: creators.length === 0 ? undefined : statedWords(creators.join(', ')),
    outlet: all('dc:publisher')[0],
    published: all('dc:date')[0],
    language: languageTag(all('dc:language')[0]),
    facts,
  })
}

const bookFacts = [
  ['dc:identifier', 'Identifier'],
  ['dc:subject', 'Subject'],
  ['dc:contributor', 'Contributor'],
  ['dc:rights', 'Rights'],
  ['dc:description', 'Description'],
] as const
