import type { Span } from '#domain/document/block'

/** Which way writing runs. */
export type Direction = 'ltr' | 'rtl'

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u
const letters = /\p{L}/gu

/** Code units looked at on each side of a sign that runs with its neighbours. */
const reach = 64

/**
 * The way a character of a text runs: letters and numbers their own way, signs and blanks the way of the letters on
 * both sides of them, and where these disagree or are missing that of the paragraph.
 */
export function directionOf(text: string, character: Span, paragraph: Direction): Direction {
  const words = text.slice(character.start, character.end)
  if (/\p{Nd}/u.test(words)) return 'ltr'
  const own = lettersOf(words)[0]
  if (own !== undefined) return own
  const before = lettersOf(text.slice(Math.max(0, character.start - reach), character.start)).at(-1)
  const after = lettersOf(text.slice(character.end, character.end + reach))[0]
  return before !== undefined && before === after ? before : paragraph
}

/** The way a text runs: as its first letter does (UAX #9, rules P2 and P3), from left to right where it has none. */
export function lineDirection(words: string): Direction {
  const first = /\p{L}/u.exec(words)?.[0]
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr'
}

/** The share of the letters that run from right to left, 0 to 1; 0 where there are none. */
export function leftwardShare(words: string): number {
  if (!rightToLeft.test(words)) return 0
  const all = lettersOf(words)
  return all.length === 0 ? 0 : all.filter((direction) => direction === 'rtl').length / all.length
}

function lettersOf(words: string): readonly Direction[] {
  return [...words.matchAll(letters)].map(([letter]) => (rightToLeft.test(letter) ? 'rtl' : 'ltr'))
}
