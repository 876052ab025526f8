import { dateWords } from '#domain/document/date-words'
import { headAfter, jointSubject } from '#domain/suggest/clause-subjects'
import type { Cue } from '#domain/suggest/line-cues'
import {
  isOpeningQuote,
  isQuote,
  speakerAfter,
  speakerBefore,
  type Reading,
  type SpeakerPhrase,
} from '#domain/suggest/speaker-phrase'
import type { Token } from '#domain/suggest/tokens'

/** A verb at `at`, the token behind its subject, and whether a quotation stands beside it. */
export type Verb = { readonly at: number; readonly subject: number; readonly isQuoted: boolean }

/** Days and times of day that may stand between a verb and its speaker. */
const timeWords =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd|ainsi|encore|ensuite|ayer|hoy|gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|weiter|dazu|sich|denn|schon|mittlerweile|inzwischen|auch|selbst|sogar|nun|dann|erneut|bereits|zudem|außerdem|ausserdem|unterdessen|jedoch|allerdings|вчера|сегодня|ранее|также|вчора|сьогодні|раніше|також|потім|потом)$/u

/** How far behind a verb its speaker may begin, in tokens. */
const farthest = 7

/** The speaker before a verb. */
export function before(reading: Reading, { at, subject, isQuoted }: Verb): Cue | undefined {
  const speaker = speakerBefore(reading, subject) ?? jointSubject(reading, subject)
  if (speaker === undefined) return undefined
  return { kind: isQuoted ? 'quotation' : 'said', first: speaker.first, last: at, speaker }
}

/** The speaker behind a verb, past a day, or past those who were told: "dijo a la prensa el ministro". */
export function behind(reading: Reading, { at, isQuoted }: Omit<Verb, 'subject'>): Cue | undefined {
  const { words } = reading
  const paper = namedPaper(reading, at)
  if (paper !== undefined) return { kind: 'said', first: at, last: paper.last, speaker: paper }
  const wanted = isQuoted && words.articles.size === 0 ? 'whoever' : 'any-noun'
  const start = speakerStart(reading, at)
  const speaker = words.hasCapitals ? headAfter(reading, start) : speakerAfter(reading, start, wanted)
  if (speaker === undefined) return undefined
  return { kind: isQuoted ? 'quotation' : 'said', first: at, last: speaker.last, speaker }
}

/** The longest name of a paper, in words. */
const longestPaper = 4

/** "передаёт «Вестник долины»": the name of a paper in quotation marks behind a verb. */
export function namedPaper({ tokens, words }: Reading, at: number): SpeakerPhrase | undefined {
  if (words.articles.size > 0 || !isQuote(tokens[at + 1])) return undefined
  const near = tokens.slice(at + 2, at + 3 + longestPaper)
  const length = near.findIndex((token) => isQuote(token))
  const isName = length > 0 && /^\p{Lu}/u.test(near[0]?.text ?? '')
  const ends = tokens[at + 3 + length]
  const isLast = ends === undefined || ends.kind === 'break' || /^[.,]$/.test(ends.text)
  return isName && isLast ? { first: at + 2, last: at + 1 + length, isPronoun: false } : undefined
}

/** Where a speaker behind a verb would begin. */
export function speakerStart(reading: Reading, at: number): number {
  const { tokens, words } = reading
  const direct = behindVerb(tokens, at)
  if (words.leadsWithSubject) return direct
  let start = direct
  while (timeWords.test(tokens[start]?.plain ?? '') && start < direct + 3) start += 1
  // "So schildern es Augenzeugen".
  if (words.hasCapitals && tokens[start]?.plain === 'es' && /^\p{Lu}/u.test(tokens[start + 1]?.text ?? ''))
    start += 1
  if (!words.recipients.has(tokens[start]?.plain ?? '')) return start
  for (let step = start + 2; step < start + farthest; step++) {
    const token = tokens[step]
    // "через пресс-службу".
    if (token?.text === '-' && !token.isApart) continue
    if (token?.kind !== 'word') break
    if (beginsSpeaker(reading, step)) return step
  }
  return start
}

/** "el ministro" behind "a El Observador", "Marta" behind "a la AFP", "пресслужба". */
function beginsSpeaker({ tokens, words }: Reading, at: number): boolean {
  const [token, last] = [tokens[at], tokens[at - 1]]
  if (token === undefined || last === undefined) return false
  if (/^(?:del|du)$/.test(token.plain)) return false
  if (timeWords.test(last.plain) && words.articles.size === 0) return !words.closing.has(token.plain)
  if (/^\p{Ll}/u.test(token.text))
    return (
      words.articles.has(token.plain) ||
      words.possessives.has(token.plain) ||
      words.speakers.test(token.plain)
    )
  // "im diesjährigen März": the noun belongs to the preposition, "am Montag Ansel Korvath" names the speaker.
  if (words.hasCapitals) return timeWords.test(last.plain) || /^\d+$/.test(last.text)
  const isNameEnd = /^\p{Lu}{2,}$/u.test(last.text) || /^\p{Ll}/u.test(last.text)
  return (
    isNameEnd &&
    !words.articles.has(last.plain) &&
    !words.recipients.has(last.plain) &&
    !/^(?:de|d|des|al|y|et)$/.test(last.plain)
  )
}

