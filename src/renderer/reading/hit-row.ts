import type { Span } from '#domain/document/block'
import type { Width } from '#domain/document/widen-hits'

/** UTF-16 code units shown around a short hit, so that it can be judged; and of a long passage. */
const around = 40
const longest = 160

/** A passage as a list shows it: alone where it is a sentence or more, else with some words around it. */
export function hitRow(text: string, { start, end }: Span, width: Width) {
  const isShort = width === 'hit'
  return {
    before: isShort ? `…${oneLine(text.slice(Math.max(0, start - around), start))}` : '',
    words: cut(oneLine(text.slice(start, end)), longest),
    after: isShort ? cut(oneLine(text.slice(end, end + 2 * around)), around) : '',
  }
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ')
}

function cut(words: string, length: number): string {
  if (words.length <= length) return words
  const space = words.lastIndexOf(' ', length)
  return `${words.slice(0, space < length / 2 ? length : space)}…`
}
