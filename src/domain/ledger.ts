/**
 * How the entries of a journal lie in its file: one line of text each, so that a person can read it and a machine can
 * tell a whole line from a torn one.
 *
 *     length crc32c sequence hash json\n
 *
 * `length` and `crc32c` are eight hexadecimal digits over the bytes between them and the line end. All offsets here
 * count bytes, end exclusive.
 */

/** One whole entry and where its JSON lies in the bytes that were scanned. */
export type LedgerEntry = {
  readonly sequence: number
  readonly hash: string
  /** Byte where the line starts. */
  readonly start: number
  /** Byte after the line end. */
  readonly end: number
  readonly jsonStart: number
  readonly jsonEnd: number
}

/** What a scan found: the whole entries, and how the file ends. */
export type LedgerScan = {
  readonly entries: readonly LedgerEntry[]
  /** Bytes up to which every line is whole and in order. */
  readonly wholeUntil: number
  /**
   * `clean` where nothing follows the last whole entry; `torn` where a line was not written to its end; `damaged`
   * where a bad line is followed by a good one, which no interrupted write can leave.
   */
  readonly ending: 'clean' | 'torn' | 'damaged'
}

/** The longest JSON of an entry, in UTF-16 units: what one call between the processes may carry, and so the largest deed. */
export const largestEntry = 128 * 1024 * 1024

const newline = 0x0a
const space = 0x20
/** Two fields of eight digits, each with the space after it. */
const headLength = 18
const hashPattern = /^[0-9a-f]{64}$/

/** The bytes before the JSON and the line around it. `json` is UTF-8 without a line end. */
export function encodeEntry(sequence: number, hash: string, json: Uint8Array): Uint8Array {
  const lead = asciiBytes(`${sequence} ${hash} `)
  const line = new Uint8Array(headLength + lead.length + json.length + 1)
  line.set(lead, headLength)
  line.set(json, headLength + lead.length)
  const body = line.subarray(headLength, -1)
  line.set(asciiBytes(`${hexadecimal(body.length)} ${hexadecimal(crc32c(body))} `))
  line[line.length - 1] = newline
  return line
}

/**
 * Reads a ledger from its start and finds where whole, consecutive entries end. The first entry has sequence 1, except
 * in a mended ledger, whose beginning is in a snapshot; whoever opens it sees to that.
 */
export function scanLedger(bytes: Uint8Array): LedgerScan {
  const entries: LedgerEntry[] = []
  let at = 0
  while (at < bytes.length) {
    const entry = entryAt(bytes, at)
    if (entry === undefined) break
    const [first = entry] = entries
    if (entry.sequence !== first.sequence + entries.length) break
    entries.push(entry)
    at = entry.end
  }
  return { entries, wholeUntil: at, ending: endingAfter(bytes, at) }
}

/** Every whole entry that can still be found in a damaged ledger, as they lie in it. */
export function salvageLedger(bytes: Uint8Array): readonly LedgerEntry[] {
  const found: LedgerEntry[] = []
  let at = 0
  while (at < bytes.length) {
    const entry = entryAt(bytes, at)
    if (entry !== undefined) found.push(entry)
    const lineEnd = bytes.indexOf(newline, at)
    const next = entry?.end ?? (lineEnd === -1 ? bytes.length : lineEnd + 1)
    at = next
  }
  return found
}

/** The bytes of entries one after the other, or undefined where there are none or their sequences have a gap. */
export function encodeLedger(
  entries: readonly { readonly sequence: number; readonly hash: string; readonly json: Uint8Array }[],
): readonly Uint8Array[] | undefined {
  const [first] = entries
  if (first === undefined) return undefined
  const isWhole = entries.every(({ sequence }, index) => sequence === first.sequence + index)
  return isWhole ? entries.map(({ sequence, hash, json }) => encodeEntry(sequence, hash, json)) : undefined
}

/** The whole entry that starts at a byte, if there is one. */
function entryAt(bytes: Uint8Array, start: number): LedgerEntry | undefined {
  const length = hexadecimalAt(bytes, start)
  const checksum = hexadecimalAt(bytes, start + 9)
  if (length === undefined || checksum === undefined) return undefined
  const bodyStart = start + headLength
  const bodyEnd = bodyStart + length
  if (bytes[start + 8] !== space || bytes[start + 17] !== space || bytes[bodyEnd] !== newline)
    return undefined
  if (crc32c(bytes.subarray(bodyStart, bodyEnd)) !== checksum) return undefined
  const lead = asciiText(bytes.subarray(bodyStart, Math.min(bodyStart + 90, bodyEnd))).split(' ', 2)
  const [sequence = '', hash = ''] = lead
  if (!/^[1-9]\d{0,15}$/.test(sequence) || !hashPattern.test(hash)) return undefined
  const jsonStart = bodyStart + sequence.length + hash.length + 2
  return { sequence: Number(sequence), hash, start, end: bodyEnd + 1, jsonStart, jsonEnd: bodyEnd }
}

function endingAfter(bytes: Uint8Array, at: number): LedgerScan['ending'] {
  if (at === bytes.length) return 'clean'
  // The bad line itself may be whole but out of order, which is damage too.
  let lineStart = at
  while (lineStart < bytes.length) {
    if (entryAt(bytes, lineStart) !== undefined) return 'damaged'
    const lineEnd = bytes.indexOf(newline, lineStart)
    if (lineEnd === -1) return 'torn'
    lineStart = lineEnd + 1
  }
  return 'torn'
}

/** CRC-32C (Castagnoli, RFC 3720 appendix B.4), as an unsigned number. */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (castagnoli[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

const castagnoli = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1
  return value
})

function hexadecimal(value: number): string {
  return value.toString(16).padStart(8, '0')
}

function hexadecimalAt(bytes: Uint8Array, at: number): number | undefined {
  const digits = asciiText(bytes.subarray(at, at + 8))
  return /^[0-9a-f]{8}$/.test(digits) ? Number.parseInt(digits, 16) : undefined
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function asciiText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
