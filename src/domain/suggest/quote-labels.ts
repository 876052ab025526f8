import { sentenceStart, sentenceSubject } from '#domain/suggest/clause-subjects'
import type { Cue } from '#domain/suggest/line-cues'
import { isQuote, type Reading, type SpeakerPhrase } from '#domain/suggest/speaker-phrase'
import { isLabel } from '#domain/suggest/turns'

/** The fewest words of what is quoted; shorter ones are names and titles. */
const shortestQuote = 4
/** The longest label before a colon, in tokens. */
const longestLabel = 8

/**
 * A quotation behind a colon with no verb of speech before it: "The spokesman of the council: “…”", and in German
 * "Tolvan sieht es anders: „…“". Only where the words name somebody: a name of two words, a pronoun, a noun of those who speak.
 */
export function labelCue(reading: Reading, at: number): Cue | undefined {
  const { tokens } = reading
  if (tokens[at]?.text !== ':' || !isQuote(tokens[at + 1])) return undefined
  const quoted = tokens.slice(at + 2, at + 2 + shortestQuote)
  if (quoted.length < shortestQuote || quoted.some((token) => isQuote(token))) return undefined
  const speaker = labelSpeaker(reading, at) ?? germanSpeaker(reading, at)
  return speaker === undefined ? undefined : { kind: 'quotation', first: speaker.first, last: at, speaker }
}

/** A line or a sentence that is nothing but a name and its title. */
function labelSpeaker({ tokens, words }: Reading, at: number): SpeakerPhrase | undefined {
  const start = sentenceStart(tokens, at)
  if (start === undefined || at - start > longestLabel) return undefined
  const first = words.articles.has(tokens[start]?.plain ?? '') ? start + 1 : start
  const label = tokens.slice(first, at)
  if (label.length === 0 || label.some(({ kind }) => kind !== 'word')) return undefined
  if (label.some(({ plain }) => isLabel(plain) || words.papers.test(plain) || words.finite.has(plain)))
    return undefined
  const isSpeaker = words.speakers.test(label[0]?.plain ?? '')
  return isSpeaker ? { first, last: at - 1, isPronoun: false } : undefined
}

/** The subject of a German sentence that goes on with a quotation. */
function germanSpeaker(reading: Reading, at: number): SpeakerPhrase | undefined {
  if (!reading.words.hasCapitals) return undefined
  const subject = sentenceSubject(reading, at)
  if (subject === undefined || subject.last >= at) return undefined
  const name = reading.tokens.slice(subject.first, subject.last + 1)
  const isCapital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '')
  const isName = name.some(({ text }, step) => isCapital(text) && isCapital(name[step + 1]?.text))
  const isPerson =
    subject.first === subject.last && /(?:chef|er|in|ent|or|ist|eur|mann|frau)$/.test(name[0]?.plain ?? '')
  return subject.isPronoun || isName || isPerson ? subject : undefined
}
