import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url'

/** A PDF being opened for a look. `close` lets its worker go, at any time. */
export type OpeningPdf = { readonly document: Promise<PDFDocumentProxy>; readonly close: () => Promise<void> }

/** Opens a PDF of ours in a worker of its own; the reader's code is fetched when it is first needed. */
export function openPdf(bytes: Uint8Array): OpeningPdf {
  const task = import('pdfjs-dist/legacy/build/pdf.mjs').then((pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerSrc = workerAddress
    // The reader takes the bytes it is given for its own, so it is given a copy.
    return pdfjs.getDocument({ data: bytes.slice(), enableXfa: false, useWasm: false })
  })
  return {
    document: task.then(({ promise }) => promise),
    close: () => task.then((opened) => opened.destroy()),
  }
}
