import { directionOf, leftwardShare, lineDirection } from '#domain/document/direction'
import { letterEdges, letterWidth } from '#domain/document/letter-widths'

/** Where a letter lies along its line: from 0, where the line begins on the left, to 1. */
export type LetterPlace = {
  readonly from: number
  readonly to: number
  readonly direction: 'ltr' | 'rtl'
}

/**
 * Where each UTF-16 unit of the words of a line lies on it, taken to be as wide as such letters mostly are. Words that
 * run the other way than the line stand in it as they are shown. Both halves of a pair lie where the letter does.
 */
export function letterPlaces(words: string): readonly LetterPlace[] {
  if (leftwardShare(words) === 0) {
    const edges = letterEdges(words)
    return edges.slice(1).map((to, at) => ({ from: edges[at] ?? 0, to, direction: 'ltr' }))
  }
  const base = lineDirection(words)
  const letters: Letter[] = []
  let start = 0
  for (const letter of words) {
    const direction = directionOf(words, { start, end: start + letter.length }, base)
    letters.push({
      start,
      length: letter.length,
      width: letterWidth(letter),
      direction,
      level: levelOf(direction, base),
    })
    start += letter.length
  }
  const shown = turned(turned(withNumbersAmid(letters, words), 1), 2)
  return placed(shown, words.length)
}

type Letter = {
  readonly start: number
  readonly length: number
  readonly width: number
  readonly direction: 'ltr' | 'rtl'
  readonly level: number
}

function levelOf(direction: 'ltr' | 'rtl', base: 'ltr' | 'rtl'): number {
  if (direction === 'rtl') return 1
  return base === 'rtl' ? 2 : 0
}

/** A number between words that run to the left stands among them. */
function withNumbersAmid(letters: readonly Letter[], words: string): readonly Letter[] {
  const amid = new Set<number>()
  for (const { 0: number, index } of words.matchAll(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu)) {
    const before = /\p{L}(?=\P{L}*$)/u.exec(words.slice(Math.max(0, index - 64), index))?.[0] ?? ''
    const after = /\p{L}/u.exec(words.slice(index + number.length, index + number.length + 64))?.[0] ?? ''
    if (leftwardShare(before) + leftwardShare(after) < 2) continue
    for (let at = index; at < index + number.length; at += 1) amid.add(at)
  }
  return letters.map((letter) => (amid.has(letter.start) ? { ...letter, level: 2 } : letter))
}

/** UAX #9, rule L2. */
function turned(letters: readonly Letter[], level: number): readonly Letter[] {
  const out: Letter[] = []
  let open: Letter[] = []
  for (const letter of letters) {
    if (letter.level >= level) open.push(letter)
    else {
      out.push(...open.toReversed(), letter)
      open = []
    }
  }
  return [...out, ...open.toReversed()]
}

function placed(shown: readonly Letter[], length: number): readonly LetterPlace[] {
  const all = shown.reduce((sum, { width }) => sum + width, 0)
  const places = Array.from({ length }, (): LetterPlace => ({ from: 0, to: 0, direction: 'ltr' }))
  let sum = 0
  for (const { start, length: units, width, direction } of shown) {
    const place = { from: all === 0 ? 0 : sum / all, to: all === 0 ? 1 : (sum + width) / all, direction }
    for (let unit = 0; unit < units; unit += 1) places[start + unit] = place
    sum += width
  }
  return places
}
