import { SaxesParser, type SaxesTagNS } from 'saxes'
import { refuse, succeed, type Result } from '#domain/result'
import { decodeText } from '#renderer/formats/decode-text'
import { declaredCharset } from '#renderer/formats/sniff-format'

/** An element of a package's part. Names are `prefix:local` with the prefixes of `knownNames`, whatever the part calls them. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}

/** An element or the words between elements. */
export type XmlNode = XmlElement | string

/** By which prefix each namespace is known here, by its address. */
export type XmlNames = Readonly<Record<string, string>>

/** Why a part is not read. */
export type XmlRefusal = 'damaged-file' | 'unsafe-file' | 'too-large'

/** How a part is read: what its namespaces are called, and whether it may carry a document type. */
export type XmlReading = { readonly names: XmlNames; readonly mayHaveType?: boolean }

/** No word processor nests this deep; trees are walked by functions that call themselves. */
const deepest = 400

/** A part of more bytes than this would not fit into memory as a tree. */
const largest = 64 * 1024 * 1024

type Growing = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
}

/**
 * Reads a part of a package into a tree. A document type is refused as unsafe: no word processor writes one, and
 * entities that multiply or fetch begin there.
 */
export function readXml(
  bytes: Uint8Array,
  { names, mayHaveType = false }: XmlReading,
): Result<XmlElement, XmlRefusal> {
  if (bytes.length > largest) return refuse('too-large')
  const decoded = decodeText(bytes, { declared: declaredCharset(bytes) })
  if (!decoded.ok) return refuse('damaged-file')
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: Growing = { name: '', attributes: noAttributes, children: [] }
  const open: Growing[] = [root]
  const outcome: { refusal?: XmlRefusal } = {}
  parser.on('error', () => {
    outcome.refusal ??= 'damaged-file'
  })
  parser.on('doctype', (type) => {
    if (!mayHaveType || type.includes('[')) outcome.refusal = 'unsafe-file'
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => open.at(-1)?.children.push(text))
  parser.on('opentag', (tag) => {
    const element: Growing = { name: nameOf(tag, names), attributes: attributesOf(tag, names), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > deepest) outcome.refusal = 'unsafe-file'
  })
  parser.on('closetag', () => open.pop())
  for (const piece of piecesOf(decoded.value.text)) {
    parser.write(piece)
    if (outcome.refusal !== undefined) return refuse(outcome.refusal)
  }
  parser.close()
  const top = root.children.find((child) => typeof child !== 'string')
  if (outcome.refusal !== undefined) return refuse(outcome.refusal)
  return top === undefined ? refuse('damaged-file') : succeed(top)
}

/** A document type is met in the first piece, before anything it says can be used in the next. */
function piecesOf(text: string): readonly string[] {
  const size = 64 * 1024
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  )
}

const noAttributes: ReadonlyMap<string, string> = new Map()

/** Without the marks by which Word tells its own editing sessions apart, which are half of all attributes. */
function attributesOf({ attributes }: SaxesTagNS, names: XmlNames): ReadonlyMap<string, string> {
  const kept = Object.values(attributes).filter(({ local }) => !local.startsWith('rsid'))
  if (kept.length === 0) return noAttributes
  return new Map(kept.map((attribute) => [nameOf(attribute, names), attribute.value]))
}

function nameOf({ uri, local }: { readonly uri: string; readonly local: string }, names: XmlNames): string {
  if (uri === '') return local
  return Object.hasOwn(names, uri) ? `${names[uri] ?? ''}:${local}` : `?:${local}`
}

/** The elements directly inside one, of that name where one is given. */
export function elementsIn(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child)
  }
  return found
}

/** The first element directly inside, along a path of names. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) =>
      at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name),
    element,
  )
}

/** All elements of that name at any depth, in order. */
export function elementsWithin(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (element === undefined) return []
  const inner = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsWithin(child, name),
  )
  return element.name === name ? [element, ...inner] : inner
}

/** All the words in an element as they stand. */
export function wordsOf(element: XmlElement | undefined): string {
  if (element === undefined) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
}
