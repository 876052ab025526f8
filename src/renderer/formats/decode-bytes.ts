import { decodeJohab, decodeKorean } from '#renderer/formats/decode-korean'

/**
 * Bytes in a named encoding as text, the same on every host: some hosts read the `windows-1252` and `euc-kr` of the
 * Encoding Standard as the narrower sets of the same families. Undefined where a byte means nothing and `isStrict` asks
 * for that to matter; else such a byte becomes U+FFFD. Throws a RangeError where nobody knows the encoding.
 */
export function decodeBytes(
  bytes: Uint8Array,
  encoding: string,
  { isStrict }: { readonly isStrict: boolean } = { isStrict: false },
): string | undefined {
  if (encoding === 'euc-kr') return withoutReplacement(decodeKorean(bytes), isStrict)
  if (encoding === 'johab') return withoutReplacement(decodeJohab(bytes), isStrict)
  const text = isStrict ? strictly(encoding, bytes) : new TextDecoder(encoding, keepMark).decode(bytes)
  return encoding === 'windows-1252' ? text?.replace(/[\x80-\x9f]/g, signOfWindows) : text
}

/** The name by which an encoding is known here; undefined where it is none. */
export function encodingNamed(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  // No browser knows of it, whatever it is called.
  if (/^\s*(?:johab|x-johab|ms1361|cp1361|windows-1361)\s*$/i.test(label)) return 'johab'
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const keepMark = { ignoreBOM: true }

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { ...keepMark, fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function withoutReplacement(text: string, isStrict: boolean): string | undefined {
  return isStrict && text.includes('\ufffd') ? undefined : text
}

/** What windows-1252 has from 0x80 to 0x9f; five of them stay controls. */
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function signOfWindows(control: string): string {
  return windowsSigns[control.charCodeAt(0) - 0x80] ?? control
}
