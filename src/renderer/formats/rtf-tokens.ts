/** One piece of a rich text file. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  /** `\name`, with its number where it has one. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  /** A backslash and a sign, such as `\~` and `\*`. */
  | { readonly kind: 'sign'; readonly sign: string }
  /** `\'hh` or a character as it stands: one byte in the character set of the moment. */
  | { readonly kind: 'byte'; readonly byte: number }

const backslash = 0x5c
const braceOpen = 0x7b
const braceClose = 0x7d

/** Takes a stretch of a rich text file apart, from left to right; line ends between its pieces mean nothing. */
export class RtfReader {
  /** Where the next piece begins, in bytes. */
  at: number
  private readonly bytes: Uint8Array
  private readonly end: number
  private readonly ends: Map<number, number>
  private readonly openings: number[] = []

  /** `ends` is shared by all stretches of a file: where its groups end, as far as that is known, by where they begin. */
  constructor(
    bytes: Uint8Array,
    { from, to }: { readonly from: number; readonly to: number },
    ends: Map<number, number>,
  ) {
    this.bytes = bytes
    this.at = from
    this.end = to
    this.ends = ends
  }

  /** The next piece; undefined at the end. */
  next(): RtfToken | undefined {
    while (this.at < this.end) {
      const byte = this.bytes[this.at] ?? 0
      this.at += 1
      if (byte === braceOpen) {
        this.openings.push(this.at)
        return { kind: 'open' }
      }
      if (byte === braceClose) {
        this.openings.pop()
        return { kind: 'close' }
      }
      if (byte === backslash) return this.control()
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) return { kind: 'byte', byte }
    }
    return undefined
  }

  /**
   * Passes over what is left of the group that is open, up to its brace. What is in it is looked through only once,
   * however deep the groups are that are passed over later.
   */
  skipGroup(): void {
    const own = this.openings.at(-1)
    const known = own === undefined ? undefined : this.ends.get(own)
    if (known !== undefined) {
      this.at = known
      return
    }
    for (let depth = 1; depth > 0;) {
      const before = this.at
      const opening = this.openings.at(-1)
      const token = this.next()
      if (token === undefined) return this.endAll()
      if (token.kind === 'open') depth += 1
      if (token.kind !== 'close') continue
      depth -= 1
      if (opening !== undefined) this.ends.set(opening, before)
      if (depth > 0) continue
      this.at = before
      if (own !== undefined) this.openings.push(own)
    }
  }

  /** Groups without a brace at their end reach as far as the file. */
  private endAll(): void {
    for (const opening of this.openings) this.ends.set(opening, this.end)
  }

  private control(): RtfToken {
    const byte = this.bytes[this.at] ?? 0x20
    if (isLetter(byte)) return this.word()
    this.at += 1
    if (byte === 0x0a || byte === 0x0d) return { kind: 'word', name: 'par', value: undefined }
    if (byte !== 0x27) return { kind: 'sign', sign: String.fromCharCode(byte) }
    const hex = this.ascii(this.at, this.at + 2)
    this.at += 2
    return { kind: 'byte', byte: /^[0-9a-f]{2}$/i.test(hex) ? Number.parseInt(hex, 16) : 0x3f }
  }

  /** A name of letters, a number, and one blank that only ends them; `\bin` is followed by so many bytes of no text. */
  private word(): RtfToken {
    const start = this.at
    while (isLetter(this.bytes[this.at] ?? 0) && this.at - start < 32) this.at += 1
    const digits = this.at
    if (this.bytes[this.at] === 0x2d) this.at += 1
    while (isDigit(this.bytes[this.at] ?? 0) && this.at - digits < 11) this.at += 1
    const name = this.ascii(start, digits)
    const written = this.ascii(digits, this.at)
    const value = /^-?\d+$/.test(written) ? Number(written) : undefined
    if (this.bytes[this.at] === 0x20) this.at += 1
    if (name === 'bin') this.at += Math.max(0, value ?? 0)
    return { kind: 'word', name, value }
  }

  private ascii(start: number, end: number): string {
    return String.fromCharCode(...this.bytes.subarray(start, end))
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
