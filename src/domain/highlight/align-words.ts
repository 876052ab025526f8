import type { Span } from '#domain/document/block'

/** A word of a text and how much it tells: 1 for a rare one, near 0 for one that is everywhere. */
export type WeighedWord = Span & { readonly word: string; readonly weight: number }

/** Takes a stretch of a text apart into words and single signs, without regard to case. */
export function wordsIn(text: string, span: Span, weigh: (word: string) => number): readonly WeighedWord[] {
  return [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu)].map(
    ({ 0: found, index }) => {
      const word = found.toLowerCase()
      return {
        word,
        weight: weigh(word),
        start: span.start + index,
        end: span.start + index + found.length,
      }
    },
  )
}

/** What leaving words out costs: of the passage by their weight, of the text little, so that insertions are bridged. */
const costs = { left: 0.35, gap: 0.5, step: 0.04 }

/** How a cell of the table was reached: by a match, a word of the passage left out, or words of the text passed over. */
const ways = { none: 0, match: 1, left: 2, gap: 3 } as const

/**
 * Lays the words of a passage over a text where they fit best (local alignment, Gotoh's affine gaps). Answers for each
 * word of the passage with the index of the word of the text it was laid on, or -1.
 */
export function alignWords(passage: readonly WeighedWord[], text: readonly WeighedWord[]): readonly number[] {
  const width = text.length + 1
  const way = new Uint8Array((passage.length + 1) * width)
  const hasOpened = new Uint8Array((passage.length + 1) * width)
  let above = new Float64Array(width)
  let best = { score: 0, at: 0 }
  for (const [i, { word, weight }] of passage.entries()) {
    const row = new Float64Array(width)
    let gap = -Infinity
    for (let j = 1; j < width; j++) {
      const cell = (i + 1) * width + j
      const opened = (row[j - 1] ?? 0) - costs.gap
      const widened = gap - costs.step
      hasOpened[cell] = opened >= widened ? 1 : 0
      gap = Math.max(opened, widened)
      const left = (above[j] ?? 0) - costs.left * weight
      const match = text[j - 1]?.word === word ? Math.max(0, above[j - 1] ?? 0) + weight : -Infinity
      const score = Math.max(match, left, gap)
      if (score <= 0) continue
      row[j] = score
      way[cell] = score === match ? ways.match : score === left ? ways.left : ways.gap
      if (score > best.score) best = { score, at: cell }
    }
    above = row
  }
  return walkBack({ way, hasOpened, width }, best.at, passage.length)
}

type Table = { readonly way: Uint8Array; readonly hasOpened: Uint8Array; readonly width: number }

function walkBack({ way, hasOpened, width }: Table, last: number, words: number): readonly number[] {
  const places = Array.from({ length: words }, () => -1)
  let cell = last
  while (way[cell] !== ways.none) {
    if (way[cell] === ways.match) {
      places[Math.floor(cell / width) - 1] = (cell % width) - 1
      cell -= width + 1
    } else if (way[cell] === ways.left) cell -= width
    else {
      while (hasOpened[cell] === 0) cell -= 1
      cell -= 1
    }
  }
  return places
}
