import type { AttributionWords } from '#domain/suggest/attribution-words'
import type { Token } from '#domain/suggest/tokens'

/** The tokens that name a speaker: from `first` to `last`, both inclusive. */
export type SpeakerPhrase = { readonly first: number; readonly last: number; readonly isPronoun: boolean }

/** What a passage is read with; `turns` are the names that take turns in its text. */
export type Reading = {
  readonly tokens: readonly Token[]
  readonly words: AttributionWords
  readonly turns: ReadonlySet<string>
}

/** The most tokens a speaker is named by, and a remark between a speaker and the verb is long. */
const longestName = 14
const longestRemark = 26

const quote = /^["“”„«»]$/u

/** Whether a token opens or closes a quotation. */
export function isQuote(token: Token | undefined): boolean {
  return token?.kind === 'sign' && quote.test(token.text)
}

/** Whether a quotation begins here: a straight mark with blank space before it only. */
export function isOpeningQuote(token: Token | undefined): boolean {
  return isQuote(token) && token?.text === '"' && token.isApart
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
  // "Myce.com".
  const after = tokens[at + 1]
  if (token.text === '.' && !token.isApart && after?.isApart === false && /^\p{Ll}/u.test(after.text))
    return false
  return token.text === '-' ? token.isApart : !/^[’'&/<>]$/u.test(token.text)
}

/**
 * The speaker before a verb at `at`: "the ministry", "Traders and analysts". A remark between commas is stepped over, unless
 * it is the name itself: "the deputy chief, Orsola Brandvik, said".
 */
export function speakerBefore(reading: Reading, at: number): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  const relative = antecedent(reading, at)
  if (relative !== undefined) return phraseEnding(reading, relative)
  // "reiterated this and said that": the subject stands before another verb.
  if (words.joining.has(tokens[at - 1]?.plain ?? ''))
    return /^(?:think|believe)/.test(tokens[at]?.plain ?? '') ? undefined : leadingSubject(reading, at - 1)
  const paper = quotedName(reading, at)
  if (paper !== undefined) return paper
  const end = withoutBrackets(tokens, at)
  const direct = phraseEnding(reading, end - 1)
  if (direct !== undefined || tokens[end - 1]?.text !== ',') return direct
  const comma = commaBefore(reading, end - 2)
  if (comma === undefined) return leadingSubject(reading, end - 1)
  const remark = tokens.slice(comma + 1, end - 1)
  const isName = remark.length <= 4 && remark.every((token) => /^\p{Lu}/u.test(token.text))
  if (isName) return phraseEnding(reading, end - 2)
  const named = phraseEnding(reading, comma - 1)
  const isOfClause = /^(?:that|which|who)$/.test(tokens[(named?.first ?? 0) - 1]?.plain ?? '')
  return named === undefined || isOfClause ? leadingSubject(reading, end - 1) : named
}

/** The longest name in quotation marks, in words. */
const longestTitle = 4

/** "das Portal “Belfast Live” berichtete": a paper whose name stands in quotation marks behind what it is. */
function quotedName({ tokens }: Reading, at: number): SpeakerPhrase | undefined {
  if (!isQuote(tokens[at - 1])) return undefined
  const from = Math.max(0, at - longestTitle - 2)
  const opening = tokens.slice(from, at - 1).findLastIndex((token) => isQuote(token))
  if (opening === -1 || tokens[from + opening - 1]?.kind !== 'word') return undefined
  const name = tokens.slice(from + opening + 1, at - 1)
  const isName = name.length > 0 && name.every(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text))
  return isName ? { first: from + opening + 1, last: at - 2, isPronoun: false } : undefined
}

/** The token behind the words before a verb, with "(Nasdaq: JAZZ)" and "<BCOM.L>" left out. */
function withoutBrackets(tokens: readonly Token[], at: number): number {
  const closing = tokens[at - 1]?.text
  if (closing !== ')' && closing !== '>') return at
  const from = Math.max(0, at - longestBracket)
  const inside = tokens
    .slice(from, at - 1)
    .findLastIndex(({ text }) => text === (closing === ')' ? '(' : '<'))
  if (inside === -1) return at
  // "<Exco Plc> said", "(Groupe Videotron Ltd) said": what stands in the brackets is the name.
  const opening = from + inside
  const before = tokens[opening - 1]
  return before === undefined || before.kind === 'break' || /^[.!?]$/.test(before.text)
    ? at - (closing === ')' ? 1 : 0)
    : opening
}

/** The most tokens that are looked over for the bracket that opens a remark. */
const longestBracket = 12

/** The most tokens a sentence is read back over for its subject. */
const longestSentence = 60

/**
 * The subject that opens the sentence a token stands in: "James Roosevelt Jr., the grandson, spoke and said", "The company,
 * which …, …, said". Only in English, where the subject comes first.
 */
