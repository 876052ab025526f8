import type { CueKind } from '#domain/suggest/attribution-words'
import { isQuote, speakerAfter, type Reading, type SpeakerPhrase } from '#domain/suggest/speaker-phrase'
import type { Token } from '#domain/suggest/tokens'
import { isLabel, longestTurn, soundsSpoken } from '#domain/suggest/turns'

/** A cue with the tokens it reaches over. */
export type Cue = {
  readonly kind: CueKind
  readonly first: number
  readonly last: number
  readonly speaker: SpeakerPhrase
}

/** The most words that name who takes a turn, in capitals and in small letters. */
const longestTitle = 5
const longestName = 3

/**
 * The turn of an interview: a line opened by whose words follow, "JON SIEBEN: It is a shame". A name of one word counts
 * where it takes turns with another, one of more also where the line speaks as people do.
 */
export function turnCue(reading: Reading, at: number): Cue | undefined {
  const { tokens, words, turns } = reading
  if (!isLineStart(tokens, at)) return undefined
  const colon = tokens.slice(at, at + longestTitle + 1).findIndex(({ text }) => text === ':')
  const name = tokens.slice(at, at + colon)
  if (colon < 1 || tokens[at + colon]?.isApart === true || name.some((token) => !isNamePart(token)))
    return undefined
  if (name.some(({ plain }) => words.papers.test(plain) || isLabel(plain) || isSmallWord(reading, plain)))
    return undefined
  const isTitle = colon >= 2 && name.every(({ text }) => /^\p{Lu}[\p{Lu}’'-]+$/u.test(text))
  const isSaid =
    colon >= 2 &&
    colon <= longestName &&
    soundsSpoken(tokens.slice(at + colon + 1, at + colon + 1 + longestTurn), words)
  if (!isTitle && !isSaid && !turns.has(name.map(({ text }) => text).join(' '))) return undefined
  const last = at + colon - 1
  return { kind: 'turn', first: at, last, speaker: { first: at, last, isPronoun: false } }
}

function isLineStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'break'
}

function isNamePart({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text)
}

function isSmallWord({ words }: Reading, plain: string): boolean {
  return (
    words.articles.has(plain) ||
    words.pronouns.has(plain) ||
    words.opening.has(plain) ||
    words.closing.has(plain)
  )
}

/** A quotation signed with a dash: "“…” — Edda Rostholm". */
export function signedCue(reading: Reading, at: number): Cue | undefined {
  const { tokens } = reading
  const before = tokens[at - 1]
  const isBehindQuote =
    isQuote(before) && before?.text !== '“' && before?.text !== '„' && before?.text !== '«'
  if (!/^[—–]$/u.test(tokens[at]?.text ?? '') || !(before?.kind === 'break' || isBehindQuote))
    return undefined
  const speaker = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
    ? speakerAfter(reading, at + 1, 'speaker')
    : undefined
  if (speaker === undefined || (isBehindQuote && !isSigned(tokens, speaker.last + 1))) return undefined
  return { kind: 'quotation', first: at, last: speaker.last, speaker }
}

/** Whether a name ends its line here, or goes on with a title. */
function isSigned(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token === undefined || token.kind === 'break' || token.text === ','
}
