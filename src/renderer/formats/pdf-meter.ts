import { believe } from '#domain/belief'

/**
 * What comes out of a PDF is metered, because the library does not bound it: a megabyte of it can become a gigabyte, and
 * packed twice a terabyte. One meter serves a thread, which reads one PDF after the other.
 */

/** Why a PDF is not read on: one page of it, or all of them, come to more than a window can bear. */
export type MeterRefusal = 'unsafe-file' | 'too-large'

/**
 * How many bytes may be unpacked for one thing that is asked of a PDF, such as a page, and for all of it; and how many
 * pieces of text. A piece is a line, a word or a letter, as it was drawn.
 */
export const meterLimits = {
  bytesAtOnce: 128 * 1024 * 1024,
  bytesInAll: 2 * 1024 * 1024 * 1024,
  piecesAtOnce: 200_000,
  piecesInAll: 4_000_000,
}

type Metered = { readonly bytes: number; readonly pieces: number }
const nothing: Metered = { bytes: 0, pieces: 0 }
const meter: { atOnce: Metered; inAll: Metered } = { atOnce: nothing, inAll: nothing }

/** Begins to meter another file. */
export function meterFile(): void {
  meter.atOnce = nothing
  meter.inAll = nothing
}

/** Begins to meter the next thing that is asked of the file. */
export function meterRequest(): void {
  meter.atOnce = nothing
}

/** Meters pieces of text that were read. */
export function meterPieces(pieces: number): void {
  count({ bytes: 0, pieces })
}

/** Why what was asked last is to be refused, where it came to more than it may; what was given of it is not whole. */
export function meterRefusal(): MeterRefusal | undefined {
  const { atOnce, inAll } = meter
  if (atOnce.bytes > meterLimits.bytesAtOnce) return 'unsafe-file'
  const isOver =
    atOnce.pieces > meterLimits.piecesAtOnce ||
    inAll.bytes > meterLimits.bytesInAll ||
    inAll.pieces > meterLimits.piecesInAll
  return isOver ? 'too-large' : undefined
}

/** Meters bytes that are unpacked next; throws where they are too many, and for each one after that. */
function meterBytes(bytes: number): void {
  count({ bytes, pieces: 0 })
  if (meterRefusal() !== undefined) throw new RangeError('a PDF unpacks to more than it may')
}

function count({ bytes, pieces }: Metered): void {
  meter.atOnce = { bytes: meter.atOnce.bytes + bytes, pieces: meter.atOnce.pieces + pieces }
  meter.inAll = { bytes: meter.inAll.bytes + bytes, pieces: meter.inAll.pieces + pieces }
}

/** Has all metered that the library unpacks in this thread from now on; to be asked once, before it opens anything. */
export function meterStreams(): void {
  meterNative()
  meterScripted()
}

/** Packed bytes handed over at once: a browser unpacks all it is given before what came out of it can be metered. */
const step = 16 * 1024

/** Most streams are unpacked by the browser. */
function meterNative(): void {
  const Native = DecompressionStream
  globalThis.DecompressionStream = class {
    readonly #steps = new TransformStream<Bytes, Bytes>({
      transform(packed, next) {
        for (let at = 0; at < packed.length; at += step) next.enqueue(packed.subarray(at, at + step))
      },
    })
    readonly writable = this.#steps.writable
    readonly readable: ReadableStream<Bytes>

    constructor(format: CompressionFormat) {
      const unpacked = this.#steps.readable.pipeThrough(new Native(format))
      this.readable = unpacked.pipeThrough(
        new TransformStream<Bytes, Bytes>({
          transform(piece, next) {
            meterBytes(piece.byteLength)
            next.enqueue(piece)
          },
        }),
      )
    }
  }
}

type Bytes = Uint8Array<ArrayBuffer>

/** A stream that the library unpacks by itself; all of it is in its buffer. */
type ScriptedStream = { readonly buffer: Uint8Array }

/** What makes the buffer large enough. */
const buffers = 'ensureBuffer'

/** The first thing that such a stream sets on itself. */
const firstSet = '_rawMinBufferLength'

/**
 * The library keeps the class of these streams to itself. So the first stream is waited for by the name it sets on itself,
 * and through it the class is found in which the buffers of all of them grow.
 */
function meterScripted(): void {
  Object.defineProperty(Object.prototype, firstSet, {
    configurable: true,
    set(this: object, value: unknown) {
      Reflect.deleteProperty(Object.prototype, firstSet)
      Reflect.set(this, firstSet, value)
      meterGrowth(this)
    },
  })
}

function meterGrowth(stream: object): void {
  const owner = ownerOfBuffers(stream)
  believe(owner !== undefined, 'the streams of the PDF library grow in one place')
  const grow: unknown = Reflect.get(owner, buffers)
  believe(typeof grow === 'function', 'and by a method')
  Reflect.set(owner, buffers, function (this: ScriptedStream, requested: number): unknown {
    const had = this.buffer.byteLength
    // It grows to its double at least.
    if (requested > had) meterBytes(Math.max(requested - had, had))
    const grown: unknown = Reflect.apply(grow, this, [requested])
    return grown
  })
}

function ownerOfBuffers(stream: object): object | undefined {
  for (let owner: object | null = stream; owner !== null; owner = Reflect.getPrototypeOf(owner)) {
    if (Object.hasOwn(owner, buffers)) return owner
  }
  return undefined
}
