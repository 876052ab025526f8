import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Part } from '#domain/import/reading'
import { meterRefusal, meterRequest } from '#renderer/formats/pdf-meter'
import { tolerated } from '#renderer/formats/pdf-pages'

/** Whether a PDF would run a script, or act when it is opened, as far as the library knows; it can read what is encrypted. */
export async function isStartingAlone(document: PDFDocumentProxy): Promise<boolean> {
  const hasScripts = await tolerated(document.hasJSActions(), false)
  const opening = await tolerated(document.getOpenAction(), null)
  const hasOpening = opening !== null && [...opening.keys()].includes('action')
  return hasScripts || hasOpening
}

const mostParts = 1000

/** The files a PDF carries inside. */
export async function partsOf(document: PDFDocumentProxy): Promise<readonly Part[]> {
  const found = await tolerated<ReadonlyMap<string, unknown> | null, null>(document.getAttachments(), null)
  const parts: Part[] = []
  for (const [id, file] of [...(found ?? [])].slice(0, mostParts)) {
    meterRequest()
    const content: unknown = await tolerated<unknown, undefined>(document.getAttachmentContent(id), undefined)
    const isNamed = typeof file === 'object' && file !== null && 'filename' in file
    const fileName = isNamed && typeof file.filename === 'string' ? file.filename : id
    const bytes = content instanceof Uint8Array ? new Uint8Array(content) : new Uint8Array()
    const refusal = meterRefusal() === undefined ? 'damaged-file' : 'too-large'
    parts.push({ fileName, bytes, ...(bytes.length === 0 ? { refusal } : {}) })
  }
  return parts
}
