import type { FileKind } from '#renderer/formats/readers'
import { listZip, type ZipListing } from '#renderer/formats/zip-directory'

/**
 * What a file is by what it holds, whatever its name says: packages are told by their inner files, rich text and old
 * compound files by their first bytes. Undefined where that does not settle it.
 */
export function containerKind(bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, '{\\rtf')) return 'rtf'
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  // A Word file that asks for a password is a package wrapped into a compound file.
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'docx'
  if (!startsWith(bytes, 'PK\u0003\u0004') && !startsWith(bytes, 'PK\u0005\u0006')) return undefined
  const listed = listZip(bytes)
  return listed.ok ? packageKind(bytes, listed.value) : undefined
}

function packageKind(bytes: Uint8Array, files: readonly ZipListing[]): FileKind {
  const paths = new Set(files.map(({ path }) => path.toLowerCase()))
  const mimetype = statedType(bytes, files)
  if (mimetype.startsWith('application/epub+zip') || paths.has('meta-inf/container.xml')) return 'epub'
  const isOpenDocument =
    paths.has('content.xml') && (paths.has('mimetype') || paths.has('meta-inf/manifest.xml'))
  if (isOpenDocument || /^application\/vnd\.(?:oasis\.opendocument|sun\.xml)/.test(mimetype)) return 'odt'
  if (paths.has('[content_types].xml')) return 'docx'
  return 'archive'
}

/** The first file of EPUB and OpenDocument is called `mimetype`, is stored as it is, and says what the package is. */
function statedType(bytes: Uint8Array, files: readonly ZipListing[]): string {
  const file = files.find(({ path, method }) => path === 'mimetype' && method === 0)
  if (file === undefined || file.compressedSize > 200) return ''
  const start = file.headerAt + 30 + 'mimetype'.length
  return new TextDecoder('latin1').decode(bytes.subarray(start, start + file.compressedSize))
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return Array.from(start).every((character, at) => bytes[at] === character.charCodeAt(0))
}
