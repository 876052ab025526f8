import type { Ends } from '#domain/suggest/days'
import type { Token } from '#domain/suggest/tokens'
import type { Tongue } from '#domain/suggest/tongue'

/** A time told by some tokens, from `first` to `last`; no ends where it cannot be told without the date of the document. */
export type ToldTime = { readonly first: number; readonly last: number; readonly ends: Ends | undefined }

/** What times are read with: `today` is the day of the document (ISO), where that is known. */
export type TimeReading = {
  readonly tokens: readonly Token[]
  readonly tongue: Tongue
  readonly today: string | undefined
}

/** So many words from a token on, in plain letters divided by one space; empty where there are fewer. */
export function phraseAt({ tokens }: Pick<TimeReading, 'tokens'>, at: number, length: number): string {
  const words = tokens.slice(at, at + length)
  return words.length === length ? words.map((word) => word.plain).join(' ') : ''
}
