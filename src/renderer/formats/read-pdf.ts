import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Inline } from '#domain/document/block'
import type { PageLayout } from '#domain/document/page-layout'
import { brokenOffFacts, pagesReadFact } from '#domain/document/pages-read'
import type { DocumentBody, ImportWarning } from '#domain/document/source-document'
import type { FileReading, ImportRefusal, StatedMark, StatedMetadata } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { actsOf } from '#renderer/formats/pdf-acts'
import { isBlankPage } from '#renderer/formats/pdf-blanks'
import { pagesBrokenOff } from '#renderer/formats/pdf-breaks'
import { bodyOfPages } from '#renderer/formats/pdf-body'
import { isStartingAlone, partsOf } from '#renderer/formats/pdf-extras'
import { extentOf, pageWarnings } from '#renderer/formats/pdf-extent'
import { meterRefusal, meterRequest } from '#renderer/formats/pdf-meter'
import { linkInlines } from '#renderer/formats/pdf-links'
import { openPdf } from '#renderer/formats/pdf-library'
import { marksOfPage } from '#renderer/formats/pdf-notes'
import { objectsOf } from '#renderer/formats/pdf-objects'
import { readPdfOutline } from '#renderer/formats/pdf-outline'
import { readPages, tolerated, type ReadPage } from '#renderer/formats/pdf-pages'
import { readPdfProperties } from '#renderer/formats/pdf-properties'
import type { FileToRead } from '#renderer/formats/readers'

/**
 * Reads a PDF: its text in reading order with the place of every word on its page, its outline, its properties, and the
 * highlights and notes in it as marks. Nothing in it is run. One without any text is still a document: its pages can
 * be looked at.
 */
export async function readPdf(file: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  const opened = await openPdf(file.bytes, file.password)
  if (!opened.ok) return opened
  const { document, close } = opened.value
  try {
    return await readOpen(document, file)
  } finally {
    await close()
  }
}

async function readOpen(
  document: PDFDocumentProxy,
  { bytes, onProgress }: FileToRead,
): Promise<Result<FileReading, ImportRefusal>> {
  const read = await readPages(document, onProgress)
  if (!read.ok) return read
  const pages = read.value
  if (pages.length === 0 || pages.every(({ isWhole }) => !isWhole)) return refuse('damaged-file')
  const { body, layout } = bodyOfPages(pages)
  meterRequest()
  const outline = await readPdfOutline(document, { pages: body.pages ?? [], layout })
  // That the pages are read is said again, as who hears nothing for long takes the reader for one that hangs.
  const onLook = (): void => onProgress?.({ done: pages.length, all: pages.length })
  const own = await ownWords(document, { bytes, pages, onLook })
  const refusal = meterRefusal()
  if (refusal !== undefined) return refuse(refusal)
  const parts = await partsOf(document)
  const along = alongPages(pages, { body, layout })
  return succeed({
    reading: {
      format: 'pdf',
      body: { ...body, inlines: along.inlines, ...(outline.length === 0 ? {} : { outline }) },
      stated: own.stated,
      decoding: { encoding: 'pdf', settledBy: 'declaration' },
      warnings: [...own.warnings, ...(parts.length > 0 ? (['attachments-listed'] as const) : [])],
      ...(along.marks.length === 0 ? {} : { marks: along.marks }),
      layout,
    },
    parts,
  })
}

/** What lies over the words of the pages: links, and notes as marks. */
function alongPages(
  pages: readonly ReadPage[],
  { body, layout }: { readonly body: DocumentBody; readonly layout: PageLayout },
): { readonly inlines: readonly Inline[]; readonly marks: readonly StatedMark[] } {
  const each = pages.flatMap(({ notes, links }, at) => {
    const page = body.pages?.[at]
    const runs = layout.pages[at]?.runs ?? []
    return page === undefined ? [] : [{ notes, links, page, runs }]
  })
  return {
    inlines: each.flatMap(({ links, runs }) => linkInlines(links, runs, body.text)),
    marks: each.flatMap(({ notes, runs, page }) => marksOfPage(notes, runs, { body, page })),
  }
}

type Asked = {
  readonly bytes: Uint8Array
  readonly pages: readonly ReadPage[]
  readonly onLook: () => void
}

/** What the file says of itself, and what must be said of it. */
async function ownWords(
  document: PDFDocumentProxy,
  { bytes, pages, onLook }: Asked,
): Promise<{ readonly stated: StatedMetadata; readonly warnings: readonly ImportWarning[] }> {
  const nothing: StatedMetadata = {}
  const file = new TextDecoder('latin1').decode(bytes)
  const objects = objectsOf({ bytes, file })
  const broken = pagesBrokenOff(
    pages.map(({ object }) => object),
    objects,
    onLook,
  )
  const extent = extentOf(pages, { found: document.numPages, file, broken: broken.length })
  const { isActive, leads } = actsOf(objects)
  const isStarting = await isStartingAlone(document)
  const { facts = [], ...stated } = await tolerated(readPdfProperties(document), nothing)
  const read = extent.isDamaged ? [pagesReadFact(extent.read, extent.promised)] : []
  const labels = broken.map((at) => pages[at]?.label ?? String(at + 1))
  return {
    stated: { ...stated, facts: [...read, ...brokenOffFacts(labels), ...facts, ...leads] },
    warnings: [
      ...pageWarnings(pages, extent, ({ object }) => isBlankPage(object, objects)),
      ...(isActive || isStarting ? (['active-content-left-out'] as const) : []),
      ...(leads.length > 0 ? (['leads-elsewhere'] as const) : []),
    ],
  }
}
