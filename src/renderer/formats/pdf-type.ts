import type { HeadingLevel } from '#domain/document/block'
import { lettersOf } from '#renderer/formats/pdf-fragments'
import type { Column, Line } from '#renderer/formats/pdf-order'

/** What is known of the type of a whole document before its paragraphs are made. */
export type PdfType = {
  /** The level a line of this size is a heading of; undefined for running text. */
  readonly levelOf: (line: Line) => HeadingLevel | undefined
  /** Words written with a hyphen inside of a line somewhere, in small letters. */
  readonly compounds: ReadonlySet<string>
}

/** Letters so much larger than the running text make a heading. */
const headingRatio = 1.12
const longestHeading = 200

/** Surveys the type of all pages: which size the running text has, which sizes are headings, which words have hyphens. */
export function surveyType(columns: Iterable<Column>): PdfType {
  const lettersBySize = new Map<number, number>()
  const compounds = new Set<string>()
  for (const { lines } of columns)
    for (const line of lines) {
      const letters = line.cells.reduce((sum, pieces) => sum + lettersOf({ pieces }), 0)
      const size = roundedSize(line.size)
      lettersBySize.set(size, (lettersBySize.get(size) ?? 0) + letters)
      for (const [word] of wordsOf(line).matchAll(/\p{L}+(?:[-\u2010]\p{L}+)+/gu))
        compounds.add(word.toLowerCase().replaceAll('\u2010', '-'))
    }
  const running = [...lettersBySize].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const larger = [...lettersBySize.keys()]
    .filter((size) => size >= headingRatio * running)
    .toSorted((a, b) => b - a)
  return {
    compounds,
    levelOf: (line) => {
      const rank = larger.indexOf(roundedSize(line.size))
      if (rank === -1 || line.flow === 'askew' || wordsOf(line).length > longestHeading) return undefined
      return /\p{L}/u.test(wordsOf(line)) ? headingLevel(rank) : undefined
    },
  }
}

function headingLevel(rank: number): HeadingLevel {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return levels[Math.min(rank, levels.length - 1)] ?? 6
}

/** Half points tell sizes of type apart; less is how a page was scaled. */
function roundedSize(size: number): number {
  return Math.round(size * 2) / 2
}

/** The words of a line as they are read. */
export function wordsOf({ cells }: Line): string {
  return cells.map((pieces) => pieces.map(({ text }) => text).join('')).join(' ')
}
