import type { Qualifier } from '#domain/question/amount'
import { longestPhrase, qualifierPhrases } from '#domain/suggest/amount-words'
import type { NumberRead } from '#domain/suggest/read-number'
import type { Token } from '#domain/suggest/tokens'
import type { Tongue } from '#domain/suggest/tongue'

/** The tokens of a passage and its tongue. */
export type Row = { readonly tokens: readonly Token[]; readonly tongue: Tongue }

/** A number with its place among the tokens: from `at` to before `next`. */
export type Placed = NumberRead & { readonly at: number }

/** The longest phrase before a token that qualifies it, with its first token. */
export function qualifiedFrom(
  { tokens, tongue }: Row,
  at: number,
): { readonly at: number; readonly qualifier?: Qualifier } {
  for (let length = longestPhrase; length > 0; length--) {
    const words = tokens.slice(Math.max(0, at - length), at)
    const qualifier =
      words.length === length ? qualifierPhrases[tongue].before.get(phraseOf(words)) : undefined
    if (qualifier !== undefined) return { at: at - length, qualifier }
  }
  const point = tokens[at - 1]
  const sign = tokens[at]?.isApart === false ? qualifierSigns.get(point?.text ?? '') : undefined
  if (sign !== undefined) return { at: at - 1, qualifier: sign }
  return point?.text === '.' && !point.isApart && /^(?:ca|c)$/.test(tokens[at - 2]?.plain ?? '')
    ? { at: at - 2, qualifier: 'about' }
    : { at }
}

/** Signs right before a number that qualify it. */
const qualifierSigns: ReadonlyMap<string, Qualifier> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'more-than'],
  ['≥', 'at-least'],
  ['<', 'less-than'],
  ['≤', 'at-most'],
])

/** What qualifies a number that ends before a token, with the first token behind it. */
export function qualifiedBehind(
  { tokens, tongue }: Row,
  at: number,
): { readonly next: number; readonly qualifier: Qualifier } | undefined {
  if (tokens[at]?.text === '+' && !tokens[at].isApart) return { next: at + 1, qualifier: 'at-least' }
  // "40-odd trucks".
  const isOdd = tokens[at]?.text === '-' && tokens[at + 1]?.plain === 'odd'
  if (isOdd) return { next: at + 2, qualifier: 'about' }
  for (const length of [2, 1]) {
    const qualifier = qualifierPhrases[tongue].after.get(phraseOf(tokens.slice(at, at + length)))
    if (qualifier !== undefined) return { next: at + length, qualifier }
  }
  return undefined
}

function phraseOf(words: readonly Token[]): string {
  return words.every((word) => word.kind === 'word') ? words.map((word) => word.plain).join(' ') : ''
}
