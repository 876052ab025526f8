import type { Knowledge } from '#domain/claim/claim'
import type { Span } from '#domain/document/block'
import { snapToGraphemes } from '#domain/document/graphemes'
import { attributionWords, knowledgeOf, type CueKind } from '#domain/suggest/attribution-words'
import {
  isOpeningQuote,
  isQuote,
  leadingSubject,
  speakerAfter,
  speakerBefore,
  type Reading,
  type SpeakerPhrase,
} from '#domain/suggest/speaker-phrase'
import { tongueOf } from '#domain/suggest/tongue'
import { tokensOf, type Token } from '#domain/suggest/tokens'

/**
 * Whose words a passage seems to rest on. The span holds the words that say so, the speaker lies inside of it; a pronoun
 * bears the name that was said before it, where there is one. `knowledge` is how the speaker seems to know, if that is said.
 */
export type FoundAttribution = Span & {
  readonly speaker: Span & { readonly name: string }
  readonly cue: CueKind
  readonly knowledge: Knowledge | undefined
}

/** A cue with the tokens it reaches over. */
type Cue = {
  readonly kind: CueKind
  readonly first: number
  readonly last: number
  readonly speaker: SpeakerPhrase
}

/**
 * The attributions a passage seems to make, in order; suggestions, never facts. `language` is a BCP 47 tag; nothing is found
 * in languages that are not known. Offsets are UTF-16 units of the passage, end exclusive; time grows with its length.
 */
export function findAttributions(passage: string, language: string): readonly FoundAttribution[] {
  const tongue = tongueOf(language)
  if (tongue === undefined) return []
  const reading = { tokens: tokensOf(passage, tongue), words: attributionWords[tongue] }
  const found: FoundAttribution[] = []
  let name: string | undefined
  for (const cue of cuesOf(reading)) {
    const attribution = attributed(passage, reading, { cue, name })
    if (!cue.speaker.isPronoun) name = attribution.speaker.name
    if (attribution.start >= (found.at(-1)?.end ?? 0)) found.push(attribution)
  }
  return found
}

function cuesOf(reading: Reading): readonly Cue[] {
  const cues = reading.tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return token.kind === 'sign' ? (signedCue(reading, at) ?? []) : []
    return (
      lineCue(reading, at) ??
      phraseCue(reading, at) ??
      trailingCue(reading, at) ??
      quotedCue(reading, at) ??
      verbCue(reading, at) ??
      []
    )
  })
  return [...cues, ...goingCues(reading, cues)].toSorted((a, b) => a.first - b.first || a.last - b.last)
}

/** "resigned on Wednesday, saying he could no longer", in sentences that name nobody otherwise. */
function goingCues(reading: Reading, cues: readonly Cue[]): readonly Cue[] {
  const { tokens, words } = reading
  return tokens.flatMap((token, at) => {
    if (!words.going.has(token.plain) || tokens[at - 1]?.text !== ',') return []
    const speaker = leadingSubject(reading, at - 1)
    if (speaker === undefined || cues.some(({ last }) => last >= speaker.first && last <= at)) return []
    return [{ kind: 'said', first: speaker.first, last: at, speaker }]
  })
}

