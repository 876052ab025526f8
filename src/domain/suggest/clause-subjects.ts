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
  let behind = verb + 1
  while (behind < verb + 4 && reading.words.between.has(reading.tokens[behind]?.plain ?? '')) behind += 1
  return start === verb || !opensWithSubject(reading, start)
    ? speakerAfter(reading, behind, 'any-noun')
    : speakerAfter(reading, start, 'any-noun')
}

/** The subject of the sentence for a second verb of it: "Merkel verteidigt den Aufwand und erklärt, …". German only. */
export function jointSubject(reading: Reading, at: number): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  if (!words.hasCapitals) return words.leadsWithSubject ? undefined : openingPronoun(reading, at)
  // "…, behauptete aber, dass": a second verb without any word that joins.
  const isBare =
    tokens[at - 1]?.text === ',' && /^(?:aber|jedoch|zugleich|dann|dabei)$/.test(tokens[at + 1]?.plain ?? '')
  return isBare || tokens[at - 1]?.plain === 'und' ? sentenceSubject(reading, at - 1) : undefined
}

/** "Он попросил не спешить, но пообещал, что": the pronoun a sentence opens with. */
function openingPronoun({ tokens, words }: Reading, at: number): SpeakerPhrase | undefined {
  const start = words.joining.has(tokens[at - 1]?.plain ?? '')
    ? sentenceStart(tokens, at - 1, endsLine)
    : undefined
  // "El sindicato lo critica y explica que".
  const isNoun =
    start !== undefined &&
    words.articles.has(tokens[start]?.plain ?? '') &&
    words.speakers.test(tokens[start + 1]?.plain ?? '')
  if (isNoun) return { first: start + 1, last: start + 1, isPronoun: false }
  const isPronoun = start !== undefined && words.pronouns.has(tokens[start]?.plain ?? '')
  const name = start === undefined ? undefined : nameFrom(tokens, start)
  if (start !== undefined && name !== undefined) return { first: start, last: name, isPronoun: false }
  return isPronoun ? { first: start, last: start, isPronoun: true } : undefined
}

/** Where a name of two words or more that begins here ends: "Edda Rostholm, vecina del valle, pidió paso y aseguró que". */
function nameFrom(tokens: readonly Token[], from: number): number | undefined {
  let at = from
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1
  return at - from > 1 ? at - 1 : undefined
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

/** The first token of the sentence that another stands in; undefined where it is too far away. */
export function sentenceStart(
  tokens: readonly Token[],
  at: number,
  isEnd: (tokens: readonly Token[], at: number) => boolean = endsSentence,
): number | undefined {
  let start = at
  while (start > 0 && at - start < longestSentence && !isEnd(tokens, start - 1)) start -= 1
  return at - start < longestSentence ? start : undefined
}

/** Whether a sentence ends at a token that is no quotation mark. */
function endsLine(tokens: readonly Token[], at: number): boolean {
  return !isQuote(tokens[at]) && endsSentence(tokens, at)
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

/** Datives that open a clause: "Den Verbänden warf sie vor". */
const datives = /^(?:den|dem|ihm|ihnen|uns|mir)$/
/** Those who are told in the dative: "Der ARD sagte Tolvan". */
const told = /^(?:\p{Lu}{2,}|dpa|(?:\p{L}*)(?:[Zz]eitung|[Aa]gentur|[Rr]edaktion|[Ii]llustrierten))$/u

/** Whether something other than the subject stands before a German verb of speech, so that its speaker follows. */
export function isFronted(
  reading: Reading,
  { at, subject }: { readonly at: number; readonly subject: number },
): boolean {
  const { tokens, words } = reading
  if (!words.hasCapitals) return false
  let start = subject
  while (start > 0 && subject - start < longestFront && isInClause(tokens[start - 1])) start -= 1
  const [first, second, last, next] = [tokens[start], tokens[start + 1], tokens[subject - 1], tokens[at + 1]]
  if (first === undefined || start === subject || next === undefined) return false
  if (datives.test(first.plain) || (subject - start === 1 && smallAdverbs.test(first.plain))) return true
  const isNamed = /^\p{Lu}/u.test(next.text)
  if (/^(?:er|sie)$/.test(next.plain)) return !words.pronouns.has(first.plain)
  if (isNamed && words.articles.has(first.plain) && told.test(last?.text ?? '')) return true
  const isNominative = isNamed || /^(?:der|die|das|ein|eine)$/.test(next.plain)
  const hasPreposition = words.prepositions.has(first.plain) || words.prepositions.has(second?.plain ?? '')
  if (hasPreposition && subject - start > 1) return isNominative
  // "Diese Vorwürfe äußerten Anwohner".
  if (/^(?:diese|dieses|diesen|solche|ahnlich)$/.test(first.plain)) return isNominative
  // "Die Tat räumte der Angeklagte ein"; "teilte der Zeitung mit" tells who was told.
  const parts = words.parted.get(tokens[at]?.plain ?? '')
  const tellsSomebody =
    parts === undefined || ['mit', 'vor', 'entgegen', 'bei'].some((part) => parts.has(part))
  return !tellsSomebody && /^(?:der|ein)$/.test(next.plain)
}

/** The longest that stands before a verb, in tokens. */
const longestFront = 14

function isInClause(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'break' && !isQuote(token) && !/^[.,:;!?–—]$/u.test(token.text)
}

/** How far an attribute reaches before its noun, in tokens. */
const longestAttribute = 16

/** The speaker past an attribute of some words: "der ebenfalls von seinem Amt entbundene Minister". */
export function headAfter(reading: Reading, from: number): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  const speaker = speakerAfter(reading, from, 'any-noun')
  if (!words.hasCapitals || !words.articles.has(tokens[from]?.plain ?? '')) return speaker
  const inside = tokens.slice(from + 1, (speaker?.last ?? from + 2) + 1)
  if (!inside.some(({ plain }) => words.prepositions.has(plain))) return speaker
  for (let at = from + 2; at < from + longestAttribute && isInClause(tokens[at]); at++) {
    const isParticiple =
      /^\p{Ll}\p{L}+e[nr]?$/u.test(tokens[at]?.text ?? '') && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')
    if (!isParticiple) continue
    const rest = tokens.slice(at, at + 4)
    const noun = rest.findIndex(({ text }) => /^\p{Lu}/u.test(text))
    if (noun > 0 && rest.slice(0, noun).every(({ plain }) => /e[nr]?$/.test(plain)))
      return speakerAfter(reading, at + noun, 'speaker')
  }
  return speaker
}
