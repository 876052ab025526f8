import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url'
import { refuse, succeed, type Result } from '#domain/result'
import type { DrawPage } from '#renderer/reading/page-sheet.tsx'

/** An original whose pages can be drawn; `close` lets go of all it holds. */
export type OpenOriginal = { readonly draw: DrawPage; readonly close: () => Promise<void> }

/** Why the pages of an original cannot be drawn. */
export type OriginalRefusal = 'password-needed' | 'wrong-password' | 'not-shown'

/** Opens the bytes of a PDF for drawing, in a worker of its own. The settings keep what is in it from running. */
export async function openOriginal(
  bytes: Uint8Array,
  settings: object,
  password: string | undefined,
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
    return succeed({ draw: drawingOf(document), close: () => task.destroy() })
  } catch (error) {
    await task.destroy()
    if (!(error instanceof Error) || error.name !== 'PasswordException') return refuse('not-shown')
    return refuse(password === undefined ? 'password-needed' : 'wrong-password')
  }
}

function drawingOf(document: PDFDocumentProxy): DrawPage {
  return async (at, canvas, { scale, signal }) => {
    try {
      const page = await document.getPage(at + 1)
      if (signal.aborted) return
      const viewport = page.getViewport({ scale })
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      const rendering = page.render({ canvas, viewport })
      signal.addEventListener('abort', () => {
        rendering.cancel()
      })
      await rendering.promise
    } catch (error) {
      // A drawing that is called off ends in an error of the library's; a page too damaged to be drawn stays white.
      if (!signal.aborted && !(error instanceof Error)) throw error
    }
  }
}
