import type { FileKind } from '#renderer/formats/readers'
import { hasBinarySignature, isPlainUtf8 } from '#renderer/formats/sniff-binary'
import { containerKind } from '#renderer/formats/sniff-container'
import { mailKind } from '#renderer/formats/sniff-mail'

const extensions: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  log: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  epub: 'epub',
  eml: 'email',
  mbox: 'mailbox',
  csv: 'table',
  tsv: 'table',
  srt: 'transcript',
  vtt: 'transcript',
  zip: 'archive',
}

/** How many bytes from the start are looked at: what the HTML standard reads for `<meta charset>`, and some more. */
const headSize = 4_096

/**
 * The format to read a file as: by its extension, and where it has none or an unknown one, by its first bytes. Undefined
 * for a file that is openly something else, such as a picture; a binary that claims to be text is left for decoding to
 * refuse.
 */
export function formatOf(fileName: string, bytes: Uint8Array): FileKind | undefined {
  const container = containerKind(bytes)
  if (container !== undefined) return container
  const extension = /[^/\\.]\.([^./\\]*)$/.exec(fileName)?.[1]?.toLowerCase()
  const isBare = extension === undefined || !/^[a-z][a-z0-9]{0,9}$/.test(extension)
  if (isBare) return looksLikeHtml(bytes) ? 'html' : (mailKind(bytes) ?? 'text')
  const known = Object.hasOwn(extensions, extension) ? extensions[extension] : undefined
  if (known === undefined && !isPlainUtf8(bytes)) return undefined
  if ((known ?? 'text') !== 'text' || hasBinarySignature(bytes)) return known
  return isWholePage(bytes) ? 'html' : (mailKind(bytes) ?? 'text')
}

/** The encoding an HTML or XHTML file declares for itself. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes)
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  return /<meta[^>]{0,1000}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? xml
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return isWholePage(bytes) || /^\s*<(?:head|body|meta|title|div|p|h1|article)[\s>]/i.test(headOf(bytes))
}

function isWholePage(bytes: Uint8Array): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(
    headOf(bytes),
  )
}

/** The first bytes as characters, without a UTF-8 mark and the zeros of UTF-16. */
function headOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headSize))
  return head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\0', '')
}
