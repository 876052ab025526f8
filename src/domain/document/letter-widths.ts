/**
 * How wide letters are, beside each other: thousandths of the size of the letters, between those of a common serif and a
 * common sans serif. Only their proportions count.
 */
const widths: readonly (readonly [string, number])[] = [
  ["ijl|'’‘", 250],
  [' .,:;!/\\ft[]()I`·-‐\u00a0', 300],
  ['r"“”*°{}', 370],
  ['sJ?', 460],
  ['czkxyva', 490],
  ['—…%@W', 930],
  ['mM', 820],
  ['w', 720],
  ['BEFLPSTZ', 610],
  ['ACDHKNRUVXY&', 690],
  ['GOQ', 750],
  ['+=<>~±×', 574],
]

const known: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
)

/** What a small letter, a digit or a sign not named takes; a capital; a sign of a script written in squares. */
const usual = 520
const capital = 680
const square = 1000

/** The width of a letter, in thousandths of the size. Marks that stand over or under another letter have none. */
export function letterWidth(letter: string): number {
  const width = known.get(letter)
  if (width !== undefined) return width
  if (/^[\p{M}\u200b-\u200f\u00ad]/u.test(letter)) return 0
  if (
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}]/u.test(
      letter,
    )
  )
    return /^[\d*#©®]/.test(letter) ? usual : square
  const [bare = ''] = letter.normalize('NFD')
  if (bare !== letter && bare !== '') return letterWidth(bare)
  return /^\p{Lu}/u.test(letter) ? capital : usual
}

/** Where each UTF-16 unit of some words begins, and where the last one ends, in shares of their width from 0 to 1. */
export function letterEdges(words: string): readonly number[] {
  const edges = [0]
  let sum = 0
  for (const letter of words) {
    sum += letterWidth(letter)
    // The halves of a pair end where the letter does.
    for (let unit = 0; unit < letter.length; unit += 1) edges.push(sum)
  }
  return edges.map((edge, at) => (sum === 0 ? at / words.length : edge / sum))
}
