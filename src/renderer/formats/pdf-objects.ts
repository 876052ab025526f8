import { Unzlib } from 'fflate'
import { firstMatches } from '#renderer/formats/first-matches'

/** The objects of a PDF as they are written, each byte a character. What is encrypted stays so. */
export type PdfObjects = {
  /** All that is written in the open, and what each stream of objects holds. */
  readonly texts: readonly string[]
  /** An object by its number, without the stream that may follow it. */
  readonly find: (number: number) => string | undefined
  /** What a stream holds, as far as it can be unpacked, by the number of its object; undefined where that is no matter of ours. */
  readonly unpack: (number: number, most: number) => Unpacked | undefined
}

/** `isWhole` is false where a stream ends before it says that it does, or is damaged on the way. */
export type Unpacked = { readonly text: string; readonly isWhole: boolean }

/** A PDF as bytes, and the same with each byte a character. */
export type PdfFile = { readonly bytes: Uint8Array; readonly file: string }

/** So many bytes of streams of objects are unpacked and no more. */
const mostUnpacked = 64 * 1024 * 1024
/** Streams that have no end overlap; so many times the bytes of the file are unpacked from in all. */
const mostTimesPacked = 4
/** Packed bytes handed over at once, before what came out of them is counted. */
const step = 16 * 1024
const longestObject = 60_000
/** Streams say how many objects they hold; they are believed up to so many in all. */
const mostListed = 500_000

/** Finds the objects of a PDF without believing its tables: the question is only what there is. */
export function objectsOf(pdf: PdfFile): PdfObjects {
  const streams = streamsOf(pdf)
  const packed = packedIn(streams)
  let places: ReadonlyMap<number, number> | undefined
  let ending: ((from: number) => number | undefined) | undefined
  const open = (number: number): string | undefined => {
    places ??= placesIn(pdf.file)
    return objectAt(pdf.file, places.get(number))
  }
  return {
    texts: [pdf.file, ...streams.map(({ text }) => text)],
    find: (number) => packed.get(number) ?? open(number),
    unpack: (number, most) => {
      const head = open(number)
      const at = places?.get(number)
      if (head === undefined || at === undefined) return undefined
      ending ??= endingsIn(pdf.file)
      return streamAt(pdf, { head, opens: at + head.length, most, ending })
    },
  }
}

/** A stream of objects, unpacked: so many pairs of a number and a place stand at its head. */
type ObjectStream = { readonly text: string; readonly first: number; readonly count: number }

function streamsOf({ bytes, file }: PdfFile): readonly ObjectStream[] {
  const streams: ObjectStream[] = []
  const [opening, ending] = [placesOf(file, 'stream'), placesOf(file, 'endstream')]
  let [left, leftPacked] = [mostUnpacked, mostTimesPacked * bytes.length]
  let [start, last] = [-Infinity, -1]
  for (const { 0: words, index } of file.matchAll(/ obj|\/Type\s*\/ObjStm\b/g)) {
    if (words === ' obj') {
      start = index
      continue
    }
    const opens = opening(index)
    if (start < index - longestObject || opens > index + longestObject || opens === last) continue
    last = opens
    const head = file.slice(start, opens)
    const begins = opens + (file.startsWith('\r\n', opens + 6) ? 8 : 7)
    const data = bytes.subarray(begins, ending(opens))
    const text = unpacked(data, { head, most: left })
    left -= text.length
    leftPacked -= data.length
    streams.push({ text, first: numberIn(head, 'First'), count: numberIn(head, 'N') })
    if (left <= 0 || leftPacked <= 0) break
  }
  return streams
}

/**
 * Tells where a word stands next from a place on, for places that only go up, so that no part of a file is looked
 * through twice; Infinity where it does not stand there any more.
 */
function placesOf(file: string, word: string): (from: number) => number {
  let found = -1
  return (from) => {
    if (found >= from) return found
    const at = file.indexOf(word, from)
    found = at === -1 ? Infinity : at
    return found
  }
}

