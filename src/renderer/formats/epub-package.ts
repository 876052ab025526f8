import type { ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { openZip, type OpenZip } from '#renderer/formats/open-zip'
import {
  elementAt,
  elementsIn,
  elementsWithin,
  readXml,
  type XmlElement,
  type XmlNames,
} from '#renderer/formats/xml-tree'

/** One thing the package lists: a page, a picture, a style. */
export type EpubItem = { readonly path: string; readonly properties: string; readonly type: string }

/** A book, opened. */
export type EpubPackage = {
  readonly zip: OpenZip
  readonly metadata: XmlElement | undefined
  /** The pages in the order of reading. */
  readonly spine: readonly EpubItem[]
  readonly items: readonly EpubItem[]
}

/** The namespaces of the parts of a book. */
export const epubNames: XmlNames = {
  'urn:oasis:names:tc:opendocument:xmlns:container': 'container',
  'http://www.idpf.org/2007/opf': 'opf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.daisy.org/z3986/2005/ncx/': 'ncx',
  'http://www.w3.org/2001/04/xmlenc#': 'enc',
}

/** Fonts may be scrambled without a secret; what else is encrypted is locked to a shop's readers. */
const fontScrambling = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])

/** Opens a book by its container and package file. Books with copy protection are locked. */
export function openEpub(bytes: Uint8Array): Result<EpubPackage, ImportRefusal> {
  const opened = openZip(bytes)
  if (!opened.ok) return opened
  const zip = opened.value
  const encryption = partAt(zip, 'META-INF/encryption.xml')
  const container = partAt(zip, 'META-INF/container.xml')
  if (isUnsafe(encryption) || isUnsafe(container)) return refuse('unsafe-file')
  if (isLocked(zip, encryption)) return refuse('locked')
  const path = packagePath(zip, container)
  const root = path === undefined ? undefined : partAt(zip, path)
  if (path === undefined || root === undefined) return refuse('damaged-file')
  if (!root.ok) return root
  const items = itemsOf(root.value, path)
  const references = elementsIn(elementAt(root.value, 'opf:spine'), 'opf:itemref')
  const spine = references.flatMap(({ attributes }) => {
    const item = items.get(attributes.get('idref') ?? '')
    return item === undefined ? [] : [item]
  })
  return succeed({ zip, metadata: elementAt(root.value, 'opf:metadata'), spine, items: [...items.values()] })
}

type Part = ReturnType<typeof partAt>

/** A part that is only damaged may be done without; one that was made to do harm may not. */
function isUnsafe(part: Part): boolean {
  return part?.ok === false && (part.reason === 'unsafe-file' || part.reason === 'too-large')
}

function isLocked(zip: OpenZip, encryption: Part): boolean {
  if (encryption?.ok !== true) return zip.find('META-INF/license.lcpl') !== undefined
  const methods = elementsWithin(encryption.value, 'enc:EncryptionMethod')
  return methods.some(({ attributes }) => !fontScrambling.has(attributes.get('Algorithm') ?? ''))
}

function packagePath(zip: OpenZip, container: Part): string | undefined {
  const [first] = container?.ok === true ? elementsWithin(container.value, 'container:rootfile') : []
  const stated = first?.attributes.get('full-path')
  return stated ?? zip.files.find(({ path }) => /\.opf$/i.test(path))?.path
}

/** A part read into a tree; undefined where it is not there. Tables of contents carry a document type by their standard. */
export function partAt(zip: OpenZip, path: string): Result<XmlElement, ImportRefusal> | undefined {
  const bytes = zip.find(path)?.bytes()
  if (bytes === undefined || !bytes.ok) return bytes
  return readXml(bytes.value, { names: epubNames, mayHaveType: true })
}

function itemsOf(root: XmlElement, path: string): ReadonlyMap<string, EpubItem> {
  const found = elementsIn(elementAt(root, 'opf:manifest'), 'opf:item').map(
    ({ attributes }): readonly [string, EpubItem] => [
      attributes.get('id') ?? '',
      {
        path: pathFrom(path, attributes.get('href') ?? '').path,
        properties: attributes.get('properties') ?? '',
        type: attributes.get('media-type') ?? '',
      },
    ],
  )
  return new Map(found)
}

/** Where an address inside the package leads, seen from one of its parts: a path in the zip and a name in that part. */
export function pathFrom(
  part: string,
  address: string,
): { readonly path: string; readonly fragment: string } {
  const [target = '', fragment = ''] = address.split('#')
  const folder = part.replace(/[^/]*$/, '')
  const steps: string[] = []
  for (const step of (target === '' ? part : folder + decoded(target)).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return { path: steps.join('/'), fragment: decoded(fragment) }
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch (error) {
    if (error instanceof URIError) return written
    throw error
  }
}
