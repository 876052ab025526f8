import { isQuote, speakerAfter, type Reading, type SpeakerPhrase } from '#domain/suggest/speaker-phrase'
import type { Token } from '#domain/suggest/tokens'

/** The most tokens a sentence is read back over for its subject. */
const longestSentence = 60
/** How far from its beginning a sentence is looked over for a pronoun. */
const nearStart = 8

/**
 * The subject of a German clause between its first token and its finite verb; behind the verb where something else opens
 * the clause: "In ihren Versuchen haben die Forscher".
 */
export function clauseSubject(reading: Reading, start: number, verb: number): SpeakerPhrase | undefined {
  return start === verb || !opensWithSubject(reading, start)
    ? speakerAfter(reading, verb + 1, 'any-noun')
    : speakerAfter(reading, start, 'any-noun')
}

/** The subject of the sentence for a second verb of it: "Merkel verteidigt den Aufwand und erklärt, …". German only. */
export function jointSubject(reading: Reading, at: number): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  if (!words.hasCapitals || tokens[at - 1]?.plain !== 'und') return undefined
  return sentenceSubject(reading, at - 1)
}

/** The subject that a German sentence opens with, else the pronoun soon behind its verb. */
export function sentenceSubject(reading: Reading, at: number): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  const start = sentenceStart(tokens, at)
  if (start === undefined || words.opening.has(tokens[start]?.plain ?? '')) return undefined
  if (opensWithSubject(reading, start)) return speakerAfter(reading, start, 'any-noun')
  const end = Math.min(at, start + nearStart)
  const near = tokens.slice(start, end).findIndex(({ plain }) => words.pronouns.has(plain) && plain !== 'es')
  return near === -1 ? undefined : { first: start + near, last: start + near, isPronoun: true }
}

function sentenceStart(tokens: readonly Token[], at: number): number | undefined {
  let start = at
  while (start > 0 && at - start < longestSentence && !endsSentence(tokens, start - 1)) start -= 1
  return at - start < longestSentence ? start : undefined
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'break' || isQuote(token)) return true
  return /^[.!?;:]$/.test(token?.text ?? '') && tokens[at + 1]?.isApart !== false
}

/** Whether a clause opens with a name, a pronoun or an article, and not with "In", "So" or "Nun". */
function opensWithSubject({ tokens, words }: Reading, start: number): boolean {
  const { plain = '', text = '' } = tokens[start] ?? {}
  if (words.pronouns.has(plain) || words.articles.has(plain)) return true
  const isSmall = [words.prepositions, words.between, words.opening, words.as, words.joining].some((list) =>
    list.has(plain),
  )
  return !isSmall && /^\p{Lu}/u.test(text) && !smallAdverbs.test(plain)
}

/** Words in front of a German verb that are no subject, beside the prepositions. */
const smallAdverbs =
  /^(?:dann|danach|deshalb|daher|darum|hier|dort|damals|jetzt|gleichzeitig|zugleich|nun|so|zwar|vielmehr|stattdessen|schließlich|zunachst|anschließend|inzwischen|mittlerweile|dabei|dazu|davor|dafur|damit|daraufhin|ebenso|ferner|immer|oft|nicht|kein|keine|noch|nur)$/
