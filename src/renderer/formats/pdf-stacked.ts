import type { PdfText } from '#renderer/formats/pdf-fragments'

/**
 * The strokes of a page that stand one below the other, a letter or a short number each, in the order they were drawn:
 * lines of writing from top to bottom, by a program that places every letter upright itself. Five letters below each
 * other are a line; fewer are one where most of such letters on the page stand in lines.
 */
export function stackedStrokes<Text extends PdfText>(texts: readonly Text[]): ReadonlySet<Text> {
  const chains: Text[][] = []
  for (const text of texts.filter(isMember)) {
    const last = chains.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && isBelow(before, text)) last.push(text)
    else chains.push([text])
  }
  const stacks = chains.filter((chain) => lettersIn(chain) > 0.7 * chain.length)
  const long = stacks.filter((chain) => lettersIn(chain) >= fewestInLine)
  const isMostly = lettersIn(long.flat()) > 0.6 * lettersIn(texts)
  return new Set((isMostly ? stacks : long).flat())
}

const fewestInLine = 5
const letter =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\u3000-\u303f\uff00-\uffef\u2026\u2014]$/u

function lettersIn(texts: readonly PdfText[]): number {
  return texts.filter(({ str }) => letter.test(str)).length
}

/** A sign of a script that is also written from top to bottom, or what stands upright among them. */
function isMember({ str, place, isVertical }: PdfText): boolean {
  const [a = 0, b = 0] = place
  return !isVertical && a > 0 && b === 0 && (letter.test(str) || /^(?:\d{1,3}|[A-Z])$/.test(str))
}

function isBelow(before: PdfText, text: PdfText): boolean {
  const size = Math.abs(before.place[3] ?? 0)
  const across = middleOf(text) - middleOf(before)
  const down = (text.place[5] ?? 0) - (before.place[5] ?? 0)
  return Math.abs(across) < 0.4 * size && down > 0.4 * size && down < 1.25 * size
}

function middleOf({ place, width }: PdfText): number {
  return (place[4] ?? 0) + width / 2
}
