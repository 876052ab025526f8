import type { Knowledge } from '#domain/claim/claim'
import type { Span } from '#domain/document/block'
import { snapToGraphemes } from '#domain/document/graphemes'
import {
  attributionWords,
  knowledgeOf,
  type AttributionWords,
  type CueKind,
} from '#domain/suggest/attribution-words'
import { isFronted } from '#domain/suggest/clause-subjects'
import { germanCue } from '#domain/suggest/german-cues'
import { isBehindQuote, isHanging, isInfinitive, isParticiple, isPassive } from '#domain/suggest/german-verbs'
import { isInvertedAt } from '#domain/suggest/inverted-verbs'
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
  isCallingThat,
  isCompound,
  phraseLength,
  isStatement,
  isTellingThat,
  partOf,
} from '#domain/suggest/statements'
import {
  before,
  aboutThat,
  behind,
  bodyCue,
  isAdverbial,
  lateSpeaker,
  speakerStart,
  splitCue,
  type Verb,
} from '#domain/suggest/verb-speakers'
import { labelCue } from '#domain/suggest/quote-labels'
import { tongueOf } from '#domain/suggest/tongue'
import { tokensOf, type Token } from '#domain/suggest/tokens'
import { turnsOf } from '#domain/suggest/turns'

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
 * in languages that are not known. Whose turn a line is, the `text` around tells. Offsets are UTF-16 units of the passage, end
 * exclusive; time grows with the length of both.
 */
export function findAttributions(
  passage: string,
  language: string,
  text: string = passage,
): readonly FoundAttribution[] {
  const tongue = tongueOf(language)
  if (tongue === undefined) return []
  const words = attributionWords[tongue]
  const reading = { tokens: tokensOf(passage, tongue), words, turns: turnsOf(text, words, tongue) }
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
      germanCue(reading, at) ??
      phraseCue(reading, at) ??
      trailingCue(reading, at) ??
      quotedCue(reading, at) ??
      bodyCue(reading, at) ??
      verbCue(reading, at) ??
      []
    )
  })
  return [...cues, ...goingCues(reading, cues), ...labelCues(reading, cues)].toSorted(
    (a, b) => a.first - b.first || a.last - b.last,
  )
}

/** Quotations behind a colon in sentences that name nobody otherwise. */
function labelCues(reading: Reading, cues: readonly Cue[]): readonly Cue[] {
  return reading.tokens.flatMap((_, at) => {
    const cue = labelCue(reading, at)
    return cue === undefined || cues.some(({ first, last }) => last >= cue.first && first <= at + 1)
      ? []
      : [cue]
  })
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

/** The longest phrase that announces a speaker, in words. */
const longestPhrase = 4

/** "according to …", "citing …". */
function phraseCue(reading: Reading, at: number): Cue | undefined {
  const { tokens, words } = reading
  const split = splitPhrase(reading, at)
  if (split !== undefined) return split
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
    // "citing no findings", "según las cuales".
    if (/^(?:no|las cuales|los cuales|la cual|el cual)$/.test(nextOf(reading, at + length))) continue
    // "so" is a phrase only between a comma and its speaker: "…, so der Sprecher".
    if (
      kind === undefined ||
      (phrase === 'so' && !isQuote(tokens[at - 1]) && !/^[,…]$/.test(tokens[at - 1]?.text ?? ''))
    )
      continue
    const speaker = speakerAfter(
      reading,
      at + length,
      kind === 'citing' && !words.citesAnyone ? 'speaker' : 'whoever',
    )
    if (speaker !== undefined) return { kind, first: at, last: speaker.last, speaker }
  }
  return undefined
}

/** "no" or "las cuales", the words behind a phrase that make it no source. */
function nextOf({ tokens }: Reading, at: number): string {
  const [one, two] = [tokens[at]?.plain ?? '', tokens[at + 1]?.plain ?? '']
  return one === 'no' ? one : `${one} ${two}`
}