export function leadingSubject(reading: Reading, at: number): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  if (!words.leadsWithSubject) return undefined
  let first = at
  while (first > 0 && at - first < longestSentence && !endsSentence(reading, first - 1)) first -= 1
  if (at - first >= longestSentence) return undefined
  while (first < at && isLead(words, tokens[first])) first += 1
  const opening = tokens[first]?.plain ?? ''
  if (words.pronouns.has(opening.replace(/(?:s|re|ve|d|ll)$/, '')) && /['’]/.test(tokens[first]?.text ?? ''))
    return { first, last: first, isPronoun: true }
  if (words.pronouns.has(opening)) return { first, last: first, isPronoun: true }
  const last = subjectFrom(reading, first, at)
  return last === undefined ? undefined : named(reading, { first, last }, false)
}

/** Whether a sentence ends here; a quotation does not end the one it stands in. */
function endsSentence(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.kind === 'break') return true
  return /^[.!?;:]$/.test(token?.text ?? '') && isStop(reading, at)
}

function isLead(words: AttributionWords, token: Token | undefined): boolean {
  if (token === undefined) return false
  return isQuote(token) || words.joining.has(token.plain) || words.between.has(token.plain)
}

/** The last token of a subject: the names it opens with, else the noun of those who speak that soon follows an article. */
function subjectFrom({ tokens, words }: Reading, first: number, at: number): number | undefined {
  const isCapital = (token: Token | undefined): boolean =>
    token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !isFunction(words, token)
  if (isCapital(tokens[first])) {
    let last = first
    while (last + 1 < at) {
      const isJoint = /^(?:of|for|&)$/.test(tokens[last + 1]?.plain ?? '') && isCapital(tokens[last + 2])
      if (!isJoint && !isCapital(tokens[last + 1]) && !isPoint(tokens, last + 1)) break
      last += 1
    }
    const noun = tokens[last + 1]
    return noun !== undefined && words.speakers.test(noun.plain) && last + 1 < at ? last + 1 : last
  }
  if (!words.articles.has(tokens[first]?.plain ?? '')) return undefined
  const near = tokens.slice(first + 1, Math.min(at, first + 7))
  const stop = near.findIndex((token) => token.kind !== 'word' || words.closing.has(token.plain))
  const noun = (stop === -1 ? near : near.slice(0, stop)).findLastIndex(
    (token) => words.speakers.test(token.plain) || isCapital(token),
  )
  return noun === -1 ? undefined : first + 1 + noun
}

/** The point of "Jr." and of initials. */
function isPoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && shortForms.test(tokens[at - 1]?.plain ?? '')
}

/** "the police, who described it": the last token of whom "who" stands for. */
function antecedent({ tokens, words }: Reading, at: number): number | undefined {
  let step = at - 1
  while (step > at - 4 && words.between.has(tokens[step]?.plain ?? '')) step -= 1
  // "the council, which said": only verbs of speech, for which may stand for all that was told.
  const isSaid = words.saying.has(tokens[at]?.plain ?? '') && words.leadsWithSubject
  // "Edda Rostholm, que dijo": Spanish only, where "y" joins.
  const isQue = words.saying.has(tokens[at]?.plain ?? '') && words.joining.has('y')
  const relatives = isSaid ? /^(?:who|which)$/ : isQue ? /^(?:que|quien)$/ : /^(?:who|qui|quien)$/
  const isRelative = relatives.test(tokens[step]?.plain ?? '') && tokens[step - 1]?.text === ','
  return isRelative ? step - 2 : undefined
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
  let isWhole = true
  while (first > 0 && last - first < longestName) {
    const token = tokens[first - 1]
    if (token === undefined || isStop(reading, first - 1)) break
    if (token.kind === 'word' && words.opening.has(token.plain) && !joinsAdjectives(reading, first - 1)) break
    isWhole = !isVerb(words, token)
    if (!isWhole) break
    first -= 1
  }
  if (first > last) return undefined
  return named(reading, { first: withoutLead(reading, first, last), last }, isWhole)
}

/** "mit deutscher und russischer Staatsangehörigkeit". */
function joinsAdjectives({ tokens, words }: Reading, at: number): boolean {
  const isAdjective = (token: Token | undefined): boolean => /^\p{Ll}\p{L}{2,}er$/u.test(token?.text ?? '')
  return (
    words.hasCapitals &&
    tokens[at]?.plain === 'und' &&
    isAdjective(tokens[at - 1]) &&
    isAdjective(tokens[at + 1])
  )
}

/** "A esta pregunta el portavoz": past what a preposition opens, where an article begins anew. */
function pastFront({ tokens, words }: Pick<Reading, 'tokens' | 'words'>, from: number, last: number): number {
  if (words.hasCapitals || !words.prepositions.has(tokens[from]?.plain ?? '')) return from
  const rest = tokens.slice(from + 2, last)
  const anew = rest.findLastIndex(({ plain }, step) => {
    const before = tokens[from + 1 + step]?.plain ?? ''
    return (
      words.articles.has(plain) &&
      !words.prepositions.has(before) &&
      !/^(?:de|del|du|des|d|con|par|avec)$/.test(before)
    )
  })
  return anew === -1 ? from : from + 2 + anew
}

function isArticle(words: AttributionWords, token: Token, next: Token | undefined): boolean {
  return words.articles.has(token.plain) && !words.between.has(next?.plain ?? '')
}

