import { refuse, succeed, type Result } from '#domain/result'

/** One file as the directory at the end of a zip lists it. Sizes are what it claims, not what is so. */
export type ZipListing = {
  /** As written in the zip: may hold anything. */
  readonly path: string
  readonly rawName: Uint8Array
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly claimedSize: number
  /** Where its local header begins, in bytes of the file. */
  readonly headerAt: number
  readonly isEncrypted: boolean
  readonly isLink: boolean
}

/** Why a directory cannot be used. */
export type DirectoryRefusal = 'damaged-file' | 'too-many-parts'

/** More entries than this are an attack or a disk image, not documents. */
const mostEntries = 20_000

const marks = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50 }
const endSize = 22
const entrySize = 46

type Directory = { readonly at: number; readonly entries: number; readonly size: number }

/** Lists what a zip says it holds, without opening any of it. Bytes before the zip (a self-extractor) are skipped over. */
export function listZip(bytes: Uint8Array): Result<readonly ZipListing[], DirectoryRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const endAt = endOf(view)
  if (endAt === undefined) return refuse('damaged-file')
  const directory = directoryOf(view, endAt)
  if (directory === undefined) return refuse('damaged-file')
  if (directory.entries > mostEntries) return refuse('too-many-parts')
  const shift = shiftOf(view, directory)
  if (shift === undefined) return refuse('damaged-file')
  return entriesOf(view, directory, shift)
}

function endOf(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - endSize - 0xffff)
  for (let at = view.byteLength - endSize; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === marks.end) return at
  }
  return undefined
}

function directoryOf(view: DataView, endAt: number): (Directory & { readonly endAt: number }) | undefined {
  const isSplit = view.getUint16(endAt + 4, true) !== view.getUint16(endAt + 6, true)
  if (isSplit) return undefined
  const entries = view.getUint16(endAt + 10, true)
  const size = view.getUint32(endAt + 12, true)
  const at = view.getUint32(endAt + 16, true)
  if (entries !== 0xffff && size !== 0xffffffff && at !== 0xffffffff) return { at, entries, size, endAt }
  return largeDirectoryOf(view, endAt) ?? { at, entries, size, endAt }
}

function largeDirectoryOf(
  view: DataView,
  endAt: number,
): (Directory & { readonly endAt: number }) | undefined {
  const locatorAt = endAt - 20
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== marks.locator64) return undefined
  const largeAt = Number(view.getBigUint64(locatorAt + 8, true))
  if (largeAt + 56 > endAt || view.getUint32(largeAt, true) !== marks.end64) return undefined
  return {
    entries: Number(view.getBigUint64(largeAt + 32, true)),
    size: Number(view.getBigUint64(largeAt + 40, true)),
    at: Number(view.getBigUint64(largeAt + 48, true)),
    endAt: largeAt,
  }
}

/** How far everything lies behind where the directory says it does; undefined where there is no directory. */
function shiftOf(
  view: DataView,
  { at, entries, size, endAt }: Directory & { readonly endAt: number },
): number | undefined {
  const shift = endAt - size - at
  if (entries === 0) return 0
  const isThere = (start: number) =>
    start >= 0 && start + entrySize <= view.byteLength && view.getUint32(start, true) === marks.entry
  if (isThere(at + shift) && shift >= 0) return shift
  return isThere(at) ? 0 : undefined
}

function entriesOf(
  view: DataView,
  directory: Directory,
  shift: number,
): Result<readonly ZipListing[], DirectoryRefusal> {
  const found: ZipListing[] = []
  let at = directory.at + shift
  while (found.length < directory.entries) {
    if (at + entrySize > view.byteLength || view.getUint32(at, true) !== marks.entry) break
    const nameSize = view.getUint16(at + 28, true)
    const extraSize = view.getUint16(at + 30, true)
    const next = at + entrySize + nameSize + extraSize + view.getUint16(at + 32, true)
    if (next > view.byteLength) break
    found.push(entryAt(view, { at, nameSize, extraSize, shift }))
    at = next
  }
  return found.length < directory.entries ? refuse('damaged-file') : succeed(found)
}

type EntryPlace = {
  readonly at: number
  readonly nameSize: number
  readonly extraSize: number
  readonly shift: number
}

function entryAt(view: DataView, { at, nameSize, extraSize, shift }: EntryPlace): ZipListing {
  const flags = view.getUint16(at + 8, true)
  const name = new Uint8Array(view.buffer, view.byteOffset + at + entrySize, nameSize)
  const isUnix = view.getUint8(at + 5) === 3
  const sizes = sizesOf(view, { at, nameSize, extraSize })
  return {
    path: nameOf(name, (flags & 0x800) !== 0),
    rawName: name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
    headerAt: sizes.headerAt + shift,
    isEncrypted: (flags & 1) !== 0,
    isLink: isUnix && view.getUint16(at + 40, true) >>> 12 === 0xa,
  }
}

type Sizes = Pick<ZipListing, 'compressedSize' | 'claimedSize' | 'headerAt'>

/** Sizes of 4 GB and more stand in an extra field, in this order and only where the short field is full. */
function sizesOf(view: DataView, { at, nameSize, extraSize }: Omit<EntryPlace, 'shift'>): Sizes {
  const short = {
    claimedSize: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    headerAt: view.getUint32(at + 42, true),
  }
  let next = longFieldsAt(view, at + entrySize + nameSize, extraSize)
  const end = at + entrySize + nameSize + extraSize
  const long = (value: number): number => {
    if (value !== 0xffffffff || next === undefined || next + 8 > end) return value
    next += 8
    return Number(view.getBigUint64(next - 8, true))
  }
  const claimedSize = long(short.claimedSize)
  const compressedSize = long(short.compressedSize)
  return { claimedSize, compressedSize, headerAt: long(short.headerAt) }
}

function longFieldsAt(view: DataView, start: number, size: number): number | undefined {
  for (let at = start; at + 4 <= start + size; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4
  }
  return undefined
}

/** What the upper half of the character set of the first PCs was, in which zips write names by their standard. */
const codePage437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/**
 * Names are UTF-8 where the flag or the bytes say so. Else they are in the character set of the machine that wrote them,
 * which nothing names: whole words beyond ASCII are Cyrillic, single letters those of Western Europe.
 */
function nameOf(name: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(name)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const letters = Array.from(name, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : codePage437.charAt(byte - 0x80),
    )
    return /[\u0080-\uffff]{3}/.test(letters.join(''))
      ? new TextDecoder('ibm866').decode(name)
      : letters.join('')
  }
}
