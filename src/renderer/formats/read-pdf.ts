import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pagesReadFact } from '#domain/document/pages-read'
import type { ImportWarning } from '#domain/document/source-document'
import type { FileReading, ImportRefusal, StatedMetadata } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { bodyOfPages } from '#renderer/formats/pdf-body'
import { isActive, partsOf } from '#renderer/formats/pdf-extras'
import { isTableBroken, promisedPages } from '#renderer/formats/pdf-damage'
import { meterRefusal, meterRequest } from '#renderer/formats/pdf-meter'
import { openPdf } from '#renderer/formats/pdf-library'
import { marksOfPage } from '#renderer/formats/pdf-notes'
import { readPdfOutline } from '#renderer/formats/pdf-outline'
import { mostPages, readPages, tolerated, type ReadPage } from '#renderer/formats/pdf-pages'
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
  const laid = body.pages ?? []
  meterRequest()
  const outline = await readPdfOutline(document, { pages: laid, layout })
  const marks = pages.flatMap(({ notes }, at) => {
    const page = laid[at]
    return page === undefined ? [] : marksOfPage(notes, layout.pages[at]?.runs ?? [], { body, page })
  })
  const nothingStated: StatedMetadata = {}
  const file = new TextDecoder('latin1').decode(bytes)
  const extent = extentOf(pages, document.numPages, file)
  const stated = await tolerated(readPdfProperties(document), nothingStated)
  const isEventful = await isActive(document, file)
  const refusal = meterRefusal()
  if (refusal !== undefined) return refuse(refusal)
  const parts = await partsOf(document)
  return succeed({
    reading: {
      format: 'pdf',
      body: { ...body, ...(outline.length === 0 ? {} : { outline }) },
      stated: extent.isDamaged ? withExtent(stated, extent) : stated,
      decoding: { encoding: 'pdf', settledBy: 'declaration' },
      warnings: [
        ...warningsOf(pages, extent),
        ...(isEventful ? (['active-content-left-out'] as const) : []),
        ...(parts.length > 0 ? (['attachments-listed'] as const) : []),
      ],
      ...(marks.length === 0 ? {} : { marks }),
      layout,
    },
    parts,
  })
}

/** How many of its pages were read. `isDamaged` where it is less than it promises, or says where things are wrongly. */
type Extent = {
  readonly read: number
  readonly promised: number
  readonly isDamaged: boolean
  /** There are more pages than are read of any file. */
  readonly isCut: boolean
}

function extentOf(pages: readonly ReadPage[], found: number, file: string): Extent {
  const read = pages.filter(({ isWhole }) => isWhole).length
  const isCut = found > mostPages
  const promised = isCut ? found : Math.max(found, promisedPages(file) ?? 0)
  const isDamaged = read < (isCut ? mostPages : promised) || isTableBroken(file)
  return { read, promised, isDamaged, isCut }
}

function withExtent(stated: StatedMetadata, { read, promised }: Extent): StatedMetadata {
  return { ...stated, facts: [pagesReadFact(read, promised), ...(stated.facts ?? [])] }
}

function warningsOf(pages: readonly ReadPage[], { isDamaged, isCut }: Extent): readonly ImportWarning[] {
  const whole = pages.filter(({ isWhole }) => isWhole)
  const bare = whole.filter(({ columns }) => columns.length === 0)
  const said: readonly ImportWarning[] =
    bare.length === whole.length ? ['no-text-layer'] : bare.length > 0 ? ['pages-without-text'] : []
  const left = isCut ? (['pages-left-out'] as const) : []
  return isDamaged ? [...said, ...left, 'damaged-in-part'] : [...said, ...left]
}
