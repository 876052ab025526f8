import {
  headerOf,
  readHeaders,
  structured,
  type HeaderEncoding,
  type HeaderField,
  type StructuredValue,
} from '#renderer/formats/mime-headers'
import { transferDecoded } from '#renderer/formats/transfer-decoding'

/** One part of a message; `parts` are those of a multipart, whose own `bytes` are empty then. */
export type MimePart = {
  readonly headers: readonly HeaderField[]
  /** `text/plain` and so on, in lower case. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  /** `attachment`, `inline` or nothing. */
  readonly disposition: string
  readonly fileName: string | undefined
  /** With the transfer encoding undone. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly parts: readonly MimePart[]
}

/** A message taken apart, and whether something about it was broken. */
export type MimeTree = {
  readonly root: MimePart
  readonly isDamaged: boolean
  readonly isTooDeep: boolean
  /** Lines of headers whose encoding is told nowhere, one character a byte. */
  readonly bare: readonly string[]
}

/** Multiparts are followed so deep, and so many parts of one message are read. */
const deepest = 40
const mostParts = 2_000

type Walk = {
  isDamaged: boolean
  isTooDeep: boolean
  readonly bare: string[]
  parts: number
  readonly encoding: HeaderEncoding | undefined
}

/** Takes a message apart as far as it goes, given as one character a byte. */
export function readMimeTree(message: string, encoding?: HeaderEncoding): MimeTree {
  const walk: Walk = { isDamaged: false, isTooDeep: false, bare: [], parts: 0, encoding }
  const root = readPart(message, { depth: 0, usualType: 'text/plain' }, walk)
  return { root, isDamaged: walk.isDamaged, isTooDeep: walk.isTooDeep, bare: walk.bare }
}

type Place = { readonly depth: number; readonly usualType: string }

function readPart(source: string, { depth, usualType }: Place, walk: Walk): MimePart {
  walk.parts += 1
  const { fields, bodyStart, isBroken, bare } = readHeaders(source, walk.encoding)
  if (isBroken) walk.isDamaged = true
  walk.bare.push(...bare)
  const body = source.slice(bodyStart)
  const type = contentType(headerOf(fields, 'content-type'), usualType)
  const disposition = structured(headerOf(fields, 'content-disposition'))
  const leaf: MimePart = {
    headers: fields,
    type: type.value,
    parameters: type.parameters,
    disposition: disposition.value,
    fileName: disposition.parameters.get('filename') ?? type.parameters.get('name'),
    bytes: new Uint8Array(0),
    parts: [],
  }
  const sections = type.value.startsWith('multipart/') ? sectionsOf(body, { type, depth }, walk) : undefined
  if (sections === undefined) return asLeaf(leaf, body)
  const usual = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const place: Place = { depth: depth + 1, usualType: usual }
  return { ...leaf, parts: sections.map((section) => readPart(section, place, walk)) }
}

/** A multipart without a boundary in it is the text it is made of. */
function asLeaf(part: MimePart, body: string): MimePart {
  const encoding = headerOf(part.headers, 'content-transfer-encoding') ?? ''
  const type = part.type.startsWith('multipart/') ? 'text/plain' : part.type
  return { ...part, type, bytes: transferDecoded(body, encoding) }
}

function contentType(written: string | undefined, usual: string): StructuredValue {
  const type = structured(written)
  return /^[^\s/]+\/[^\s/]+$/.test(type.value)
    ? type
    : { ...type, value: written === undefined ? usual : 'text/plain' }
}

function sectionsOf(
  body: string,
  { type, depth }: { readonly type: StructuredValue; readonly depth: number },
  walk: Walk,
): readonly string[] | undefined {
  if (depth >= deepest) {
    walk.isTooDeep = true
    return undefined
  }
  const named = type.parameters.get('boundary')
  if (named === undefined) walk.isDamaged = true
  const boundary = named ?? guessedBoundary(body)
  const sections = boundary === undefined ? [] : cut(body, boundary, walk)
  if (sections.length > 0) return sections
  walk.isDamaged = true
  return undefined
}

/** Where the boundary is not named, the first line that looks like one is taken for it. */
function guessedBoundary(body: string): string | undefined {
  return /(?:^|\n)--([\x21-\x7e]{1,200})[ \t]*\r?\n/.exec(body.slice(0, 20_000))?.[1]
}

function cut(body: string, boundary: string, walk: Walk): readonly string[] {
  const delimiter = `--${boundary.trimEnd()}`
  const sections: string[] = []
  let start: number | undefined
  for (let at = body.indexOf(delimiter); at !== -1; at = body.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && body.charAt(at - 1) !== '\n' && body.charAt(at - 1) !== '\r') continue
    const [, close, rest] =
      /^(--)?[ \t]*(\r\n|\n|\r|$)/.exec(body.slice(at + delimiter.length, at + delimiter.length + 200)) ?? []
    if (rest === undefined) continue
    if (start !== undefined) sections.push(withoutLastBreak(body.slice(start, at)))
    if (walk.parts + sections.length > mostParts) walk.isTooDeep = true
    if (close !== undefined || walk.isTooDeep) return sections
    const end = body.indexOf('\n', at)
    start = end === -1 ? body.length : end + 1
  }
  if (start === undefined) return []
  walk.isDamaged = true
  return [...sections, body.slice(start)]
}

function withoutLastBreak(section: string): string {
  return section.replace(/(?:\r\n|\n|\r)$/, '')
}
