import type { AttributionWords } from '#domain/suggest/attribution-words'
import type { Token } from '#domain/suggest/tokens'

/** The tokens that name a speaker: from `first` to `last`, both inclusive. */
export type SpeakerPhrase = { readonly first: number; readonly last: number; readonly isPronoun: boolean }

/** What a passage is read with. */
export type Reading = { readonly tokens: readonly Token[]; readonly words: AttributionWords }

/** The most tokens a speaker is named by, and a remark between a speaker and the verb is long. */
const longestName = 14
const longestRemark = 16

const quote = /^["“”„«»]$/u

/** Whether a token opens or closes a quotation. */
export function isQuote(token: Token | undefined): boolean {
  return token?.kind === 'sign' && quote.test(token.text)
}

const shortForms =
  /^(?:mr|mrs|ms|dr|gen|col|lt|sgt|cpl|capt|maj|st|prof|sen|rep|gov|corp|inc|ltd|co|jr|sr|mme|m|\p{L})$/u

/** Whether a token ends a sentence; the point of "Mr." and of initials does not. */
function isStop({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'break') return true
  if (token.kind !== 'sign') return false
  const before = tokens[at - 1]
  if (token.text === '.' && !token.isApart && before?.kind === 'word' && shortForms.test(before.plain))
    return false
  return !/^[-’'&]$/u.test(token.text)
}

/** The speaker before a verb at `at`: "the ministry", "Traders and analysts"; a remark between commas is stepped over. */
export function speakerBefore(reading: Reading, at: number): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  // "reiterated this and said that": the subject stands before another verb.
  if (words.joining.has(tokens[at - 1]?.plain ?? '')) return undefined
  const direct = phraseEnding(reading, at - 1)
  if (direct !== undefined || tokens[at - 1]?.text !== ',') return direct
  const comma = commaBefore(reading, at - 2)
  return comma === undefined ? undefined : phraseEnding(reading, comma - 1)
}

function commaBefore({ tokens }: Reading, from: number): number | undefined {
  for (let at = from; at > Math.max(0, from - longestRemark); at--) {
    const token = tokens[at]
    if (token?.text === ',') return at
    if (token === undefined || token.kind === 'break' || isQuote(token) || /^[.!?;:]$/.test(token.text))
      return undefined
  }
  return undefined
}

function phraseEnding(reading: Reading, last: number): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  let first = last + 1
  while (first > 0 && last - first < longestName) {
    const token = tokens[first - 1]
    if (token === undefined || isStop(reading, first - 1)) break
    if (token.kind === 'word' && words.opening.has(token.plain)) break
    first -= 1
  }
  return first > last ? undefined : named(reading, withoutLead(reading, first, last), last)
}

/** Drops what leads in to the speaker: "But", "On Monday", "In a statement" before a name. */
function withoutLead({ tokens, words }: Reading, from: number, last: number): number {
  let first = from
  while (first < last) {
    const token = tokens[first]
    if (
      token === undefined ||
      !(
        token.plain === 'and' ||
        token.plain === 'und' ||
        words.between.has(token.plain) ||
        token.kind === 'number'
      )
    )
      break
    first += 1
  }
  return first
}

/** The speaker behind a verb or a phrase that begins at `from`. */
export function speakerAfter(reading: Reading, from: number): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  let next = from
  while (next - from < longestName) {
    const token = tokens[next]
    if (token === undefined || isStop(reading, next)) break
    if (token.kind === 'word' && isClosing(reading, next, from)) break
    next += 1
  }
  const pronoun = words.pronouns.has(tokens[from]?.plain ?? '')
  const last = pronoun ? from : next - 1
  return last < from ? undefined : named(reading, from, last)
}

/** "and" goes on to a second speaker, "and" before anything else ends the first. */
function isClosing({ tokens, words }: Reading, at: number, from: number): boolean {
  const token = tokens[at]
  if (token === undefined || !words.closing.has(token.plain)) return false
  if (token.plain !== 'and') return true
  const behind = tokens[at + 1]
  const goesOn =
    behind?.kind === 'word' && (/^\p{Lu}/u.test(behind.text) || words.speakers.test(behind.plain))
  return at === from || !goesOn
}

/** A speaker, if the words can be one: a pronoun, a name, or a noun of those who speak. */
function named({ tokens, words }: Reading, from: number, last: number): SpeakerPhrase | undefined {
  let first = from
  while (first < last && words.articles.has(tokens[first]?.plain ?? '')) first += 1
  const phrase = tokens.slice(first, last + 1)
  const [only] = phrase
  if (only === undefined) return undefined
  if (phrase.length === 1 && words.pronouns.has(only.plain)) return { first, last, isPronoun: true }
  if (phrase.some((token) => words.saying.has(token.plain) || isPlainlyVerb(words, token))) return undefined
  const isName = phrase.some(
    (token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !isFunction(words, token),
  )
  const isSpeaker = phrase.some((token) => words.speakers.test(token.plain))
  return isName || isSpeaker ? { first, last, isPronoun: false } : undefined
}

function isPlainlyVerb(words: AttributionWords, { plain }: Token): boolean {
  return (words.stating.has(plain) || words.finite.has(plain)) && !words.nouns.has(plain)
}

function isFunction(words: AttributionWords, token: Token): boolean {
  const { plain } = token
  return (
    words.pronouns.has(plain) ||
    words.articles.has(plain) ||
    words.opening.has(plain) ||
    words.closing.has(plain) ||
    words.between.has(plain) ||
    words.blocking.has(plain) ||
    /^(?:i|we|you|wir|ich|je|nous|yo|nosotros|я|мы|ми)$/u.test(plain)
  )
}
