import { crc32c } from '#domain/ledger'

/**
 * How many small files lie in one: a table of fixed width at the start, then their bytes one after the other. A batch of
 * a hundred files is so forced to the disk once and not a hundred times. A pack is never altered.
 *
 *     assay pack 1
 *     sha256 start end crc32c\n
 *
 * Each line of the table stands for itself: a damaged one loses its own file and no other. All offsets count bytes from
 * the start of the pack, end exclusive.
 */

/** A file to be packed, and the SHA-256 it is known by. */
export type PackedFile = { readonly sha256: string; readonly bytes: Uint8Array }

/** Where a file lies in a pack. Whether its bytes are still the ones it is named after is seen when they are read. */
export type PackedPlace = { readonly sha256: string; readonly start: number; readonly end: number }

/** Files as they shall be kept: many small ones together, the others each by itself. */
export type Packing = {
  readonly packs: readonly (readonly PackedFile[])[]
  readonly single: readonly PackedFile[]
}

/** Larger files are kept by themselves: the disk takes longer to write them than to begin a file (bytes). */
const largestPacked = 256 * 1024

/** Fewer files are not worth a pack; more would make its table longer than `longestTable`. */
const count = { least: 4, most: 700 } as const

/** The most bytes of files in one pack, which is held in memory while it is written. */
const fullPack = 16 * 1024 * 1024

const widths = { hash: 64, offset: 12, checksum: 8 } as const
/** Hash, two offsets and a checksum over them, with what stands between them and the line end. */
const lineLength = widths.hash + 2 * (widths.offset + 1) + (widths.checksum + 1) + 1
const linePattern = /^(([0-9a-f]{64}) ([0-9]{12}) ([0-9]{12})) ([0-9a-f]{8})\n$/

/** The table of a pack lies within so many bytes from its start. */
export const longestTable = (count.most + 1) * lineLength

/** Decides which files are kept together. */
export function packingOf(files: readonly PackedFile[]): Packing {
  const small = files.filter(({ bytes }) => bytes.length <= largestPacked)
  if (small.length < count.least) return { packs: [], single: files }
  const packs: PackedFile[][] = [[]]
  let size = 0
  for (const file of small) {
    const last = packs.at(-1)
    size += file.bytes.length
    if (last === undefined || last.length >= count.most || size > fullPack) {
      packs.push([file])
      size = file.bytes.length
    } else last.push(file)
  }
  return { packs, single: files.filter(({ bytes }) => bytes.length > largestPacked) }
}

/** The bytes of a pack of at most as many files as `packingOf` puts together. */
export function encodePack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const places = placesOf(files)
  const table = ['assay pack 1'.padEnd(lineLength - 1) + '\n', ...places.map(lineOf)].join('')
  const bytes = new Uint8Array(places.at(-1)?.end ?? table.length)
  bytes.set(ascii(table))
  for (const [index, file] of files.entries()) bytes.set(file.bytes, places[index]?.start)
  return bytes
}

/** What the first bytes of a pack say about where its files lie; lines that say nothing are passed over. */
export function packedPlaces(head: Uint8Array): readonly PackedPlace[] {
  const places: PackedPlace[] = []
  let tableEnd = Math.min(head.length, longestTable)
  for (let at = lineLength; at + lineLength <= tableEnd; at += lineLength) {
    const place = placeIn(head.subarray(at, at + lineLength))
    if (place === undefined) continue
    places.push(place)
    // The table ends where the first file begins, whichever line of it still says so.
    tableEnd = Math.min(tableEnd, place.start)
  }
  return places
}

function placesOf(files: readonly PackedFile[]): readonly PackedPlace[] {
  let end = (files.length + 1) * lineLength
  return files.map(({ sha256, bytes }) => {
    const start = end
    end += bytes.length
    return { sha256, start, end }
  })
}

function lineOf({ sha256, start, end }: PackedPlace): string {
  const line = `${sha256} ${digits(start)} ${digits(end)}`
  return `${line} ${checksumOf(line)}\n`
}

function checksumOf(line: string): string {
  return crc32c(ascii(line)).toString(16).padStart(widths.checksum, '0')
}

function digits(offset: number): string {
  return String(offset).padStart(widths.offset, '0')
}

function placeIn(line: Uint8Array): PackedPlace | undefined {
  const found = linePattern.exec(String.fromCharCode(...line))
  if (found === null) return undefined
  const [, stated = '', sha256 = '', start, end, checksum] = found
  return checksumOf(stated) === checksum ? { sha256, start: Number(start), end: Number(end) } : undefined
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
