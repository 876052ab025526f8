import { snapToGraphemes } from '#domain/document/graphemes'
import { nameCharacter, numberOf, type OddStretch } from '#domain/document/odd-characters'

/** What the reader says of characters that are not what they seem. */
export const oddityWords = {
  list: 'Where they stand',
  more: (hidden: number) => `and ${hidden} more`,
} as const

/** Letters shown on either side of what is named, in UTF-16 code units. */
const around = 24

/** A place of odd characters in words: what stands there, and the line around it with signs for what shows nothing. */
export function describeOddity(
  text: string,
  stretch: OddStretch,
): { readonly name: string; readonly context: string } {
  const { start, end, oddity } = stretch
  const odd = text.slice(start, end)
  const line = snapToGraphemes(text, { start: start - around, end: end + around })
  const context = [
    withSigns(text.slice(line.start, start)),
    oddity === 'looks-alike' ? odd : signOf(odd),
    withSigns(text.slice(end, line.end)),
  ].join('')
  return { name: nameOf(odd, oddity), context: context.replaceAll(/\s+/gu, ' ').trim() }
}

function nameOf(odd: string, oddity: OddStretch['oddity']): string {
  if (oddity === 'looks-alike') {
    const kind = /\p{sc=Latin}/u.test(odd) ? 'letters of two scripts' : 'letters that look like Latin ones'
    return `${kind}: ${scriptsOf(odd)}`
  }
  const [first = ''] = odd
  const count = [...odd].length
  return count === 1 ? nameCharacter(first) : `${nameCharacter(first)} and ${count - 1} more`
}

/** Each letter that is not Latin, by its number. */
function scriptsOf(word: string): string {
  const foreign = new Set([...word].filter((letter) => !/[\p{sc=Latin}\p{M}]/u.test(letter)))
  return [...foreign].map((letter) => `${letter} is ${numberOf(letter)}`).join(', ')
}

/** A run of what shows nothing, as one sign. */
function signOf(odd: string): string {
  const [first = ''] = odd
  return [...odd].length === 1 ? `⟦${numberOf(first)}⟧` : `⟦${[...odd].length} characters⟧`
}

/** Words whose direction nothing turns: each character that would is shown as a sign. */
function withSigns(words: string): string {
  return words.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, (turning) => `⟦${numberOf(turning)}⟧`)
}
