import type { Knowledge } from '#domain/claim/claim'
import type { Span } from '#domain/document/block'
import type { SourceKind } from '#domain/source/source'
import { attributionWords } from '#domain/suggest/attribution-words'
import { findAttributions, type FoundAttribution } from '#domain/suggest/find-attributions'
import { paragraphAround, sentencesAround } from '#domain/suggest/sentences-around'
import { tongueOf } from '#domain/suggest/tongue'

/** Who seems to speak in a passage, with the sentences that say so; a suggestion, never a fact. */
export type FoundSpeaker = {
  readonly name: string
  /** What it would be as a source. */
  readonly kind: SourceKind
  readonly knowledge: Knowledge | undefined
  /** The sentences around the passage, cut where the words stand that name the speaker. */
  readonly before: string
  readonly words: string
  readonly after: string
  /** Set where only a pronoun speaks beside the passage, and this is who spoke last before. */
  readonly isEarlier?: true
}

/**
 * The speaker of a passage: one named in its words, else the nearest one in the sentences it stands in; where only a pronoun
 * speaks there, who spoke last before. `passage` is in UTF-16 units of the text, end exclusive; `language` is a BCP 47 tag.
 */
export function findSpeaker(text: string, passage: Span, language: string): FoundSpeaker | undefined {
  const paragraph = paragraphAround(text, passage)
  const sentences = sentencesOf(text, passage, paragraph)
  const said = saidIn(text, { paragraph, sentences, language })
  const nearest = said
    .filter(({ attribution }) => !isNobody(attribution, language))
    .toSorted((a, b) => distance(a.span, passage) - distance(b.span, passage))[0]
  const found = nearest ?? (said.length === 0 ? undefined : namedBefore(text, paragraph, language))
  if (found === undefined) return undefined
  const { attribution, span } = found
  if (span.start < sentences.start)
    return {
      ...named(attribution),
      before: '',
      words: text.slice(span.start, span.end),
      after: `: … ${text.slice(sentences.start, sentences.end)}`,
      ...(nearest === undefined ? { isEarlier: true } : {}),
    }
  return {
    ...named(attribution),
    before: text.slice(sentences.start, span.start),
    words: text.slice(span.start, span.end),
    after: text.slice(span.end, sentences.end),
  }
}

/**
 * Whether the sentences of a passage tell that somebody speaks in them, also where only a pronoun does: the words are then not
 * those of whoever publishes them.
 */
export function isSpokenFor(text: string, passage: Span, language: string): boolean {
  const paragraph = paragraphAround(text, passage)
  return saidIn(text, { paragraph, sentences: sentencesOf(text, passage, paragraph), language }).length > 0
}

type Placed = { readonly attribution: FoundAttribution; readonly span: Span }

type Reading = { readonly paragraph: Span; readonly sentences: Span; readonly language: string }

/** The attributions in some sentences; what stands before them in the paragraph is read too, for the names of pronouns. */
function saidIn(text: string, { paragraph, sentences, language }: Reading): readonly Placed[] {
  const read = text.slice(paragraph.start, sentences.end)
  return findAttributions(read, language, textAround(text, paragraph))
    .map((attribution) => ({ attribution, span: moved(attribution, paragraph.start) }))
    .filter(
      ({ attribution, span }) => span.start >= sentences.start || isTurnOf(attribution, span, paragraph),
    )
}

/** So many paragraphs before are looked through for the name of a pronoun: news put each sentence into one of its own. */
const lookedBack = 3

/** Who spoke last in the nearest paragraph before in which somebody does. */
function namedBefore(text: string, paragraph: Span, language: string): Placed | undefined {
  let end = paragraph.start
  for (let step = 0; step < lookedBack; step += 1) {
    while (end > 0 && text[end - 1] === '\n') end -= 1
    if (end === 0) return undefined
    const before = paragraphAround(text, { start: end - 1, end })
    const last = findAttributions(text.slice(before.start, before.end), language, textAround(text, before))
      .filter((attribution) => !isNobody(attribution, language))
      .at(-1)
    if (last !== undefined) return { attribution: last, span: moved(last, before.start) }
    end = before.start
  }
  return undefined
}

/** Whether an attribution opens a paragraph as the turn of an interview, all of which is its speaker's. */
function isTurnOf({ cue }: FoundAttribution, span: Span, paragraph: Span): boolean {
  return cue === 'turn' && span.start === paragraph.start
}

/** Whether the speaker is a pronoun whose name is not said. */
function isNobody({ speaker }: FoundAttribution, language: string): boolean {
  const tongue = tongueOf(language)
  return tongue !== undefined && attributionWords[tongue].pronouns.has(speaker.name.toLowerCase())
}

/** How far around a paragraph it is read who takes turns, in UTF-16 units. */
const reach = 20_000

function textAround(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - reach), end + reach)
}

function named({ speaker, knowledge }: FoundAttribution): Pick<FoundSpeaker, 'name' | 'kind' | 'knowledge'> {
  const name = speaker.name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return { name, kind: bodies.test(name) ? 'agency' : 'person', knowledge }
}

/** Words for bodies rather than people, in the languages that are read. */
const bodies =
  /ministry|ministerium|ministère|ministerio|міністерств|министерств|agenc|agentur|агент|council|conseil|consejo|совет|рад[аи]|office|behörde|department|government|gouvernement|gobierno|regierung|правительств|уряд|army|police|polizei|policía|court|bureau|committee|embassy|admin|staff|commission|authority|wire|service|bank/iu

function sentencesOf(text: string, passage: Span, paragraph: Span): Span {
  const touched = sentencesAround(text, passage, paragraph)
  return { start: touched[0]?.start ?? passage.start, end: touched.at(-1)?.end ?? passage.end }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0)
}
