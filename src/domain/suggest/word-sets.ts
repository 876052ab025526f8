import { plainLetters } from '#domain/document/date-words'

/** The phrases of a list divided by `|`, in plain letters. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split('|').flatMap((line) => plainLetters(line.trim())))
}

/** The words of a list divided by blank space, in plain letters. */
export function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(plainLetters))
}

/** The phrases that may stand behind each verb. */
export function phrasesOf(
  phrases: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(phrases).map(([verb, behind]) => [plainLetters(verb), setOf(behind)]))
}

/** Matches plain words that begin with one of a list. */
export function startingWith(words: string): RegExp {
  return new RegExp(`^(?:${words.split(/\s+/).map(plainLetters).join('|')})`, 'u')
}

/** No words. */
export const none: ReadonlySet<string> = new Set()
/** No phrases. */
export const noPhrases: ReadonlyMap<string, ReadonlySet<string>> = new Map()