/** "JON SIEBEN: It is a shame": a line of what was said, opened by whose it is. */
function lineCue({ tokens, words }: Reading, at: number): Cue | undefined {
  const before = tokens[at - 1]
  if (before !== undefined && before.kind !== 'break') return undefined
  const line = tokens.slice(at, at + longestPhrase + 1)
  const colon = line.findIndex(({ text }) => text === ':')
  const name = line.slice(0, colon)
  const isName = name.every(({ kind, text }) => kind === 'word' && /^\p{Lu}[\p{Lu}’'-]+$/u.test(text))
  if (colon < 2 || !isName || name.some(({ plain }) => words.papers.test(plain) || heads.test(plain)))
    return undefined
  const last = at + colon - 1
  return { kind: 'quotation', first: at, last, speaker: { first: at, last, isPronoun: false } }
}

/** Words of headings, which are written in capitals as well. */
const heads =
  /^(?:news|note|notes|update|warning|contents|summary|contact|press|release|breaking|chapter|part|section)/

function attributed(
  passage: string,
  { tokens, words }: Reading,
  { cue, name }: { readonly cue: Cue; readonly name: string | undefined },
): FoundAttribution {
  const spanOf = (first: number, last: number): Span =>
    snapToGraphemes(passage, { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })
  const speaker = spanOf(cue.speaker.first, cue.speaker.last)
  const written = passage.slice(speaker.start, speaker.end)
  const plain = (from: number, to: number): readonly string[] =>
    tokens.slice(from, to).map((token) => token.plain)
  const knowledge = knowledgeOf(
    words,
    plain(cue.speaker.first, cue.speaker.last + 1),
    plain(cue.last + 1, cue.last + 7),
  )
  return {
    ...spanOf(cue.first, cue.last),
    speaker: { ...speaker, name: cue.speaker.isPronoun ? (name ?? written) : written },
    cue: cue.kind,
    knowledge,
  }
}

/** How far back the comma is looked for that opens a remark, in tokens. */
const longestRemark = 26

/** The longest phrase that announces a speaker, in words. */
const longestPhrase = 4

/** "according to …", "citing …". */
function phraseCue(reading: Reading, at: number): Cue | undefined {
  const { tokens, words } = reading
  for (let length = longestPhrase; length > 0; length--) {
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.plain)
      .join(' ')
    const kind = words.according.has(phrase)
      ? 'according-to'
      : words.citing.has(phrase)
        ? 'citing'
        : undefined
    // "so" is a phrase only between a comma and its speaker: "…, so der Sprecher".
    if (kind === undefined || (phrase === 'so' && !isClauseEnd(tokens[at - 1]))) continue
    const speaker = speakerAfter(
      reading,
      at + length,
      kind === 'citing' && !words.citesAnyone ? 'speaker' : 'any-noun',
    )
    if (speaker !== undefined) return { kind, first: at, last: speaker.last, speaker }
  }
  return undefined
}

/** "dem Ministerium zufolge". */
function trailingCue(reading: Reading, at: number): Cue | undefined {
  if (!reading.words.trailing.has(reading.tokens[at]?.plain ?? '')) return undefined
  const speaker = speakerBefore(reading, at)
  return speaker === undefined ? undefined : { kind: 'according-to', first: speaker.first, last: at, speaker }
}

/** "The minister was quoted by the agency as saying". */
function quotedCue(reading: Reading, at: number): Cue | undefined {
  const { tokens } = reading
  if (tokens[at]?.plain !== 'quoted' || !/^(?:was|were|is|are|been)$/.test(tokens[at - 1]?.plain ?? ''))
    return undefined
  const saying = tokens.slice(at, at + 14).findIndex((token) => token.plain === 'saying')
  const speaker = saying === -1 ? undefined : speakerBefore(reading, at - 1)
  return speaker === undefined
    ? undefined
    : { kind: 'quotation', first: speaker.first, last: at + saying, speaker }
}

/** A quotation signed with a dash: "“…” — Edda Rostholm". */
function signedCue(reading: Reading, at: number): Cue | undefined {
  const { tokens } = reading
  if (!/^[—–]$/u.test(tokens[at]?.text ?? '') || tokens[at - 1]?.kind !== 'break') return undefined
  const speaker = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
    ? speakerAfter(reading, at + 1, 'speaker')
    : undefined
  return speaker === undefined ? undefined : { kind: 'quotation', first: at, last: speaker.last, speaker }
}

/** "the ministry said", "said the ministry", "called it “…”". */
function verbCue(reading: Reading, at: number): Cue | undefined {
  const { tokens, words } = reading
  const verb = tokens[at]?.plain ?? ''
  // "an estimated 185,000": the word only tells more of a noun.
  if (words.leadsWithSubject && /^(?:a|an|the|its|his|their|our)$/.test(tokens[at - 1]?.plain ?? ''))
    return undefined
  const isCalling = words.calling.has(verb)
  if (!words.saying.has(verb) && !words.stating.has(verb) && !isCalling) return undefined
  const subject = isOrder(reading, at) ? undefined : subjectEnd(reading, at)
  if (subject === undefined || (words.leadsWithSubject && !canBeSubject(reading, at, subject)))
    return undefined
  const isQuoted = isQuotedAround(tokens, at, subject)
  if (isCalling)
    return isCallingQuote(reading, at) ? before(reading, { at, subject, isQuoted: true }) : undefined
  const isInverted = isInvertedAt(reading, at, subject)
  const isTold =
    words.saying.has(verb) || isInverted || isStatement(reading, at) || isAsClause(reading, subject)
  if (!isTold) return undefined
  if (isInverted) return behind(reading, { at, isQuoted }) ?? before(reading, { at, subject, isQuoted })
  return before(reading, { at, subject, isQuoted }) ?? lateSpeaker(reading, { at, isQuoted })
}

/** "the biggest states" do not state, and only papers show in words: not "Duncan showed no symptoms". */
function canBeSubject({ tokens, words }: Reading, at: number, subject: number): boolean {
  const [verb, last] = [tokens[at]?.plain ?? '', tokens[subject - 1]]
  if (verb.startsWith('show')) return words.papers.test(last?.plain ?? '')
  if (verb !== 'states' || last?.kind !== 'word') return true
  return /^\p{Lu}/u.test(last.text) || words.pronouns.has(last.plain) || words.speakers.test(last.plain)
}

/** "told him to stop" passes on no words. */
function isOrder({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.plain === 'told' && tokens.slice(at + 2, at + 5).some((token) => token.plain === 'to')
}

type Verb = { readonly at: number; readonly subject: number; readonly isQuoted: boolean }

function before(reading: Reading, { at, subject, isQuoted }: Verb): Cue | undefined {
  const speaker = speakerBefore(reading, subject)
  if (speaker === undefined) return undefined
  return { kind: isQuoted ? 'quotation' : 'said', first: speaker.first, last: at, speaker }
}

/** The token behind a verb; "dit-il" and "ajoute-t-elle" join their pronouns to it. */
function behindVerb(tokens: readonly Token[], at: number): number {
  const isJoined = (token: Token | undefined): boolean => token?.text === '-' && !token.isApart
  if (!isJoined(tokens[at + 1])) return at + 1
  return tokens[at + 2]?.plain === 't' && isJoined(tokens[at + 3]) ? at + 4 : at + 2
}

function behind(reading: Reading, { at, isQuoted }: Omit<Verb, 'subject'>): Cue | undefined {
  const speaker = speakerAfter(reading, behindVerb(reading.tokens, at), 'any-noun')
  if (speaker === undefined) return undefined
  return { kind: isQuoted ? 'quotation' : 'said', first: at, last: speaker.last, speaker }
}

/** Tongues that put the speaker behind the verb without any comma: "сообщило министерство". */
function lateSpeaker(reading: Reading, verb: Omit<Verb, 'subject'>): Cue | undefined {
  const { tokens } = reading
  const last = tokens[verb.at - 1]
  const isBehindQuote = isQuote(last) && !(reading.words.leadsWithSubject && isOpeningQuote(last))
  const isBare = reading.words.articles.size === 0 || isBehindQuote
  return isBare ? behind(reading, verb) : undefined
}

/** The token behind the subject, stepping back over "has", "also", "on Monday"; undefined where the verb means another thing. */
function subjectEnd({ tokens, words }: Reading, at: number): number | undefined {
  let end = at
  for (let step = at - 1; step >= at - 4; step--) {
    const token = tokens[step]
    // 'have "repeatedly warned': the quotation opens between a subject and its verb.
    const isInside = isOpeningQuote(token) && words.leadsWithSubject
    if (isInside) end = step
    if (isInside) continue
    if (token === undefined || token.kind !== 'word') break
    if (words.blocking.has(token.plain)) return undefined
    if (!words.between.has(token.plain) && !(token.plain.endsWith('ly') && words.pronouns.has('they'))) break
    end = step
  }
  return end
}

function isQuotedAround(tokens: readonly Token[], at: number, subject: number): boolean {
  const [after, afterThat] = [tokens[at + 1], tokens[at + 2]]
  if (isQuote(after) || (/^[:,]$/.test(after?.text ?? '') && isQuote(afterThat))) return true
  return tokens.slice(Math.max(0, subject - 8), subject).some((token) => isQuote(token))
}

function isCallingQuote({ tokens }: Reading, at: number): boolean {
  return tokens.slice(at + 1, at + 9).some((token) => isQuote(token))
}

/** Behind a comma or a quotation, with a speaker to follow: "…,” said Mirko Tolvan". */
function isInvertedAt(reading: Reading, at: number, subject: number): boolean {
  const { tokens, words } = reading
  const [last, next] = [tokens[subject - 1], tokens[behindVerb(tokens, at)]]
  const isBehindQuote = isQuote(last) && !(words.leadsWithSubject && isOpeningQuote(last))
  const isAfter = isBehindQuote || (last?.text === ',' && !isRemark(reading, subject))
  if (!isAfter || next?.kind !== 'word') return false
  const isPronoun = words.pronouns.has(next.plain)
  // "Scott Beason, said he expected": only a quotation is followed by "said he".
  if (
    words.leadsWithSubject &&
    !isBehindQuote &&
    !isQuote(tokens[subject - 2]) &&
    (isPronoun || opensClause(reading, at))
  )
    return false
  const isSpeaker =
    /^\p{Lu}/u.test(next.text) || words.articles.has(next.plain) || words.speakers.test(next.plain)
  return isSpeaker || isPronoun
}

/** "said the economy is": what follows is a statement, and no speaker. */
function opensClause({ tokens, words }: Reading, at: number): boolean {
  const clause = clauseAfter(tokens, at)
  const verb = clause.findIndex((token) => words.finite.has(token.plain))
  return (
    verb > 0 &&
    !clause
      .slice(0, verb)
      .some(
        (token) =>
          words.opening.has(token.plain) ||
          (words.closing.has(token.plain) && !words.finite.has(token.plain)),
      )
  )
}

/** Whether the comma before a verb closes a remark that another one opened: "The minister, in a letter, said". */
function isRemark({ tokens, words }: Reading, at: number): boolean {
  for (let step = at - 2; step > at - longestRemark; step--) {
    const token = tokens[step]
    if (token === undefined || token.kind === 'break' || isQuote(token)) return false
    if (token.text === ',') {
      const remark = tokens.slice(step + 1, at - 1)
      const isRelative = /^(?:who|whos|which|whose|that)$/.test(remark[0]?.plain ?? '')
      return isRelative || !words.leadsWithSubject || !remark.some(({ plain }) => words.finite.has(plain))
    }
    if (/^[.!?;:]$/.test(token.text)) return false
  }
  return false
}

/** Verbs like "reported" tell of words only where a statement follows or came before. */
function isStatement(reading: Reading, at: number): boolean {
  const { tokens, words } = reading
  const next = tokens[at + 1]
  if (next !== undefined && (isQuote(next) || words.that.has(next.plain))) return true
  // "…, The New York Times reports." tells whose words came before; "Mideast reports," does not.
  if (isClauseEnd(next)) return !words.nouns.has(tokens[at]?.plain ?? '') || isAfterStatement(reading, at)
  // "claimed to have drawn up a plan", and never "called to".
  if (words.claiming.has(tokens[at]?.plain ?? '') && next?.plain === 'to') return true
  if (words.nouns.has(tokens[at]?.plain ?? '') && isNounBefore(reading, at)) return false
  if (clauseAfter(tokens, at).some((token) => words.finite.has(token.plain))) return true
  // "have reported seeing".
  if (
    next?.kind === 'word' &&
    words.claiming.size > 0 &&
    /ing$/.test(next.plain) &&
    tokens[at]?.plain === 'reported'
  )
    return true
  // "announced on Monday that": the statement may be told of a little later.
  return tokens.slice(at + 2, at + 6).some((token) => words.that.has(token.plain))
}

/** Whether the speaker before a verb stands behind a comma that ends what was said. */
function isAfterStatement(reading: Reading, at: number): boolean {
  const speaker = speakerBefore(reading, at)
  if (speaker === undefined || !reading.words.leadsWithSubject) return false
  const { tokens, words } = reading
  const first = words.articles.has(tokens[speaker.first - 1]?.plain ?? '') ? speaker.first - 1 : speaker.first
  return tokens[first - 1]?.text === ',' && /^\p{Lu}/u.test(tokens[first]?.text ?? '')
}

/** "as the ministry announced". */
function isAsClause(reading: Reading, subject: number): boolean {
  const first = speakerBefore(reading, subject)?.first ?? 0
  const [one, two] = [reading.tokens[first - 1]?.plain ?? '', reading.tokens[first - 2]?.plain ?? '']
  return one === 'as' || (reading.words.articles.has(one) && two === 'as')
}

/** "the states will meet", "a report from the ministry": what looks like a verb is a noun. */
function isNounBefore({ tokens, words }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  const isPreposition = words.closing.has(next?.plain ?? '') || next?.plain === 'of' || next?.plain === 'from'
  return isPreposition && !words.that.has(next?.plain ?? '')
}

/** The words behind a verb up to the next sign. */
function clauseAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const words = tokens.slice(at + 1, at + 13)
  const end = words.findIndex((token) => isClauseEnd(token))
  return end === -1 ? words : words.slice(0, end)
}

function isClauseEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || /^[.,:;!?]$/.test(token.text) || isQuote(token)
}
