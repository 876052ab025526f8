import type { Knowledge } from '#domain/claim/claim'
import type { Span } from '#domain/document/block'
import { snapToGraphemes } from '#domain/document/graphemes'
import { attributionWords, knowledgeOf, type CueKind } from '#domain/suggest/attribution-words'
import { signedCue, turnCue, type Cue } from '#domain/suggest/line-cues'
import {
  isOpeningQuote,
  isQuote,
  leadingSubject,
  speakerAfter,
  speakerBefore,
  type Reading,
} from '#domain/suggest/speaker-phrase'
import {
  canBeSubject,
  isAsClause,
  isBesideQuote,
  isClauseEnd,
  isCompound,
  isPhrasal,
  isStatement,
  opensClause,
} from '#domain/suggest/statements'
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
      turnCue(reading, at) ??
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

/** "the ministry said", "said the ministry", "called it “…”". */
function verbCue(reading: Reading, at: number): Cue | undefined {
  const { tokens, words } = reading
  const verb = tokens[at]?.plain ?? ''
  // "an estimated 185,000": the word only tells more of a noun.
  if (words.leadsWithSubject && /^(?:a|an|the|its|his|their|our)$/.test(tokens[at - 1]?.plain ?? ''))
    return undefined
  const isCalling = words.calling.has(verb)
  const isQuoting = words.quoting.has(verb)
  const isPhrase = isPhrasal(reading, at)
  if (!words.saying.has(verb) && !words.stating.has(verb) && !isCalling && !isQuoting && !isPhrase)
    return undefined
  // "told-you-sos", "insists on a window".
  if (isCompound(tokens, at) || (/^insist/.test(verb) && tokens[at + 1]?.plain === 'on')) return undefined
  const subject = isOrder(reading, at) ? undefined : subjectEnd(reading, at)
  if (subject === undefined || (words.leadsWithSubject && !canBeSubject(reading, at, subject)))
    return undefined
  const isQuoted = isQuotedAround(tokens, at, subject)
  if (isCalling)
    return isCallingQuote(reading, at, subject) ? before(reading, { at, subject, isQuoted: true }) : undefined
  const isInverted = isInvertedAt(reading, at, subject)
  if (isQuoting && !words.stating.has(verb) && !isBesideQuote(tokens, at, subject)) return undefined
  const isTold =
    words.saying.has(verb) ||
    isQuoting ||
    isPhrase ||
    isInverted ||
    isStatement(reading, at) ||
    isAsClause(reading, subject)
  if (!isTold) return undefined
  if (isInverted) return behind(reading, { at, isQuoted }) ?? before(reading, { at, subject, isQuoted })
  return before(reading, { at, subject, isQuoted }) ?? lateSpeaker(reading, { at, isQuoted })
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

function isCallingQuote({ tokens, words }: Reading, at: number, subject: number): boolean {
  const near = tokens.slice(at + 1, at + 9)
  const opening = near.findIndex((token) => isQuote(token))
  if (opening === -1) return false
  // "Everyone called Campbell “Coach”" and "an application called Lift" give names.
  const [object, said] = [near[0], tokens[at + 2 + opening]]
  const isNaming = /^\p{Lu}/u.test(object?.text ?? '') && (opening > 1 || /^\p{Lu}/u.test(said?.text ?? ''))
  const isOfThing = /^(?:a|an)$/.test(tokens[subject - 2]?.plain ?? '')
  return !(words.leadsWithSubject && (isNaming || isOfThing))
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
