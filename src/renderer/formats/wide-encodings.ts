/** How many bytes from the start are counted. */
const sampleSize = 64 * 1024

type WideText = { readonly text: string; readonly encoding: string }

/**
 * UTF-16 without a byte-order mark: spaces, digits and line ends leave zero bytes on one side of each pair only. The
 * decoded text must then also look like text.
 */
export function unmarkedUtf16(bytes: Uint8Array): WideText | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const encoding = sideOfZeros(bytes.subarray(0, sampleSize))
  if (encoding === undefined) return undefined
  const text = new TextDecoder(encoding).decode(bytes)
  return looksLikeText(text.slice(0, sampleSize)) ? { text, encoding } : undefined
}

function sideOfZeros(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0
  let odd = 0
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const enough = Math.max(1, sample.length * 0.02)
  if (odd >= enough && even * 10 <= odd) return 'utf-16le'
  if (even >= enough && odd * 10 <= even) return 'utf-16be'
  return undefined
}

/** Few controls, private or unassigned characters, and words rather than single signs strewn among others. */
function looksLikeText(text: string): boolean {
  const odd =
    text.match(/[\p{Cc}\p{Cn}\p{Co}\ufffd]/gu)?.filter((found) => !/[\t\n\r\f]/.test(found)).length ?? 0
  const letters = text.match(/[\p{L}\p{N}\p{P}\s]/gu)?.length ?? 0
  return odd <= text.length * 0.02 && letters >= text.length * 0.7
}

/** UTF-32 with its byte-order mark, which no browser decodes any more. */
export function decodeUtf32(bytes: Uint8Array): WideText | undefined {
  const isLittle = startsWith(bytes, [0xff, 0xfe, 0, 0])
  const isBig = startsWith(bytes, [0, 0, 0xfe, 0xff])
  if (!isLittle && !isBig) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 4; at + 4 <= bytes.length; at += 4) parts.push(characterOf(view.getUint32(at, isLittle)))
  return { text: parts.join(''), encoding: isLittle ? 'utf-32le' : 'utf-32be' }
}

function characterOf(code: number): string {
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
