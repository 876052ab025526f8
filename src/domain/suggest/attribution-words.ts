import type { Knowledge } from '#domain/claim/claim'
import { en } from '#domain/suggest/attribution-english'
import { ru, uk } from '#domain/suggest/attribution-eastern'
import { de } from '#domain/suggest/attribution-german'
import { es, fr } from '#domain/suggest/attribution-western'
import type { Tongue } from '#domain/suggest/tongue'

/** What tells whose words these are: "according to …", "… said", a quotation with its speaker, "citing …", "Name: …". */
export type CueKind = 'according-to' | 'said' | 'quotation' | 'citing' | 'turn'

/** The words by which a tongue attributes; all in plain letters. */
export type AttributionWords = {
  /** Phrases before the speaker. */
  readonly according: ReadonlySet<string>
  readonly citing: ReadonlySet<string>
  /** Whether those cite nothing but speakers; "citing" also gives reasons: "citing weak markets". */
  readonly citesAnyone: boolean
  /** Whether nouns are told by their capital, so that a small word behind one ends the name. */
  readonly hasCapitals: boolean
  /** Whether a sentence opens with its subject, as English ones do. */
  readonly leadsWithSubject: boolean
  /** Forms that pass words on for the subject of the whole sentence: "resigned, saying that". */
  readonly going: ReadonlySet<string>
  /** Words behind the speaker, as "zufolge". */
  readonly trailing: ReadonlySet<string>
  /** Verbs that attribute wherever they have a subject, and those that need what is said to follow or come before. */
  readonly saying: ReadonlySet<string>
  readonly stating: ReadonlySet<string>
  /** Verbs that attribute only where they leave one of these at the end of their clause: "teilte … mit". */
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that attribute only with a quotation behind them: "called it “…”". */
  readonly calling: ReadonlySet<string>
  /** Verbs that attribute only right beside a quotation: "“…?” asked". */
  readonly quoting: ReadonlySet<string>
  /** Verbs that attribute only with these words behind them: "pointed out", "made clear". */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that state only for papers and those who study: "the survey found". */
  readonly finding: ReadonlySet<string>
  /** "as" before a verb and its speaker: "как сообщило министерство". */
  readonly as: ReadonlySet<string>
  /** Words that make a verb passive, however far before it: "wurde … erklärt". */
  readonly passive: ReadonlySet<string>
  /** Words that open something other than a subject: "In der Presse erklärte". */
  readonly prepositions: ReadonlySet<string>
  /** Of those, the ones that may stand between a verb and its speaker: "dijo a la prensa el ministro". */
  readonly recipients: ReadonlySet<string>
  /** What may split a phrase before the speaker, and is the speaker: "по его словам". */
  readonly possessives: ReadonlySet<string>
  /** What a body speaks by: "в министерстве заявили"; and verbs by which papers do: "йдеться у повідомленні". */
  readonly bodies: ReadonlySet<string>
  readonly telling: ReadonlySet<string>
  /** Words by which somebody speaks of himself or to another, as in the turns of an interview. */
  readonly speech: ReadonlySet<string>
  /** Of the verbs, the forms that are nouns as well, and tell nothing at the end of a clause: "Mideast reports,". */
  readonly nouns: ReadonlySet<string>
  /** Forms that state with "to" behind them: "claims to have". */
  readonly claiming: ReadonlySet<string>
  /** Verbs by which a clause is known for one: "estimates OPEC is pumping". */
  readonly finite: ReadonlySet<string>
  /** What opens a statement: "that", and a clause of its own. */
  readonly that: ReadonlySet<string>
  /** What may stand between a subject and its verb, and what there makes it another thing: "is said to", "would not say". */
  readonly between: ReadonlySet<string>
  readonly blocking: ReadonlySet<string>
  /** "and", words before which a speaker cannot reach back, and behind which one cannot go on. */
  readonly joining: ReadonlySet<string>
  readonly opening: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  /** Beginnings of nouns that can speak, are papers, or saw it themselves. */
  readonly speakers: RegExp
  readonly papers: RegExp
  readonly witnesses: RegExp
  /** Behind the verb: what tells that the speaker saw it, was told, concluded. */
  readonly seeing: ReadonlySet<string>
  readonly hearing: ReadonlySet<string>
}

/** The words by which each tongue attributes. */
export const attributionWords: Readonly<Record<Tongue, AttributionWords>> = { en, de, fr, es, ru, uk }

/** How whoever is named knows, as far as the noun and what stands behind the verb tell it. */
export function knowledgeOf(
  words: AttributionWords,
  speaker: readonly string[],
  behind: readonly string[],
): Knowledge | undefined {
  if (behind.some((word) => words.seeing.has(word))) return 'witnessed'
  if (behind.some((word) => words.hearing.has(word))) return 'told'
  if (speaker.some((word) => words.witnesses.test(word))) return 'witnessed'
  return speaker.some((word) => words.papers.test(word)) ? 'document' : undefined
}
