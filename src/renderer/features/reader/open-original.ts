import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url'
import { refuse, succeed, type Result } from '#domain/result'
import type { DrawPage } from '#renderer/reading/page-sheet.tsx'

/** An original whose pages can be drawn; `close` lets go of all it holds. */
export type OpenOriginal = { readonly draw: DrawPage; readonly close: () => Promise<void> }

/** Why the pages of an original cannot be drawn. */
export type OriginalRefusal = 'password-needed' | 'wrong-password' | 'not-shown'

/** How an original is to be opened. */
export type OriginalOrder = {
  /** The choices of the library that draws. */
  readonly settings: object
  readonly password: string | undefined
  /** The ids of those annotations of a page, counted from 0, that are not drawn; `toPage` leads to points on it. */
  readonly hiddenOn: (
    at: number,
    annotations: readonly unknown[],
    toPage: readonly number[],
  ) => readonly string[]
}

/** Opens the bytes of a PDF for drawing, in a worker of its own. The settings keep what is in it from running. */
export async function openOriginal(
  bytes: Uint8Array,
  { settings, password, hiddenOn }: OriginalOrder,
): Promise<Result<OpenOriginal, OriginalRefusal>> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress
  const task = pdfjs.getDocument({
    ...settings,
    // The library takes the bytes it is given for its own, so it is given a copy.
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
  })
  try {
    const document = await task.promise
    const annotationMode = pdfjs.AnnotationMode.ENABLE_STORAGE
    return succeed({ draw: drawingOf(document, { hiddenOn, annotationMode }), close: () => task.destroy() })
  } catch (error) {
    await task.destroy()
    if (!(error instanceof Error) || error.name !== 'PasswordException') return refuse('not-shown')
    return refuse(password === undefined ? 'password-needed' : 'wrong-password')
  }
}

type Drawing = Pick<OriginalOrder, 'hiddenOn'> & {
  /** Forms and notes are drawn as the file has them, but for what the storage of the library says. */
  readonly annotationMode: number
}

function drawingOf(document: PDFDocumentProxy, { hiddenOn, annotationMode }: Drawing): DrawPage {
  return async (at, canvas, { scale, signal }) => {
    try {
      const page = await document.getPage(at + 1)
      if (signal.aborted) return
      const annotations: readonly unknown[] = await page.getAnnotations()
      for (const id of hiddenOn(at, annotations, page.getViewport({ scale: 1 }).transform))
        document.annotationStorage.setValue(id, { noView: true })
      if (signal.aborted) return
      const viewport = page.getViewport({ scale })
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      const rendering = page.render({ canvas, viewport, annotationMode })
      signal.addEventListener('abort', () => {
        rendering.cancel()
      })
      await rendering.promise
      // What it was drawn from is as large as the page is rich; drawing it anew asks for it again.
      page.cleanup()
    } catch (error) {
      // A drawing that is called off ends in an error of the library's; a page too damaged to be drawn stays white.
      if (!signal.aborted && !(error instanceof Error)) throw error
    }
  }
}
