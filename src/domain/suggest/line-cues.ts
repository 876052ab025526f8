import type { CueKind } from '#domain/suggest/attribution-words'
import { isQuote, speakerAfter, type Reading, type SpeakerPhrase } from '#domain/suggest/speaker-phrase'
import type { Token } from '#domain/suggest/tokens'

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
 * The turn of an interview: a line opened by whose words follow, "JON SIEBEN: It is a shame". A name in small letters counts
 * where the line speaks as people do, or where it opens another line as well.
 */
export function turnCue(reading: Reading, at: number): Cue | undefined {
  const { tokens, words } = reading
  if (!isLineStart(tokens, at)) return undefined
  const colon = tokens.slice(at, at + longestTitle + 1).findIndex(({ text }) => text === ':')
  const name = tokens.slice(at, at + colon)
  if (colon < 1 || tokens[at + colon]?.isApart === true || name.some((token) => !isNamePart(token)))
    return undefined
  if (name.some(({ plain }) => words.papers.test(plain) || heads.test(plain) || isSmallWord(reading, plain)))
    return undefined
  const isTitle = colon >= 2 && name.every(({ text }) => /^\p{Lu}[\p{Lu}’'-]+$/u.test(text))
  // "PDT:" is no name, unless it takes turns: "BL: …", "TH: …", "BL: …".
  const isShort = colon === 1 && /^\p{Lu}{1,4}$/u.test(name[0]?.text ?? '')
  const isTurn =
    colon <= longestName &&
    ((!isShort && isSpoken(reading, at + colon + 1)) || opensAnother(tokens, { at, colon }))
  if (!isTitle && !isTurn) return undefined
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

/** The most words that are looked over for one by which people speak of themselves. */
const longestTurn = 24

/** Whether the words up to the end of a line sound spoken, a quotation or a question. */
function isSpoken({ tokens, words }: Reading, from: number): boolean {
  const line = tokens.slice(from, from + longestTurn)
  const end = line.findIndex(({ kind }) => kind === 'break')
  const said = end === -1 ? line : line.slice(0, end)
  const [first] = said
  if (first === undefined || said.length < 3) return false
  return isQuote(first) || said.some(({ plain, text }) => words.speech.has(plain) || text === '?')
}

/** Whether the same name opens another line. */
function opensAnother(
  tokens: readonly Token[],
  { at, colon }: { readonly at: number; readonly colon: number },
): boolean {
  const isSame = (other: number): boolean =>
    other !== at &&
    isLineStart(tokens, other) &&
    tokens.slice(at, at + colon + 1).every(({ text }, step) => tokens[other + step]?.text === text)
  for (let step = 1; step <= farthestTurn; step++) if (isSame(at - step) || isSame(at + step)) return true
  return false
}

/** How far another turn of the same name is looked for, in tokens. */
const farthestTurn = 400

/** Words of headings and labels, which stand before a colon as well. */
const heads =
  /^(?:news|note|notes|update|updated|warning|contents|summary|contact|press|release|breaking|chapter|part|section|example|tip|tips|step|fact|myth|photo|photos|image|video|source|sources|via|related|read|see|correction|editors|caption|price|verdict|conclusion|result|reason|rule|lesson|problem|solution|disclaimer|ps|caveat|question|answer|advice|remember|important|date|time|place|location|subject|from|to|re|cc|tags|topics|title|author|address|phone|email|website|bonus|spoiler|idea|goal|background|hinweis|achtung|beispiel|fazit|foto|bild|quelle|frage|antwort|datum|ort|remarque|exemple|attention|nota|ejemplo|foto|fuente|fecha|примечание|пример|внимание|источник|фото|вопрос|ответ|примітка|приклад|увага|джерело|фото|питання|відповідь)$/u

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
