import rendererAddress from 'pdfjs-dist/legacy/build/pdf.renderer.mjs?url'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url'
import { refuse, succeed, type Result } from '#domain/result'
import { drawPage, type Easel } from '#renderer/features/reader/draw-page'
import type { DrawPage } from '#renderer/reading/page-sheet.tsx'
import { serialQueue } from '#renderer/storage/serial-queue'

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
  readonly hiddenOn: Easel['hiddenOn']
}

/**
 * Opens the bytes of a PDF for drawing. It is taken apart in one worker and drawn in another, so that no page can hold the
 * window; the settings keep what is in it from running.
 */
export async function openOriginal(
  bytes: Uint8Array,
  order: OriginalOrder,
): Promise<Result<OpenOriginal, OriginalRefusal>> {
  const first = await setUp(bytes, order)
  return first.ok ? succeed(drawnFrom(first.value, () => setUp(bytes, order))) : first
}

/** An original that is open. `end` stops it whatever it is at, `close` once it has put away what it holds. */
type Opened = { readonly easel: Easel; readonly close: () => Promise<void>; readonly end: () => void }

/** A drawing that nobody wants any more is stopped in the middle where it went on for so long (milliseconds). */
const longestIdle = 2_000

/** Draws one page at a time, so that it is known which takes too long. Workers that were stopped are set up anew. */
function drawnFrom(first: Opened, setUpAgain: () => Promise<Result<Opened, OriginalRefusal>>): OpenOriginal {
  const inTurn = serialQueue()
  const heavy = new Set<number>()
  let opened: Opened | undefined = first
  let isClosed = false

  async function present(): Promise<Opened | undefined> {
    if (opened !== undefined || isClosed) return opened
    const again = await setUpAgain()
    opened = again.ok ? again.value : undefined
    if (isClosed) opened?.end()
    return opened
  }

  return {
    draw: (at, canvas, order) =>
      inTurn(async () => {
        if (order.signal.aborted) return 'called-off'
        if (heavy.has(at)) return 'too-much'
        const now = await present()
        if (now === undefined) return isClosed ? 'called-off' : 'failed'
        const begun = performance.now()
        const ended = await drawPage(now.easel, { at, canvas, ...order })
        if (ended === 'too-much') heavy.add(at)
        const isIdle = ended === 'called-off' && performance.now() - begun > longestIdle
        // Where a drawing broke down its worker may be gone, and the window would be drawn in instead.
        if (ended === 'too-much' || ended === 'failed' || isIdle) {
          now.end()
          opened = undefined
        }
        return ended
      }),
    close: async () => {
      isClosed = true
      await opened?.close()
    },
  }
}

async function setUp(
  bytes: Uint8Array,
  { settings, password, hiddenOn }: OriginalOrder,
): Promise<Result<Opened, OriginalRefusal>> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress
  pdfjs.GlobalWorkerOptions.rendererSrc = rendererAddress
  const worker = new Worker(workerAddress, { type: 'module' })
  const task = pdfjs.getDocument({
    ...settings,
    // The library takes the bytes it is given for its own, so it is given a copy.
    data: bytes.slice(),
    worker: pdfjs.PDFWorker.create({ port: worker }),
    ...(password === undefined ? {} : { password }),
  })
  const end = () => {
    void task.destroy().catch(() => undefined)
    worker.terminate()
  }
  try {
    const document = await task.promise
    const annotationMode = pdfjs.AnnotationMode.ENABLE_STORAGE
    const close = async () => {
      await task.destroy()
      worker.terminate()
    }
    return succeed({ easel: { document, hiddenOn, annotationMode }, close, end })
  } catch (error) {
    end()
    if (!(error instanceof Error) || error.name !== 'PasswordException') return refuse('not-shown')
    return refuse(password === undefined ? 'password-needed' : 'wrong-password')
  }
}
