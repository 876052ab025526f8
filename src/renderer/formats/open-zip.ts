import { Inflate } from 'fflate'
import { refuse, succeed, type Result } from '#domain/result'
import { crc32 } from '#renderer/formats/crc-32'
import { isSameBytes } from '#renderer/formats/byte-pieces'
import { listZip, type ZipListing } from '#renderer/formats/zip-directory'

/** Why a zip, or a file in it, is not opened. */
export type ZipRefusal = 'damaged-file' | 'unsafe-file' | 'too-many-parts' | 'locked'

/** One file in a zip; its bytes are inflated when they are asked for, and counted. */
export type ZipFile = {
  /** As written in the zip. Never a path of this machine: only for looking up and, made harmless, for showing. */
  readonly path: string
  readonly isEncrypted: boolean
  readonly bytes: () => Result<Uint8Array, ZipRefusal>
}

/** A zip whose directory has been looked through and found sound. */
export type OpenZip = {
  /** Files in the order of the directory; folders and symbolic links are left out. */
  readonly files: readonly ZipFile[]
  /** The first file of that name, as packages of documents compare names: letter case makes no difference. */
  readonly find: (path: string) => ZipFile | undefined
}

/** What may be inflated out of one zip: bytes in all, and bytes for each compressed byte once there are many. */
export const zipLimits = { inAll: 1024 * 1024 * 1024, ratio: 200, freeOfRatio: 16 * 1024 * 1024 }

/** Compressed bytes handed to the inflater at once: at the most 1,032 times as many come out before they are counted. */
const step = 16 * 1024

type Budget = { inflated: number; readonly inAll: number }

/**
 * Opens a zip without trusting what it says of itself: what comes out is counted while it is inflated, files that
 * share bytes are refused, and checksums are held against the bytes.
 */
export function openZip(bytes: Uint8Array, inAll: number = zipLimits.inAll): Result<OpenZip, ZipRefusal> {
  const listed = listZip(bytes)
  if (!listed.ok) return listed
  const claimed = listed.value.reduce((sum, { claimedSize }) => sum + claimedSize, 0)
  if (claimed > zipLimits.inAll) return refuse('unsafe-file')
  if (claimed > inAll) return refuse('too-many-parts')
  const stored = listed.value.map((listing) => ({ listing, data: dataOf(bytes, listing) }))
  const claims = listed.value.map(({ headerAt, compressedSize }) => ({
    start: headerAt,
    end: headerAt + 30 + compressedSize,
  }))
  if (share(claims)) return refuse('unsafe-file')
  const budget: Budget = { inflated: 0, inAll }
  const files = stored
    .filter(({ listing }) => !listing.isLink && !/[/\\]$/.test(listing.path))
    .map(({ listing, data }): ZipFile => ({
      path: listing.path,
      isEncrypted: listing.isEncrypted,
      bytes: () => (data === undefined ? refuse('damaged-file') : read(bytes, { listing, data, budget })),
    }))
  const byName = new Map<string, ZipFile>()
  for (const file of files) {
    const key = keyOf(file.path)
    if (!byName.has(key)) byName.set(key, file)
  }
  return succeed({ files, find: (path) => byName.get(keyOf(path)) })
}

function keyOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

type Range = { readonly start: number; readonly end: number }

/**
 * Where the compressed bytes of a file lie; undefined where they would lie outside of the zip, or where the file's own
 * header gives it another name or packing than the directory: two readers would see two different files.
 */
function dataOf(
  bytes: Uint8Array,
  { headerAt, compressedSize, rawName, method }: ZipListing,
): Range | undefined {
  if (headerAt + 30 > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(headerAt, true) !== 0x04034b50) return undefined
  const nameSize = view.getUint16(headerAt + 26, true)
  const name = bytes.subarray(headerAt + 30, headerAt + 30 + nameSize)
  if (!isSameBytes(name, rawName) || view.getUint16(headerAt + 8, true) !== method) return undefined
  const start = headerAt + 30 + nameSize + view.getUint16(headerAt + 28, true)
  const end = start + compressedSize
  return end > bytes.length ? undefined : { start, end }
}

/** True where two files lie over each other: the trick of bombs that inflate the same bytes many times. */
function share(ranges: readonly Range[]): boolean {
  const ordered = ranges.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)
  return ordered.some(({ start }, at) => start < (ordered[at - 1]?.end ?? 0))
}

type Stored = { readonly listing: ZipListing; readonly data: Range; readonly budget: Budget }

function read(bytes: Uint8Array, { listing, data, budget }: Stored): Result<Uint8Array, ZipRefusal> {
  if (listing.isEncrypted) return refuse('locked')
  const packed = bytes.subarray(data.start, data.end)
  const unpacked = listing.method === 0 ? stored(packed, budget) : inflated(packed, listing.method, budget)
  if (!unpacked.ok) return unpacked
  return crc32(unpacked.value) === listing.crc ? unpacked : refuse('damaged-file')
}

function stored(packed: Uint8Array, budget: Budget): Result<Uint8Array, ZipRefusal> {
  budget.inflated += packed.length
  return budget.inflated > budget.inAll ? refuse('unsafe-file') : succeed(packed.slice())
}

class TooMuch extends Error {}

function inflated(packed: Uint8Array, method: number, budget: Budget): Result<Uint8Array, ZipRefusal> {
  if (method !== 8) return refuse('damaged-file')
  const chunks: Uint8Array[] = []
  let length = 0
  let taken = 0
  const inflate = new Inflate((chunk) => {
    length += chunk.length
    budget.inflated += chunk.length
    const most = Math.max(zipLimits.freeOfRatio, taken * zipLimits.ratio)
    if (length > most || budget.inflated > budget.inAll) throw new TooMuch()
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      taken = Math.min(packed.length, at + step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch (error) {
    // fflate throws errors of its own for broken data, and whatever a broken table makes it stumble over.
    return refuse(error instanceof TooMuch ? 'unsafe-file' : 'damaged-file')
  }
  return succeed(joined(chunks, length))
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks
  if (chunks.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