function numberIn(head: string, name: 'First' | 'N'): number {
  const [, digits = '0'] = new RegExp(`/${name}\\s+(\\d{1,9})`).exec(head) ?? []
  return Number(digits)
}

function unpacked(data: Uint8Array, asked: { readonly head: string; readonly most: number }): string {
  return unpackedWhole(data, asked)?.text ?? ''
}

/** As much of a stream as may be; undefined where it is packed in a rarer way. */
function unpackedWhole(
  data: Uint8Array,
  { head, most }: { readonly head: string; readonly most: number },
): Unpacked | undefined {
  const decoder = new TextDecoder('latin1')
  if (!head.includes('/Filter'))
    return { text: decoder.decode(data.subarray(0, most)), isWhole: data.length <= most }
  if (!/\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(head)) return undefined
  const pieces: string[] = []
  let [length, isWhole] = [0, false]
  const inflate = new Unzlib((piece, isLast) => {
    length += piece.length
    isWhole ||= isLast
    pieces.push(decoder.decode(piece))
  })
  try {
    for (let at = 0; at < data.length && length < most; at += step)
      inflate.push(data.subarray(at, at + step), at + step >= data.length)
  } catch (error) {
    // What came before the damage is still looked at.
    if (!(error instanceof Error)) throw error
  }
  return { text: pieces.join(''), isWhole: isWhole || length >= most }
}

/** The objects in streams by their numbers; a later one replaces an earlier one. */
function packedIn(streams: readonly ObjectStream[]): ReadonlyMap<number, string> {
  const packed = new Map<number, string>()
  let left = mostListed
  for (const { text, first, count } of streams) {
    const pairs = firstMatches([text.slice(0, first)], /(\d{1,9})\s+(\d{1,9})/g, Math.min(count, left))
    left -= pairs.length
    pairs.forEach(([, number, at], index) => {
      const start = first + Number(at)
      const next = pairs[index + 1]?.[2]
      const end = next === undefined ? Infinity : first + Number(next)
      packed.set(Number(number), text.slice(start, Math.min(end, start + longestObject)))
    })
  }
  return packed
}

/** Where each object begins that is written in the open; a later one replaces an earlier one. */
function placesIn(file: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (const { 0: words, 1: number, index } of file.matchAll(/(?<!\d)(\d{1,10})\s+\d{1,5}\s+obj\b/g))
    places.set(Number(number), index + words.length)
  return places
}

function objectAt(file: string, start: number | undefined): string | undefined {
  if (start === undefined) return undefined
  const words = file.slice(start, start + longestObject)
  return words.slice(0, /endobj|\bstream\b/.exec(words)?.index)
}

type StreamPlace = {
  readonly head: string
  readonly opens: number
  readonly most: number
  readonly ending: (from: number) => number | undefined
}

function streamAt(
  { bytes, file }: PdfFile,
  { head, opens, most, ending }: StreamPlace,
): Unpacked | undefined {
  if (!file.startsWith('stream', opens)) return undefined
  const begins = opens + (file.startsWith('\r\n', opens + 6) ? 8 : 7)
  const [, stated = ''] = /\/Length\s+(\d{1,10})\b(?!\s+\d+\s+R)/.exec(head) ?? []
  const close = begins + Number(stated)
  const isStated = stated !== '' && /^\s*endstream/.test(file.slice(close, close + 20))
  return unpackedWhole(bytes.subarray(begins, isStated ? close : ending(begins)), { head, most })
}

/** Tells where a stream ends that begins at a place, for places in any order; the file is looked through once. */
function endingsIn(file: string): (from: number) => number | undefined {
  const places = Array.from(file.matchAll(/endstream/g), ({ index }) => index)
  return (from) => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) < from) low = middle + 1
      else high = middle
    }
    return places[low]
  }
}
