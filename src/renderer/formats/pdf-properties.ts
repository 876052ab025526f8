import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { StatedFact } from '#domain/document/source-document'
import type { StatedMetadata } from '#domain/import/reading'
import { pdfInstant } from '#renderer/formats/pdf-dates'
import { languageTag, statedWords } from '#renderer/formats/stated-words'
import { withOrigins } from '#renderer/formats/word-properties'

const facts: readonly (readonly [key: string, name: string])[] = [
  ['CreationDate', 'Created'],
  ['ModDate', 'Last saved'],
  ['Subject', 'Subject'],
  ['Keywords', 'Keywords'],
  ['Creator', 'Written with'],
  ['Producer', 'PDF made with'],
  ['PDFFormatVersion', 'PDF version'],
]

/**
 * What a PDF says of itself, in its properties and, where they are silent, in its XMP. The day it was made or saved is
 * not the day it was published, so both are kept as facts, and the last one as when it was saved.
 */
export async function readPdfProperties(document: PDFDocumentProxy): Promise<StatedMetadata> {
  const { info, metadata } = await document.getMetadata()
  const fields = new Map<string, unknown>(Object.entries(info))
  // Without XMP the library answers with nothing, whatever its types promise.
  const xmp = (name: string): unknown => (metadata as typeof metadata | null)?.get(name)
  const dated = (key: string): unknown => {
    const value = fields.get(key)
    return typeof value === 'string' && key.endsWith('Date') ? (pdfInstant(value) ?? value) : value
  }
  return withOrigins({
    title: statedWords(fields.get('Title')) ?? statedWords(xmp('dc:title')),
    author: statedWords(fields.get('Author')) ?? statedWords(listed(xmp('dc:creator'))),
    outlet: statedWords(listed(xmp('dc:publisher'))),
    captured: statedWords(dated('ModDate')) ?? statedWords(xmp('xmp:modifydate')),
    language: languageTag(fields.get('Language')) ?? languageTag(listed(xmp('dc:language'))),
    facts: facts.flatMap(([key, name]): readonly StatedFact[] => {
      const value = statedWords(dated(key))
      return value === undefined ? [] : [{ name, value }]
    }),
  })
}

function listed(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).join(', ') : value
}
