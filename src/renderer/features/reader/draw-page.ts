import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { withinLimits, type DrawingEnd, type DrawingLoad } from '#renderer/features/reader/drawing-limits'

/** A document to draw pages of. Forms and notes are drawn as the file has them, but for what is hidden. */
export type Easel = {
  readonly document: PDFDocumentProxy
  readonly annotationMode: number
  /** The ids of those annotations of a page, counted from 0, that are not drawn; `toPage` leads to points on it. */
  readonly hiddenOn: (
    at: number,
    annotations: readonly unknown[],
    toPage: readonly number[],
  ) => readonly string[]
}

/** Which page goes where, at so many pixels for each point. */
export type PageOrder = {
  readonly at: number
  readonly canvas: HTMLCanvasElement
  readonly scale: number
  readonly signal: AbortSignal
}

/** What is known of a drawing while it goes on. */
type Progress = {
  page?: PDFPageProxy
  isOver: boolean
  operators: number
  /** The pixels that each picture says it has, before any of it is unpacked. */
  readonly stated: Map<string, number>
  cancel?: () => void
}

/** Draws a page within the limits of one; a drawing that goes beyond them is cancelled. */
export async function drawPage(easel: Easel, order: PageOrder): Promise<DrawingEnd> {
  const progress: Progress = { isOver: false, operators: 0, stated: new Map() }
  const load = (): DrawingLoad => ({
    operators: progress.operators,
    pixels: Math.max(
      sumOf(progress.stated.values()),
      progress.page === undefined ? 0 : pixelsIn(progress.page.objs),
    ),
  })
  const ended = await withinLimits(draw(easel, order, progress), { load, signal: order.signal })
  // It may still wait for what it needs to begin.
  progress.isOver = true
  if (ended !== 'drawn') progress.cancel?.()
  return ended
}

async function draw(
  { document, hiddenOn, annotationMode }: Easel,
  { at, canvas, scale }: PageOrder,
  progress: Progress,
): Promise<void> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const page = await document.getPage(at + 1)
  progress.page = page
  const annotations: readonly unknown[] = await page.getAnnotations()
  for (const id of hiddenOn(at, annotations, page.getViewport({ scale: 1 }).transform))
    document.annotationStorage.setValue(id, { noView: true })
  if (progress.isOver) return
  const viewport = page.getViewport({ scale })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const rendering = page.render({
    canvas,
    viewport,
    annotationMode,
    operationsFilter: (index, { fnArray, argsArray }) => {
      progress.operators = fnArray.length
      if (fnArray[index] === OPS.paintImageXObject) noteStated(argsArray[index], progress.stated)
      return true
    },
  })
  progress.cancel = () => {
    rendering.cancel()
  }
  await rendering.promise
  // What it was drawn from is as large as the page is rich; drawing it anew asks for it again.
  page.cleanup()
}

function noteStated(values: unknown, stated: Map<string, number>): void {
  const [name, width, height] = Array.isArray(values) ? values.map((value: unknown) => value) : []
  if (typeof name === 'string' && typeof width === 'number' && typeof height === 'number')
    stated.set(name, width * height)
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}

/** The pixels of all pictures that were unpacked for a page. */
function pixelsIn(objects: Iterable<unknown>): number {
  let pixels = 0
  for (const entry of objects) {
    const found: unknown = Array.isArray(entry) ? entry[1] : undefined
    if (isPicture(found)) pixels += found.width * found.height
  }
  return pixels
}

function isPicture(found: unknown): found is { readonly width: number; readonly height: number } {
  if (typeof found !== 'object' || found === null || !('width' in found) || !('height' in found)) return false
  return typeof found.width === 'number' && typeof found.height === 'number'
}
