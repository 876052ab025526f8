import { createHash, randomUUID } from 'node:crypto'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { refuse, succeed, type Result } from '#domain/result'
import { printPolicy, steadyHeaders } from '#main/content-policy'
import { printOrigin } from '#main/decisions'
import { refusal } from '#main/served-files'
import { printWindow } from '#main/window-options'
import type { PrintRefusal } from '#preload/bridge'

const printLimit = 60_000

/** Pages that wait for the printer, by the path they are served under. They never touch the disk. */
export class PrintRoom {
  readonly #pages = new Map<string, string>()

  /** Answers the unseen window with the page that was laid out for it. */
  answer(address: string): Response {
    const html = this.#pages.get(new URL(address).pathname)
    if (html === undefined) return refusal(404)
    const headers = {
      ...steadyHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': printPolicy(styleHashesIn(html)),
    }
    return new Response(html, { status: 200, headers })
  }

  /** Prints a self-contained page to a tagged PDF with outline, in a window of its own that runs no script. */
  async print(
    html: string,
    openWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow,
  ): Promise<Result<Uint8Array, PrintRefusal>> {
    const path = `/${randomUUID()}`
    this.#pages.set(path, html)
    const window = openWindow(printWindow())
    try {
      const pdf = await withinTime(printedPage(window, `${printOrigin}${path}`), printLimit)
      return pdf === undefined ? refuse('failed') : succeed(new Uint8Array(pdf))
    } finally {
      this.#pages.delete(path)
      window.destroy()
    }
  }
}

async function printedPage(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address)
  return window.webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  })
}

async function withinTime<Value>(work: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<undefined>((settle) => {
    timer = setTimeout(() => {
      settle(undefined)
    }, milliseconds)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** The base64 SHA-256 of every style element, so that the policy can let exactly these through. */
export function styleHashesIn(html: string): readonly string[] {
  const styles = html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)
  return [...styles].map(([, css = '']) => createHash('sha256').update(css).digest('base64'))
}