/** "по его словам", "nach seinen Angaben": whose words they are stands inside of the phrase. */
function splitPhrase({ tokens, words }: Reading, at: number): Cue | undefined {
  const inside = tokens[at + 1]
  if (inside === undefined || !words.possessives.has(inside.plain)) return undefined
  if (!words.according.has(`${tokens[at]?.plain ?? ''} ${tokens[at + 2]?.plain ?? ''}`)) return undefined
  const speaker = { first: at + 1, last: at + 1, isPronoun: true }
  return { kind: 'according-to', first: at, last: at + 2, speaker }
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
  const more = phraseLength(reading, at)
  const isParted = partOf(reading, at) !== undefined
  if (
    ![words.saying, words.stating].some((list) => list.has(verb)) &&
    !isCalling &&
    !isQuoting &&
    !isParted &&
    more === 0
  )
    return undefined
  // "told-you-sos", "insists on a window".
  if (isCompound(tokens, at) || (/^insist/.test(verb) && tokens[at + 1]?.plain === 'on')) return undefined
  if (isInfinitive(reading, at) || isHanging(reading, at)) return undefined
  const subject = isOrder(reading, at) ? undefined : subjectEnd(reading, at)
  if (subject === undefined || !canBeSubject(reading, at, subject) || isParticiple(reading, at))
    return undefined
  const isQuoted = isQuotedAround(tokens, at, subject)
  // "Eine „bittere Pille“ nennt die Vorsitzende die Schließung".
  if (isCalling && words.hasCapitals && isBehindQuote(tokens, subject))
    return behind(reading, { at, isQuoted: true })
  if (isCalling)
    return isCallingQuote(reading, at, subject) || isCallingThat(reading, at)
      ? before(reading, { at, subject, isQuoted: true })
      : undefined
  const isBeside = isBesideQuote(tokens, at, subject) || isTellingThat(reading, at)
  if (isQuoting && !words.stating.has(verb) && !isBeside) return undefined
  return toldBy(reading, { at: at + more, subject, isQuoted }, isQuoting || more > 0)
}

/** Who says what a verb states, if it states anything. */
function toldBy(reading: Reading, verb: Verb, isSure: boolean): Cue | undefined {
  const { tokens, words } = reading
  const { at, subject } = verb
  const split = splitCue(reading, verb)
  if (split !== undefined) return split
  if (isPassive(reading, at)) return undefined
  const inFront = before(reading, verb)
  // "Об этом он написал", "Про це повідомляють місцеві видання".
  const ofThat = aboutThat(reading, verb)
  if (ofThat !== undefined) return ofThat
  const isLate = isLateAt(reading, verb, inFront)
  const isInverted = isInvertedAt(reading, at, subject) || isLate
  const isTold =
    isSure ||
    words.saying.has(tokens[at]?.plain ?? '') ||
    isInverted ||
    isStatement(reading, at) ||
    isAsClause(reading, subject)
  if (!isTold || (isBelief(reading, at) && !isInverted)) return undefined
  if (isInverted) return behind(reading, verb) ?? inFront
  return inFront ?? lateSpeaker(reading, verb)
}

/** "In der Presse erklärte ein Sprecher", "comme l’a dit la police": what stands in front is no subject. */
function isLateAt(reading: Reading, { at, subject }: Verb, inFront: Cue | undefined): boolean {
  const { tokens, words } = reading
  if (words.leadsWithSubject) return false
  const start = tokens[speakerStart(reading, at)]
  if (start === undefined || !canBegin(words, start)) return false
  const near = tokens.slice(Math.max(0, subject - 2), subject)
  if (near.some((token) => words.as.has(token.plain)) || isFronted(reading, { at, subject })) return true
  if (inFront !== undefined) return isAdverbial(reading, inFront.speaker)
  // "Про це розповів у Сарні речник": nobody stands in front.
  const lead = tokens.slice(Math.max(0, subject - longestLead), subject)
  const opening = lead.findLastIndex(({ kind }) => kind !== 'word') + 1
  const first = lead[opening]?.plain ?? ''
  // "Allerdings räumt auch die Polizei ein", "das machten die Mitglieder klar".
  if (words.hasCapitals && (/^(?:das|dies)$/.test(first) || (first === '' && subject < at))) return true
  return (
    words.prepositions.has(first) || (words.hasCapitals && (words.between.has(first) || words.as.has(first)))
  )
}

function canBegin(words: AttributionWords, { plain, text }: Token): boolean {
  return (
    /^\p{Lu}/u.test(text) ||
    [words.articles, words.pronouns, words.possessives].some((list) => list.has(plain)) ||
    words.speakers.test(plain)
  )
}

/** The most words that are looked over for what leads in to a verb. */
const longestLead = 6

/** "вважають “маніпуляцією”": what somebody holds a thing to be is no statement. */
function isBelief({ tokens, words }: Reading, at: number): boolean {
  if (!/^(?:вважа|счита|полага)/u.test(tokens[at]?.plain ?? '')) return false
  return !tokens.slice(at + 1, at + 5).some((token) => words.that.has(token.plain))
}

/** "told him to stop" passes on no words. */
function isOrder({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.plain === 'told' && tokens.slice(at + 2, at + 5).some((token) => token.plain === 'to')
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
