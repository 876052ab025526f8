import { describe, expect, it } from 'vitest'
import { crc32c, encodeEntry, encodeLedger, salvageLedger, scanLedger } from '#domain/ledger'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const hashOf = (sequence: number) => sequence.toString(16).padStart(64, '0')

function line(sequence: number, json = `{"n":${sequence},"s":"Куда 🚚"}`): Uint8Array {
  return encodeEntry(sequence, hashOf(sequence), bytesOf(json))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

describe('crc32c', () => {
  it.each([
    ['123456789', 0xe3069283],
    ['', 0],
    ['\0'.repeat(32), 0x8a9136aa],
  ])('of %j is the value of RFC 3720', (text, expected) => {
    expect(crc32c(bytesOf(text))).toBe(expected)
  })
})

describe('a ledger', () => {
  it('may start late, as a mended one does, but then goes on without a gap', () => {
    expect(scanLedger(joined(line(7), line(8)))).toMatchObject({ ending: 'clean', entries: { length: 2 } })
    expect(scanLedger(joined(line(7), line(9)))).toMatchObject({ ending: 'damaged', entries: { length: 1 } })
  })

  it.each([
    ['a bad line', joined(line(1), bytesOf('not a line\n'), line(3)), [1, 3]],
    ['a torn end', joined(line(1), line(2).subarray(0, 40)), [1]],
    ['another order', joined(line(3), line(1)), [3, 1]],
    ['no line at all', bytesOf('nothing'), []],
  ])('with %s gives back every whole line', (_, bytes, sequences) => {
    expect(salvageLedger(bytes).map((entry) => entry.sequence)).toEqual(sequences)
  })

  it('is spelled anew only without a gap', () => {
    const entry = (sequence: number) => ({ sequence, hash: hashOf(sequence), json: bytesOf('{}') })
    expect(joined(...(encodeLedger([entry(4), entry(5)]) ?? []))).toEqual(
      joined(line(4, '{}'), line(5, '{}')),
    )
    expect(encodeLedger([entry(4), entry(6)])).toBeUndefined()
    expect(encodeLedger([])).toBeUndefined()
  })

  it('gives back what was written, in order', () => {
    const bytes = joined(line(1), line(2), line(3, '{}'))
    const { entries, ending, wholeUntil } = scanLedger(bytes)
    expect(entries.map((entry) => [entry.sequence, entry.hash])).toEqual([
      [1, hashOf(1)],
      [2, hashOf(2)],
      [3, hashOf(3)],
    ])
    expect(entries.map((entry) => textOf(bytes.subarray(entry.jsonStart, entry.jsonEnd)))).toEqual([
      '{"n":1,"s":"Куда 🚚"}',
      '{"n":2,"s":"Куда 🚚"}',
      '{}',
    ])
    expect([ending, wholeUntil]).toEqual(['clean', bytes.length])
  })

  it('is empty and clean without bytes', () => {
    expect(scanLedger(new Uint8Array())).toEqual({ entries: [], wholeUntil: 0, ending: 'clean' })
  })

  it('cut at every byte keeps exactly the lines that were whole', () => {
    const lines = [line(1), line(2), line(3)]
    const bytes = joined(...lines)
    const ends = lines.map((_, index) => joined(...lines.slice(0, index + 1)).length)
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const scan = scanLedger(bytes.subarray(0, cut))
      const whole = ends.filter((end) => end <= cut)
      expect(scan.entries.length).toBe(whole.length)
      expect(scan.wholeUntil).toBe(whole.at(-1) ?? 0)
      expect(scan.ending).toBe(scan.wholeUntil === cut ? 'clean' : 'torn')
    }
  })

  it('notices every flipped bit, as damage where whole lines follow and as a torn end where none does', () => {
    const first = line(1)
    const bytes = joined(first, line(2))
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Uint8Array.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 0x04
      const scan = scanLedger(flipped)
      expect(scan.entries.length).toBe(at < first.length ? 0 : 1)
      // The line end of the first line is what tells where the second begins.
      if (at < first.length - 1) expect(scan.ending).toBe('damaged')
      if (at >= first.length) expect(scan.ending).toBe('torn')
    }
  })

  it.each([
    ['a gap', [line(1), line(3)], 1],
    ['a repeat', [line(1), line(1)], 1],
  ])('with %s in its sequence is damaged', (_, lines, kept) => {
    const scan = scanLedger(joined(...lines))
    expect([scan.entries.length, scan.ending]).toEqual([kept, 'damaged'])
  })

  it.each(['garbage', '\n\n\n', '00000002 00000000 {}\n', 'ffffffff ffffffff x\n'])(
    'takes %j after its last line for a torn end',
    (tail) => {
      const scan = scanLedger(joined(line(1), bytesOf(tail)))
      expect([scan.entries.length, scan.ending]).toEqual([1, 'torn'])
    },
  )
})
