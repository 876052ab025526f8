import type { Strip } from '#renderer/formats/pdf-strips'

/**
 * What stands at the edge between words of two directions may belong to either, and looks the same: a number, a bracket, a
 * sign. These rules take it to the side on which its reader takes it. Levels are those of UAX #9: 0 and 2 run to the
 * right, 1 to the left.
 */

/**
 * On a line that runs to the right: a number at the left end of words that run to the left is their last one where a
 * bracket or a quotation opens before it, or where only the sign that ends the words stands between.
 */
export function withLastNumbers(strips: readonly Strip[], levels: readonly number[]): readonly number[] {
  const out = [...levels]
  strips.forEach(({ way }, at) => {
    if (way !== 'R' || (out[at - 1] ?? 0) > 0) return
    const number = lastNumber(strips, at, levels)
    if (number === undefined) return
    out[number] = 2
    out.fill(1, number + 1, at)
  })
  return out
}

/** Where the number stands that the words at a place end with. */
function lastNumber(strips: readonly Strip[], at: number, levels: readonly number[]): number | undefined {
  let next = at - 1
  while (isSign(strips[next])) next -= 1
  const signs = strips
    .slice(next + 1, at)
    .map(({ text }) => text)
    .join('')
  const isApart = strips[next]?.text === ' '
  if (isApart) next -= 1
  if (strips[next]?.way !== 'D') return undefined
  if (!isApart) return isPrefixed(strips[at], signs) ? next : undefined
  if (signs !== '') return /^[.,:;!?\u2026\p{Pe}\p{Pf}]+$/u.test(signs) ? next : undefined
  const isOpened = /^[\p{Ps}\p{Pi}\u201e"]$/u.test(strips[next - 1]?.text ?? '')
  return isOpened || isPercent(strips, at, levels) ? next : undefined
}

function isSign(strip: Strip | undefined): boolean {
  return strip?.way === 'N' && strip.text !== ' '
}

/** Hebrew sets one letter before a number: of, in, to. */
function isPrefixed(strip: Strip | undefined, signs: string): boolean {
  return /^[-\u2010\u2011\u05be]$/.test(signs) && /^\p{L}$/u.test(strip?.text ?? '')
}

/** The sign of a number in percent stands at the other end of Arabic words. */
function isPercent(strips: readonly Strip[], at: number, levels: readonly number[]): boolean {
  let end = at
  while ((levels[end] ?? 0) > 0) end += 1
  return /^[%\u066a\u2030]/.test(strips[end]?.text ?? '')
}

const pairs = ['()', '[]', '{}', '«»', '‹›', '“”', '‘’', '""'] as const

/**
 * On a line that runs to the left: brackets and quotation marks around foreign words belong to the line, and hence part
 * the words from a number outside of them.
 */
export function aroundForeign(strips: readonly Strip[], levels: readonly number[]): readonly number[] {
  const out = [...levels]
  for (const [from, to] of pairsIn(strips)) {
    const inside = strips.slice(from + 1, to)
    const isForeign = inside.some(({ way }) => way === 'L') && inside.every(({ way }) => way !== 'R')
    if (!isForeign || besides(strips, from, -1) === 'L' || besides(strips, to, 1) === 'L') continue
    for (const at of [from, to]) out[at] = 1
    if (strips[from - 1]?.text === ' ') out[from - 1] = 1
    if (strips[to + 1]?.text === ' ') out[to + 1] = 1
  }
  return out
}

/** Pairs without another one of their signs in them, from left to right. Named by looks or by meaning, either way round. */
function pairsIn(strips: readonly Strip[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const pair of pairs) {
    let open: number | undefined
    strips.forEach(({ way, text }, at) => {
      if (way !== 'N' || text === '' || !pair.includes(text)) return
      const before = open === undefined ? undefined : strips[open]?.text
      if (open !== undefined && (before !== text || pair === '""')) {
        found.push([open, at])
        open = undefined
      } else open = at
    })
  }
  return found
}

/** Which way the next strip runs that is no blank. */
function besides(strips: readonly Strip[], from: number, step: 1 | -1): Strip['way'] | undefined {
  let at = from + step
  while (strips[at]?.text === ' ') at += step
  return strips[at]?.way
}