/** The token behind a verb; "dit-il" and "ajoute-t-elle" join their pronouns to it. */
function behindVerb(tokens: readonly Token[], at: number): number {
  const isJoined = (token: Token | undefined): boolean => token?.text === '-' && !token.isApart
  if (!isJoined(tokens[at + 1])) return at + 1
  return tokens[at + 2]?.plain === 't' && isJoined(tokens[at + 3]) ? at + 4 : at + 2
}

/** Tongues that put the speaker behind the verb without any comma: "сообщило министерство". */
export function lateSpeaker(reading: Reading, verb: Omit<Verb, 'subject'>): Cue | undefined {
  const { tokens } = reading
  const last = tokens[verb.at - 1]
  const isBehindQuote = isQuote(last) && !(reading.words.leadsWithSubject && isOpeningQuote(last))
  const isBare = reading.words.articles.size === 0 || isBehindQuote
  return isBare ? behind(reading, verb) : undefined
}

/** Whether what stands before a verb opens with a preposition, and so is no subject: "In der Presse erklärte". */
export function isAdverbial({ tokens, words }: Reading, { first }: SpeakerPhrase): boolean {
  let step = first
  if (words.prepositions.has(tokens[step]?.plain ?? '')) return true
  while (words.articles.has(tokens[step - 1]?.plain ?? '')) step -= 1
  return words.prepositions.has(tokens[step - 1]?.plain ?? '') && !isInside(tokens, step - 2)
}

/** Whether the words go on to the left of a token. */
function isInside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word'
}

/** "a-t-il poursuivi": the pronoun inside of a verb. */
export function splitCue({ tokens, words }: Reading, verb: Verb): Cue | undefined {
  const at = verb.at - 1
  const isJoined = tokens[at - 1]?.text === '-' && words.pronouns.has(tokens[at]?.plain ?? '')
  if (!isJoined) return undefined
  const speaker = { first: at, last: at, isPronoun: true }
  return { kind: 'quotation', first: at, last: verb.at, speaker }
}

/** "В министерстве заявили", "повідомили у відділі", "йдеться у повідомленні": a body or a paper that speaks. */
export function bodyCue(reading: Reading, at: number): Cue | undefined {
  const { tokens, words } = reading
  const verb = tokens[at]?.plain ?? ''
  const isTelling = words.telling.has(verb)
  const isPlural =
    (words.saying.has(verb) || words.stating.has(verb)) &&
    /(?:ли|ют|ят|уть|ють|ять|an|en|on|ado|ido)$/u.test(verb)
  if (!isTelling && !isPlural) return undefined
  const inFront = bodyBefore(reading, at)
  if (inFront !== undefined)
    return { kind: 'said', first: inFront.first, last: at, speaker: { ...inFront, isPronoun: false } }
  if (!words.bodies.has(tokens[at + 1]?.plain ?? '')) return undefined
  // "Поліцейські повідомили у Львові": the subject stands in front.
  const subject = isTelling ? undefined : speakerBefore(reading, at)
  if (subject !== undefined && !isAdverbial(reading, subject)) return undefined
  const speaker = speakerAfter(reading, at + 2, 'whoever')
  return speaker === undefined ? undefined : { kind: 'said', first: at, last: speaker.last, speaker }
}

/** The longest name of a body, in words. */
const longestBody = 6

function bodyBefore(
  { tokens, words }: Reading,
  at: number,
): { readonly first: number; readonly last: number } | undefined {
  let last = at - 1
  while (words.between.has(tokens[last]?.plain ?? '') && !words.bodies.has(tokens[last]?.plain ?? ''))
    last -= 1
  for (let step = last; step > last - longestBody; step--) {
    const token = tokens[step]
    if (token === undefined || (!/^(?:word|number)$/.test(token.kind) && !isQuote(token))) return undefined
    const before = tokens[step - 1]
    const isMonth = /^m\d/.test(dateWords.get(before?.plain ?? '') ?? '')
    const isFirst =
      before === undefined || before.kind !== 'word' || isMonth || words.joining.has(before.plain)
    const first = words.articles.has(tokens[step + 1]?.plain ?? '') ? step + 2 : step + 1
    if (words.bodies.has(token.plain) && isFirst && first <= last) return { first, last }
  }
  return undefined
}

/** The most words before a verb that are looked over for "about that". */
const longestLead = 7

/** "Об этом он написал", "Про це повідомляють місцеві видання": Russian and Ukrainian clauses that open with "about that". */
export function aboutThat(reading: Reading, { at, subject }: Verb): Cue | undefined {
  const { tokens, words } = reading
  if (words.articles.size > 0) return undefined
  const before = tokens.slice(Math.max(0, subject - longestLead), subject)
  const opening = before.findLastIndex(({ kind }) => kind !== 'word') + 1
  const first = subject - before.length + opening
  if (
    !/^(?:об этом|о чем|про це|про що)$/u.test(
      `${tokens[first]?.plain ?? ''} ${tokens[first + 1]?.plain ?? ''}`,
    )
  )
    return undefined
  const from = first + 2
  if (from < subject && !words.prepositions.has(tokens[from]?.plain ?? '')) {
    const isPronoun = from === subject - 1 && words.pronouns.has(tokens[from]?.plain ?? '')
    return { kind: 'said', first: from, last: at, speaker: { first: from, last: subject - 1, isPronoun } }
  }
  const cue = behind(reading, { at, isQuoted: true })
  return cue === undefined ? undefined : { ...cue, kind: 'said' }
}
