/** The first bytes of files that are certainly not text. */
const signatures: readonly (readonly number[])[] = [
  ascii('\x89PNG'),
  [0xff, 0xd8, 0xff],
  ascii('GIF8'),
  ascii('PK\x03\x04'),
  ascii('PK\x05\x06'),
  ascii('%PDF-'),
  ascii('\x7fELF'),
  [0x1f, 0x8b],
  ascii('BZh'),
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ascii('7z\xbc\xaf'),
  ascii('Rar!'),
  [0xd0, 0xcf, 0x11, 0xe0],
  ascii('OggS'),
  ascii('SQLite format 3\0'),
  ascii('\0asm'),
  [0xca, 0xfe, 0xba, 0xbe],
]

/** How many bytes from the start decide. */
const sampleSize = 64 * 1024
/** Above this share of control characters a file is no text; headerless random bytes hold about 11 %. */
const mostControls = 0.05

/** True where the first bytes name a format that is not text (an image, archive, program or PDF under another name). */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))
}

/** True where control characters (NUL among them) are too dense for text of one or more bytes a character. */
export function isDenseWithControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleSize)
  let controls = 0
  for (const byte of sample) {
    if (isControl(byte)) controls += 1
  }
  return controls > Math.max(1, sample.length * mostControls)
}

/** True where the first bytes are UTF-8 without any control that texts do not use: the words of a file of any name. */
export function isPlainUtf8(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleSize)
  if (sample.some(isControl)) return false
  try {
    // The last character of a longer file may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** C0 and DEL, without what texts use: tab, line ends, form feed, and shift and escape of ISO-2022. */
function isControl(byte: number): boolean {
  if (byte === 0x7f) return true
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0f) && byte !== 0x1b
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}
