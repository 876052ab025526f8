/** Bytes as a text of one character each, so that they can be searched like text. */
export function binaryOf(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) {
    // Spread into arguments, the bytes would be walked one by one, which takes four times as long.
    parts.push(String(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + 0x8000))))
  }
  return parts.join('')
}

/** The bytes of such a text. */
export function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** What a part holds once its transfer encoding is undone; what is broken in it is passed over. */
export function transferDecoded(body: string, encoding: string): Uint8Array<ArrayBuffer> {
  const name = /[\w-]+/.exec(encoding.toLowerCase())?.[0]
  if (name === 'base64') return bytesOf(base64Decoded(body))
  if (name === 'quoted-printable') return bytesOf(printableDecoded(body))
  if (name === 'x-uuencode' || name === 'x-uue' || name === 'uuencode') return uuDecoded(body)
  return bytesOf(body)
}

function base64Decoded(body: string): string {
  const letters = body.replace(/[^A-Za-z0-9+/]/g, '')
  return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters)
}

function printableDecoded(body: string): string {
  // Blank ends of lines were added on the way. Cut by hand: a pattern would look at long runs of them again and again.
  return body
    .split('\n')
    .map(withoutBlankEnd)
    .join('\n')
    .replace(/=(?:\r\n|\n|\r|$)/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function withoutBlankEnd(line: string): string {
  const isReturned = line.endsWith('\r')
  let end = isReturned ? line.length - 1 : line.length
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1
  return `${line.slice(0, end)}${isReturned ? '\r' : ''}`
}

function uuDecoded(body: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  const inside = /^begin [^\r\n]*\r?\n([\s\S]*?)^(?:end|`)\s*$/m.exec(body)?.[1] ?? ''
  for (const line of inside.split(/\r?\n/)) {
    const codes = Array.from(line, (character) => (character.charCodeAt(0) - 32) & 63)
    const size = codes.shift() ?? 0
    const decoded: number[] = []
    for (let at = 0; at < codes.length; at += 4) {
      const [a = 0, b = 0, c = 0, d = 0] = codes.slice(at, at + 4)
      decoded.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d)
    }
    bytes.push(...decoded.slice(0, size))
  }
  return Uint8Array.from(bytes)
}
