import { Unzlib } from 'fflate'

/** The objects of a PDF as they are written, each byte a character. What is encrypted stays so. */
export type PdfObjects = {
  /** All that is written in the open, and what each stream of objects holds. */
  readonly texts: readonly string[]
  /** An object by its number, without the stream that may follow it. */
  readonly find: (number: number) => string | undefined
}

/** A PDF as bytes, and the same with each byte a character. */
export type PdfFile = { readonly bytes: Uint8Array; readonly file: string }

/** So many bytes of streams of objects are unpacked and no more. */
const mostUnpacked = 64 * 1024 * 1024
/** Packed bytes handed over at once, before what came out of them is counted. */
const step = 16 * 1024
const longestObject = 60_000

/** Finds the objects of a PDF without believing its tables: the question is only what there is. */
export function objectsOf(pdf: PdfFile): PdfObjects {
  const streams = streamsOf(pdf)
  const packed = new Map(streams.flatMap(listed))
  return {
    texts: [pdf.file, ...streams.map(({ text }) => text)],
    find: (number) => packed.get(number) ?? inTheOpen(pdf.file, number),
  }
}

/** A stream of objects, unpacked: so many pairs of a number and a place stand at its head. */
type ObjectStream = { readonly text: string; readonly first: number; readonly count: number }

function streamsOf({ bytes, file }: PdfFile): readonly ObjectStream[] {
  const streams: ObjectStream[] = []
  let left = mostUnpacked
  for (const { index } of file.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    const start = file.lastIndexOf(' obj', index)
    const opens = file.indexOf('stream', index)
    if (start < index - longestObject || opens === -1 || opens > index + longestObject) continue
    const head = file.slice(start, opens)
    const end = file.indexOf('endstream', opens)
    const begins = opens + (file.startsWith('\r\n', opens + 6) ? 8 : 7)
    const data = bytes.subarray(begins, end === -1 ? undefined : end)
    const text = unpacked(data, { head, most: left })
    left -= text.length
    streams.push({ text, first: numberIn(head, 'First'), count: numberIn(head, 'N') })
  }
  return streams
}

function numberIn(head: string, name: 'First' | 'N'): number {
  const [, digits = '0'] = new RegExp(`/${name}\\s+(\\d{1,9})`).exec(head) ?? []
  return Number(digits)
}

/** As much of a stream as may be; one that is packed in a rarer way stays closed. */
function unpacked(
  data: Uint8Array,
  { head, most }: { readonly head: string; readonly most: number },
): string {
  const decoder = new TextDecoder('latin1')
  if (!head.includes('/Filter')) return decoder.decode(data.subarray(0, most))
  if (!/\/Filter\s*\[?\s*\/FlateDecode\b/.test(head)) return ''
  const pieces: string[] = []
  let length = 0
  const inflate = new Unzlib((piece) => {
    length += piece.length
    pieces.push(decoder.decode(piece))
  })
  try {
    for (let at = 0; at < data.length && length < most; at += step)
      inflate.push(data.subarray(at, at + step), at + step >= data.length)
  } catch (error) {
    // What came before the damage is still looked at.
    if (!(error instanceof Error)) throw error
  }
  return pieces.join('')
}

function listed({
  text,
  first,
  count,
}: ObjectStream): readonly (readonly [number: number, object: string])[] {
  const pairs = [...text.slice(0, first).matchAll(/(\d{1,9})\s+(\d{1,9})/g)].slice(0, count)
  return pairs.map(([, number, at], index) => {
    const next = pairs[index + 1]?.[2]
    const end = next === undefined ? undefined : first + Number(next)
    return [Number(number), text.slice(first + Number(at), end)]
  })
}

function inTheOpen(file: string, number: number): string | undefined {
  const found = [...file.matchAll(new RegExp(`(?<!\\d)${number}\\s+\\d{1,5}\\s+obj\\b`, 'g'))].at(-1)
  if (found === undefined) return undefined
  const start = found.index + found[0].length
  const words = file.slice(start, start + longestObject)
  const end = /endobj|\bstream\b/.exec(words)?.index
  return words.slice(0, end)
}
