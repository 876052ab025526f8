import { constants, deflateSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { meterFile, meterLimits, meterPieces, meterRefusal, meterRequest } from '#renderer/formats/pdf-meter'
import { readFile } from '#renderer/formats/read-file'
import { samplePdf, words } from '#renderer/formats/sample-pdf'

const megabyte = 1024 * 1024

function packed(bytes: Buffer, finishFlush = constants.Z_FINISH): string {
  return deflateSync(bytes, { level: 9, finishFlush }).toString('latin1')
}

/** A gigabyte of blanks, packed; made of one piece many times over, so that making it takes no time. */
function gigabyte(): string {
  const head = packed(Buffer.alloc(16 * megabyte, ' '), constants.Z_SYNC_FLUSH)
  return `${head}${head.slice(2).repeat(65)}\u0003\0\0\0\0\0`
}

function drawnFrom(contents: string, filters: string, data: string): Uint8Array {
  const stream = `<< /Length ${data.length} /Filter [${filters}] >>\nstream\n${data}\nendstream`
  return samplePdf([{ drawing: '', entries: `/Contents ${contents}` }], { objects: { 20: stream } })
}

/** What became of it, and the most memory in bytes that was taken for buffers meanwhile. */
async function readMetered(bytes: Uint8Array): Promise<{ readonly outcome: string; readonly most: number }> {
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }, 5)
  const read = await readFile({ bytes, fileName: 'log.pdf' })
  clearInterval(look)
  return { outcome: read.ok ? 'read' : read.reason, most }
}

describe('a PDF that unpacks to a gigabyte', () => {
  const twice = packed(Buffer.from(gigabyte(), 'latin1'))
  const runs = packed(Buffer.alloc(17 * megabyte, '\u0081 ', 'latin1'))
  const part = packed(Buffer.alloc(8 * megabyte, ' '))
  it.each<readonly [string, Uint8Array]>([
    ['packed twice', drawnFrom('20 0 R', '/FlateDecode /FlateDecode', twice)],
    ['by what the library unpacks itself', drawnFrom('20 0 R', '/FlateDecode /RunLengthDecode', runs)],
    ['in many streams of one page', drawnFrom(`[${'20 0 R '.repeat(130)}]`, '/FlateDecode', part)],
  ])('%s is refused before it has taken the memory', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(1.1 * megabyte)
    const { outcome, most } = await readMetered(bytes)
    expect(outcome).toBe('unsafe-file')
    expect(most).toBeLessThan(3 * meterLimits.bytesAtOnce)
  })

  it('harms no file that comes after it', async () => {
    const page = { drawing: words('Harmless words.', [40, 500]) }
    expect((await readMetered(samplePdf([page]))).outcome).toBe('read')
  })
})

describe('the meter of a PDF', () => {
  afterEach(meterFile)

  it('refuses a page of too many pieces of text, not the next one', () => {
    meterPieces(meterLimits.piecesAtOnce)
    expect(meterRefusal()).toBeUndefined()
    meterPieces(1)
    expect(meterRefusal()).toBe('too-large')
    meterRequest()
    expect(meterRefusal()).toBeUndefined()
  })

  it('refuses a file of too many of them, and each page after that', () => {
    for (let pieces = 0; pieces <= meterLimits.piecesInAll; pieces += meterLimits.piecesAtOnce) {
      meterRequest()
      meterPieces(meterLimits.piecesAtOnce)
    }
    meterRequest()
    expect(meterRefusal()).toBe('too-large')
  })
})