/** Drops what leads in to the speaker: "But", "On Monday", "In a statement" before a name. */
function withoutLead({ tokens, words }: Reading, from: number, last: number): number {
  let first = pastFront({ tokens, words }, from, last)
  while (first < last) {
    const token = tokens[first]
    if (
      token === undefined ||
      !(
        token.plain === 'and' ||
        token.plain === 'und' ||
        (token.plain === 'with' && words.leadsWithSubject) ||
        // "el" leads in to days and to speakers: "el lunes", "el comité".
        (words.between.has(token.plain) && !isArticle(words, token, tokens[first + 1])) ||
        token.kind === 'number'
      )
    )
      break
    first += 1
  }
  return first
}

/**
 * The speaker behind a verb or a phrase that begins at `from`. Whether any noun will do, as in "according to the chalk board",
 * or any word at all in tongues without articles, is for the caller to say.
 */
export function speakerAfter(
  reading: Reading,
  from: number,
  wanted: 'any-noun' | 'speaker' | 'whoever',
): SpeakerPhrase | undefined {
  const { tokens, words } = reading
  const isNounEnough = wanted === 'any-noun' || wanted === 'whoever'
  let next = from
  while (next - from < longestName) {
    const token = tokens[next]
    if (token === undefined || isStop(reading, next)) break
    if (token.kind === 'word' && isClosing(reading, next, from)) break
    next += 1
  }
  const pronoun = words.pronouns.has(tokens[from]?.plain ?? '')
  const last = pronoun ? from : next - 1
  if (last < from) return undefined
  // Tongues without articles: "по мнению метеорологов".
  const begin = tokens[from]?.plain ?? ''
  const isPlural = !words.leadsWithSubject && /s$/.test(begin) && !words.articles.has(begin)
  const isBare = wanted === 'whoever' && (words.articles.size === 0 || isPlural) && last - from < longestNoun
  return isBare && /^\p{Ll}/u.test(tokens[from]?.text ?? '')
    ? { first: from, last, isPronoun: pronoun }
    : named(reading, { first: from, last }, isNounEnough)
}

/** Small words inside of a German name: "Sprecher der Behörde". */
const joints: ReadonlySet<string> = new Set(['der', 'des', 'von', 'vom', 'fur', 'und', 'zu'])

/** "and" goes on to a second speaker, "and" before anything else ends the first. */
function isClosing({ tokens, words }: Reading, at: number, from: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const isCapital = (place: number): boolean => /^\p{Lu}/u.test(tokens[place]?.text ?? '')
  const isSmall = words.hasCapitals && at > from && /^\p{Ll}/u.test(token.text)
  // "sagte Ansel Korvath der Zeitung": a name of two words owns nothing.
  const isTold = /^(?:der|des)$/.test(token.plain) && at - 2 >= from && isCapital(at - 2)
  if (isSmall && isCapital(at - 1) && (isTold || !joints.has(token.plain))) return true
  if (!words.closing.has(token.plain)) return false
  if (token.plain !== 'and') return true
  const behind = tokens[at + 1]
  const goesOn =
    behind?.kind === 'word' && (/^\p{Lu}/u.test(behind.text) || words.speakers.test(behind.plain))
  return at === from || !goesOn
}

/** The most words of a speaker who is known by an article only: "the killer", "its latest handbook". */
const longestNoun = 5

/** A speaker, if the words can be one: a pronoun, a name, a noun of those who speak, or where that is enough any noun. */
function named(
  { tokens, words }: Reading,
  { first: from, last }: { readonly first: number; readonly last: number },
  isNounEnough: boolean,
): SpeakerPhrase | undefined {
  let first = from
  while (first < last && tokens[first]?.kind === 'sign') first += 1
  const bare = first
  while (first < last && words.articles.has(tokens[first]?.plain ?? '')) first += 1
  const end = tokens[last]?.text === '>' ? last - 1 : last
  const phrase = tokens.slice(first, end + 1)
  const [only] = phrase
  if (only === undefined || phrase.every((token) => token.kind !== 'word')) return undefined
  // "Igualmente dijo".
  if (phrase.length === 1 && words.articles.size > 0 && /[^t]mente$/.test(only.plain)) return undefined
  if (phrase.length === 1 && words.pronouns.has(only.plain)) return { first, last: end, isPronoun: true }
  const isName = phrase.some(
    (token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !isFunction(words, token),
  )
  const isSpeaker = phrase.some((token) => words.speakers.test(token.plain))
  const isNoun =
    isNounEnough && first > bare && phrase.length <= (words.leadsWithSubject ? longestNoun : longestNoun + 2)
  return isName || isSpeaker || isNoun ? { first, last: end, isPronoun: false } : undefined
}

function isVerb(words: AttributionWords, { plain }: Token): boolean {
  if (words.nouns.has(plain)) return false
  return words.saying.has(plain) || words.stating.has(plain) || words.finite.has(plain)
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
    words.as.has(plain) ||
    words.prepositions.has(plain) ||
    /^(?:i|im|ive|id|ill|please|we|were|weve|you|youre|wir|ich|je|nous|yo|nosotros|я|мы|ми)$/u.test(plain)
  )
}
