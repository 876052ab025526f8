import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadingProgress } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { meterPieces, meterRefusal, meterRequest, type MeterRefusal } from '#renderer/formats/pdf-meter'
import { fragmentsOf, type PdfText } from '#renderer/formats/pdf-fragments'
import { columnsOf } from '#renderer/formats/pdf-order'
import { linksOf, type PageLink } from '#renderer/formats/pdf-links'
import { annotationsOf, type PageNote } from '#renderer/formats/pdf-notes'
import type { LaidPage } from '#renderer/formats/pdf-body'

/** More pages than this are not read. */
export const mostPages = 10_000

/** A page read, with the notes and links on it. `isWhole` is false where the file is damaged there. */
export type ReadPage = LaidPage & {
  readonly notes: readonly PageNote[]
  readonly links: readonly PageLink[]
  readonly isWhole: boolean
  /** The number of the page among the objects of the file. */
  readonly object: number | undefined
}

/**
 * Reads page after page; one that cannot be read is an empty one. Refused where the file comes
 * to more than a window can bear.
 */
export async function readPages(
  document: PDFDocumentProxy,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<Result<readonly ReadPage[], MeterRefusal>> {
  const labels = await tolerated(document.getPageLabels(), null)
  const pages: ReadPage[] = []
  const all = Math.min(document.numPages, mostPages)
  for (let number = 1; number <= all; number += 1) {
    meterRequest()
    const label = labels?.[number - 1] ?? String(number)
    const page = await tolerated(document.getPage(number), undefined)
    const { width = 612, height = 792 } = pages.at(-1) ?? {}
    const empty = {
      columns: [],
      label,
      width,
      height,
      notes: [],
      links: [],
      isWhole: false,
      object: undefined,
    }
    const read = page === undefined ? undefined : await readPage(page, label)
    const refusal = meterRefusal()
    if (refusal !== undefined) return refuse(refusal)
    pages.push(read ?? empty)
    page?.cleanup()
    onProgress?.({ done: number, all })
  }
  return succeed(pages)
}

async function readPage(page: PDFPageProxy, label: string): Promise<ReadPage | undefined> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  // A damaged page may state a size that is no number, which then is in every place on it.
  const isPlaced = [width, height, ...transform].every((value) => Number.isFinite(value))
  if (!isPlaced) return undefined
  const texts = await tolerated(textsOf(page, transform), undefined)
  const found = await tolerated(page.getAnnotations({ intent: 'any' }), [])
  return {
    columns: columnsOf(fragmentsOf(texts ?? [])),
    label,
    width,
    height,
    notes: annotationsOf(found, transform),
    links: linksOf(found, transform),
    isWhole: texts !== undefined,
    object: page.ref?.num,
  }
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

/** What is written on a page. The library would go on until memory ends, so it is asked for a part at a time. */
async function textsOf(page: PDFPageProxy, toPage: readonly number[]): Promise<readonly PdfText[]> {
  // The library says no more of it than that it is a stream.
  const parts = (
    page.streamTextContent({ disableNormalization: true }) as ReadableStream<Content>
  ).getReader()
  const texts: PdfText[] = []
  const styles: Content['styles'] = {}
  for (;;) {
    const { value, done } = await parts.read()
    if (done) return texts
    Object.assign(styles, value.styles)
    for (const item of value.items) texts.push(...textOf(item, styles, toPage))
    meterPieces(value.items.length)
    if (meterRefusal() !== undefined) {
      await parts.cancel(new Error('the page holds more text than is read of any'))
      return []
    }
  }
}

function textOf(
  item: Content['items'][number],
  styles: Content['styles'],
  toPage: readonly number[],
): readonly PdfText[] {
  if (!('str' in item)) return []
  const style = styles[item.fontName]
  return [
    {
      str: item.str,
      width: item.width,
      height: item.height,
      place: product(toPage, item.transform.map(Number)),
      hasEOL: item.hasEOL,
      ascent: headOf(style),
      isVertical: style?.vertical ?? false,
      isFixedWidth: style?.fontFamily === 'monospace',
    },
  ]
}

/** How far letters reach above their baseline, as a share of their size; what reaches beyond it on both sides is fitted in. */
function headOf(style: { readonly ascent: number; readonly descent: number } | undefined): number {
  const { ascent = 0, descent = 0 } = style ?? {}
  if (Number.isNaN(ascent) || ascent === 0) return 0.8
  const all = ascent - Math.min(0, descent)
  return all > 1 ? ascent / all : ascent
}

/** Both as PDF writes them: [a b c d e f]; first the second one is done, then the first. */
function product(outer: readonly number[], inner: readonly number[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** The library fails in many ways on damaged files; what it cannot give is left out and said. */
export async function tolerated<Value, Instead>(
  asked: Promise<Value>,
  instead: Instead,
): Promise<Value | Instead> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error) return instead
    throw error
  }
}
