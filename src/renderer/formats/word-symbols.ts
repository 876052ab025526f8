import { codePoint } from 'dingbat-to-unicode'

const symbolFonts = /^(?:symbol|webdings|wingdings(?: [23])?)$/i

/** The character a `w:sym` shows: looked up for symbol fonts, itself for others; a replacement sign where unknown. */
export function symbolWords(font: string | undefined, hex: string | undefined): string {
  if (font === undefined || hex === undefined || !/^[0-9a-f]{1,6}$/i.test(hex)) return '\ufffd'
  const code = Number.parseInt(hex, 16)
  const found = signOf(font, code)
  if (found !== undefined) return found
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter && !isPrivate(code) ? String.fromCodePoint(code) : '\ufffd'
}

/** Words set in a symbol font, whose signs stand in the private area and would show as boxes elsewhere. */
export function plainSign(words: string, font: string | undefined): string {
  if (font === undefined || !symbolFonts.test(font)) return words
  return words.replace(/[\uf000-\uf0ff]/g, (sign) => signOf(font, sign.charCodeAt(0)) ?? sign)
}

function signOf(font: string, code: number): string | undefined {
  const inFont = isPrivate(code) ? code - 0xf000 : code
  return codePoint(font, inFont)?.string
}

function isPrivate(code: number): boolean {
  return code >= 0xf000 && code <= 0xf0ff
}
