import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { openPdf } from '#renderer/features/export/open-pdf'
import { exportWords } from '#renderer/features/export/wording'

type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy }
  | { readonly kind: 'not-shown' }

/** The very bytes of a PDF, page by page; only the pages near the window's view are drawn. */
export function PdfPreview({ bytes }: { readonly bytes: Uint8Array }) {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' })
  useEffect(() => {
    const opening = openPdf(bytes)
    let isWanted = true
    opening.document.then(
      (pdf) => {
        if (isWanted) setOpened({ kind: 'open', pdf })
      },
      () => {
        if (isWanted) setOpened({ kind: 'not-shown' })
      },
    )
    return () => {
      isWanted = false
      void opening.close()
    }
  }, [bytes])
  if (opened.kind === 'opening') return <p className="export-wait">{exportWords.writing}</p>
  if (opened.kind === 'not-shown') return <p className="export-wait">{exportWords.pdfNotShown}</p>
  const numbers = Array.from({ length: opened.pdf.numPages }, (_, index) => index + 1)
  return (
    <div className="export-pages">
      {numbers.map((number) => (
        <PdfPage key={number} pdf={opened.pdf} number={number} />
      ))}
    </div>
  )
}

function PdfPage({ pdf, number }: { readonly pdf: PDFDocumentProxy; readonly number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const drawn = canvas.current
    if (drawn === null) return undefined
    let stop = new AbortController()
    const watch = new IntersectionObserver(
      (entries) => {
        stop.abort()
        stop = new AbortController()
        const isNear = entries.at(-1)?.isIntersecting ?? false
        if (isNear) void draw({ pdf, number, canvas: drawn }, stop.signal)
        else drawn.width = 0
      },
      { rootMargin: '400px' },
    )
    watch.observe(drawn)
    return () => {
      watch.disconnect()
      stop.abort()
    }
  }, [pdf, number])
  const label = exportWords.page(number, pdf.numPages)
  return (
    <figure className="export-page">
      <canvas ref={canvas} role="img" aria-label={label} />
      <figcaption>{label}</figcaption>
    </figure>
  )
}

type PageToDraw = {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  readonly canvas: HTMLCanvasElement
}

/** Draws a page at the sharpness of the screen; gives up quietly when the page has left the view. */
async function draw(wanted: PageToDraw, signal: AbortSignal): Promise<void> {
  try {
    await drawWanted(wanted, signal)
  } catch (error) {
    // A drawing that is called off, or whose document was let go meanwhile, ends in an error of the reader's.
    if (!signal.aborted) throw error
  }
}

async function drawWanted({ pdf, number, canvas }: PageToDraw, signal: AbortSignal): Promise<void> {
  const page = await pdf.getPage(number)
  if (signal.aborted) return
  const natural = page.getViewport({ scale: 1 })
  const width = (canvas.clientWidth || natural.width) * window.devicePixelRatio
  const viewport = page.getViewport({ scale: width / natural.width })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const rendering = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => {
    rendering.cancel()
  })
  await rendering.promise
}
