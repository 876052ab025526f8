import type { DocumentBody, StatedFact } from '#domain/document/source-document'
import type { FileReading, ImportRefusal, StatedMark, StatedMetadata } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { readOdfBlocks, textOf } from '#renderer/formats/odf-blocks'
import { odfNames } from '#renderer/formats/odf-names'
import { readOdfStyles } from '#renderer/formats/odf-styles'
import { beginOdfWalk, type Annotation, type OdfPlace, type OdfWalk } from '#renderer/formats/odf-walk'
import { openZip, type OpenZip } from '#renderer/formats/open-zip'
import type { FileToRead } from '#renderer/formats/readers'
import { instantOf, placeOfComment } from '#renderer/formats/stated-marks'
import { languageTag, statedWords } from '#renderer/formats/stated-words'
import { withOrigins } from '#renderer/formats/word-properties'
import {
  elementAt,
  elementsIn,
  elementsWithin,
  readXml,
  wordsOf,
  type XmlElement,
} from '#renderer/formats/xml-tree'

const top: OdfPlace = { lists: [], row: undefined }

/**
 * Reads an OpenDocument text. Notes are mentioned in the text as `[1]` and stand at its end, as they do for Word files;
 * comments become marks, and deleted words stand where they were deleted.
 */
export async function readOdt({ bytes }: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  const opened = openZip(bytes)
  return Promise.resolve(opened.ok ? readText(opened.value) : opened)
}

function readText(zip: OpenZip): Result<FileReading, ImportRefusal> {
  const manifest = partAt(zip, 'META-INF/manifest.xml')
  if (manifest.ok && elementsWithin(manifest.value, 'manifest:encryption-data').length > 0)
    return refuse('locked')
  const content = partAt(zip, 'content.xml')
  const styles = partAt(zip, 'styles.xml')
  const meta = partAt(zip, 'meta.xml')
  if (!content.ok) return content
  if (!styles.ok) return styles
  if (!meta.ok) return meta
  if (content.value === undefined) return refuse('damaged-file')
  const text = textOf(content.value)
  if (text === undefined) return refuse('unknown-format')
  const walk = beginOdfWalk(readOdfStyles([styles.value, content.value]), text)
  readOdfBlocks(text, top, walk)
  readNotes(walk)
  const body = walk.builder.finish()
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(body.text)) return refuse('no-readable-text')
  warn(walk, zip, styles.value)
  const marks = walk.annotations.flatMap((annotation) => markOf(annotation, body))
  return succeed({
    reading: {
      format: 'odt',
      body,
      stated: statedBy(meta.value),
      decoding: { encoding: 'utf-8', settledBy: 'declaration' },
      warnings: [...walk.warnings],
      ...(marks.length === 0 ? {} : { marks }),
    },
    parts: [],
  })
}

function partAt(zip: OpenZip, path: string): Result<XmlElement | undefined, ImportRefusal> {
  const file = zip.find(path)
  if (file === undefined) return succeed(undefined)
  const bytes = file.bytes()
  if (!bytes.ok) return bytes
  // Manifests of old files name a document type of their own.
  return readXml(bytes.value, { names: odfNames, mayHaveType: path.startsWith('META-INF/') })
}

/** A note may mention another, which then comes after it. */
function readNotes(walk: OdfWalk): void {
  for (let at = 0; at < walk.notes.length; at += 1) {
    const body = elementAt(walk.notes[at], 'text:note-body')
    walk.prefix = `[${at + 1}] `
    if (body !== undefined) readOdfBlocks(body, top, walk)
  }
}

function markOf({ element, start, end }: Annotation, body: DocumentBody): readonly StatedMark[] {
  const place = placeOfComment(body, { start, end: end ?? start })
  if (place === undefined) return []
  const lines = elementsIn(element).filter(({ name }) => name === 'text:p' || name === 'text:list')
  const author = wordsOf(elementAt(element, 'dc:creator')).trim()
  const markedAt = instantOf(wordsOf(elementAt(element, 'dc:date')).trim())
  return [
    {
      ...place,
      note: lines
        .map((line) => wordsOf(line).trim())
        .join('\n')
        .trim(),
      ...(author === '' ? {} : { author }),
      ...(markedAt === undefined ? {} : { markedAt }),
    },
  ]
}

const facts = [
  ['meta:creation-date', 'Created'],
  ['dc:date', 'Last saved'],
  ['dc:subject', 'Subject'],
  ['meta:keyword', 'Keywords'],
  ['dc:description', 'Description'],
  ['meta:generator', 'Written with'],
] as const

function statedBy(root: XmlElement | undefined): StatedMetadata {
  const meta = elementAt(root, 'office:meta')
  const said = (name: string) => statedWords(wordsOf(elementAt(meta, name)))
  return withOrigins({
    title: said('dc:title'),
    author: said('meta:initial-creator') ?? said('dc:creator'),
    captured: said('dc:date'),
    language: languageTag(said('dc:language')),
    facts: facts.flatMap(([element, name]): readonly StatedFact[] => {
      const value = said(element)
      return value === undefined ? [] : [{ name, value }]
    }),
  })
}

function warn({ warnings }: OdfWalk, zip: OpenZip, styles: XmlElement | undefined): void {
  if (zip.files.some(({ path }) => /^(?:Basic|Scripts)\//i.test(path)))
    warnings.add('active-content-left-out')
  const bands = ['style:header', 'style:footer'].flatMap((name) => elementsWithin(styles, name))
  if (bands.some((band) => wordsOf(band).trim() !== '')) warnings.add('page-headers-left-out')
}
