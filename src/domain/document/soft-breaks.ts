import type { Span } from '#domain/document/block'

/** Lines that programs break for their writers are about so long (UTF-16 code units). */
const [leastWidth, mostWidth] = [60, 100]

/** A line that was broken for being full is so much of the longest one. */
const leastFull = 0.75

/** Rules and rows of signs, which stand on lines of their own. */
const rule = /([-=_*~#.+|])\1{3}/

/** What begins a thing of its own: a quotation, an item, a day, an address. */
const beginning = /^(?:>|[-*•–—+|#]\s|\(?\d{1,3}[.):]|\d+[-/:.]\d|(?:https?|ftp|mailto):|\s{2})/u

/**
 * The line breaks of a paragraph that its writer's program made because the line was full, with the blanks beside them
 * (UTF-16 code units): where lines are laid out anew they are spaces. A break that the writer made stays one: after it
 * the next word would have had room. None where lines are too long or too short to have been broken so.
 */
export function softBreaks(paragraph: string): readonly Span[] {
  if (!paragraph.includes('\n')) return []
  const lines = linesOf(paragraph)
  const width = lines.reduce((most, { words }) => Math.max(most, words.length), 0)
  if (width < leastWidth || width > mostWidth) return []
  return lines.flatMap((line, at) => {
    const next = lines[at + 1]
    const isNext = next !== undefined && !paragraph.slice(line.end, next.start).includes('\n\n')
    return isNext && isFull(line.words, next.words, width) ? [{ start: line.end, end: next.start }] : []
  })
}

/** The same words with a space for each line break that a program made: as long as before. */
export function withoutSoftBreaks(words: string): string {
  let done = 0
  const parts: string[] = []
  for (const { start, end } of softBreaks(words)) {
    parts.push(words.slice(done, start), ' '.repeat(end - start))
    done = end
  }
  return parts.join('') + words.slice(done)
}

type Line = Span & { readonly words: string }

/** Each line without the blank at either end. */
function linesOf(paragraph: string): readonly Line[] {
  return Array.from(paragraph.matchAll(/[^\n]+/g), ({ 0: whole, index }) => {
    const words = whole.trimEnd().replace(/^ (?=\S)/, '')
    const end = index + whole.trimEnd().length
    return { words, start: end - words.length, end }
  })
}

function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(/\s/, 1)
  const isOutOfRoom = line.length >= leastFull * width && line.length + 1 + word.length > width
  return (
    isOutOfRoom &&
    !rule.test(line) &&
    !rule.test(next) &&
    !beginning.test(next) &&
    !/\S {3,}\S|\t/.test(line + next)
  )
}
