import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { meterStreams, meterFile, meterRefusal } from '#renderer/formats/pdf-meter'

/** A PDF that is open; `close` lets go of all it holds. */
export type OpenPdf = { readonly document: PDFDocumentProxy; readonly close: () => Promise<void> }

/** The choices that are the same for every PDF, in the library's own words. */
type PdfSettings = {
  readonly cMapUrl: string
  readonly standardFontDataUrl: string
  readonly iccUrl: string
  readonly wasmUrl: string
  readonly useWasm: boolean
  readonly useWorkerFetch: boolean
  readonly useSystemFonts: boolean
  readonly enableXfa: boolean
  readonly verbosity: number
}

/**
 * How every PDF is opened: its scripts and forms are not run, no text becomes code, and what it does not bring along
 * (character maps, standard fonts, decoders) comes from the program's own files. Without them Chinese, Japanese and
 * Korean text would be lost without a word.
 */
export function pdfSettings(): PdfSettings {
  const folder = pdfFolder()
  return {
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    iccUrl: `${folder}iccs/`,
    wasmUrl: `${folder}wasm/`,
    // The decoders in plain script serve as well, and the page need not allow compiled code.
    useWasm: false,
    // Told, because the library would ask the window's document, which a worker has not.
    useWorkerFetch: 'location' in globalThis,
    // What is painted over a page must lie on the letters that are drawn, whatever fonts a machine has.
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  }
}

/** In the program the files lie beside its page; scripts and tests for Node run in the project's folder. */
function pdfFolder(): string {
  return 'location' in globalThis ? new URL('/pdf/', location.origin).href : 'node_modules/pdfjs-dist/'
}

/** Opens a PDF in the thread that asks, which is a reader's own. The bytes are copied. */
export async function openPdf(
  bytes: Uint8Array,
  password: string | undefined,
): Promise<Result<OpenPdf, ImportRefusal>> {
  const { getDocument } = await loadLibrary()
  meterFile()
  const task = getDocument({
    ...pdfSettings(),
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
  })
  try {
    const document = await task.promise
    return succeed({ document, close: () => task.destroy() })
  } catch (error) {
    await task.destroy()
    return refuse(meterRefusal() ?? refusalOf(error, password))
  }
}

function refusalOf(error: unknown, password: string | undefined): ImportRefusal {
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  if (!isLocked) return 'damaged-file'
  return password === undefined ? 'password-needed' : 'wrong-password'
}

type Library = Pick<typeof Pdfjs, 'getDocument'>
let loading: Promise<Library> | undefined

function loadLibrary(): Promise<Library> {
  loading ??= load()
  return loading
}

/**
 * The library's worker half takes over the messages of any worker it finds itself in. Reading is a worker already, so
 * both halves run here, and while it loads it must believe itself in a window.
 */
async function load(): Promise<Library> {
  if (!('withResolvers' in Promise)) lendResolvers()
  const isWindowless = !('window' in globalThis)
  if (isWindowless) Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true })
  try {
    meterStreams()
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    if (isWindowless) Reflect.deleteProperty(globalThis, 'window')
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** The library asks for one thing that Node 20 does not have yet; every window has it. */
function lendResolvers(): void {
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    value: function withResolvers() {
      const held: { resolve?: (value: unknown) => void; reject?: (reason: unknown) => void } = {}
      const promise = new Promise((resolve, reject) => Object.assign(held, { resolve, reject }))
      return { promise, ...held }
    },
  })
}
