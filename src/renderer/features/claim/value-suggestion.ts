import type { Claim, EvidenceId } from '#domain/claim/claim'
import { publishedDay } from '#domain/document/published-day'
import type { Amount } from '#domain/question/amount'
import {
  questionLabel,
  type GivenValue,
  type Question,
  type Value,
  type ValuePlace,
} from '#domain/question/question'
import { knownUnit } from '#domain/question/unit-words'
import { convertAmount } from '#domain/question/units'
import { sayAmount, sayInterval, sayValue } from '#domain/question/value-words'
import { allSteps, type Steps } from '#domain/steps'
import { findValues, type FoundValue } from '#domain/suggest/find-values'
import type { SpokenPassage, WeighedClaim } from '#renderer/features/claim/claim-board'

/** Where a found value may go: to a question, to a new one, or to the time at which the claim happened. */
export type ValueTarget =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'new-question'; readonly words: string; readonly unit: string }
  | { readonly kind: 'happened' }

/** An amount or a time that stands in a passage, offered as a value. */
export type ValueSuggestion = {
  /** What tells the offer from others for the same passage; kept where it is dropped. */
  readonly offer: string
  readonly evidenceId: EvidenceId
  readonly given: FoundValue['given']
  /** The words it was read from, and where they stand. */
  readonly written: string
  readonly readAt: ValuePlace
  /** The sentence around the words, where they reach outside of what is marked. */
  readonly beside: FoundValue['beside']
  /** Where it may go, the likeliest first. */
  readonly targets: readonly ValueTarget[]
}

type Answers = { readonly questions: readonly Question[]; readonly values: readonly Value[] }

/** The texts of documents by the hashes of their bodies, as far as they are at hand. */
export type Texts = ReadonlyMap<string, string>

/** At most so many are offered for one passage, and of those that stand beside it. */
const mostOffered = 4
const mostBeside = 2

/**
 * The amounts and times in the passages of a claim and in their sentences that it does not say already; what only disputes
 * it is left out.
 */
export function suggestValues(
  weighed: WeighedClaim,
  answers: Answers,
  texts: Texts,
): readonly ValueSuggestion[] {
  return allSteps(valueSuggestionSteps({ weighed, answers, texts }))
}

/** The same suggestions, found in steps. */
export function* valueSuggestionSteps({
  weighed: { claim, passages },
  answers: { questions, values },
  texts,
}: {
  readonly weighed: WeighedClaim
  readonly answers: Answers
  readonly texts: Texts
}): Steps<readonly ValueSuggestion[]> {
  const own = values.filter(({ claimId }) => claimId === claim.id)
  const said = new Set(own.map(({ given }) => withoutUnit(given)))
  if (claim.happened !== undefined) said.add(sayInterval(claim.happened))
  const open = questions.filter(({ id }) => !own.some(({ questionId }) => questionId === id))
  const offered: ValueSuggestion[] = []
  for (const passage of passages) {
    if (passage.evidence.stance === 'disputes') continue
    const found = foundIn(passage, { claim, questions: open, texts })
    offered.push(...found.filter(({ given }) => !said.has(withoutUnit(given))))
    // To read the times in one passage takes about as long as a stretch.
    yield
  }
  return offered
}

/** A value by its bare number: "860" is said already where "about 860 trucks" is. */
function withoutUnit(given: GivenValue): string {
  return given.kind === 'number' ? `${given.amount.low} ${given.amount.high}` : sayValue(given)
}

type Around = {
  readonly claim: Claim
  readonly questions: readonly Question[]
  readonly texts: Texts
}

function foundIn(
  { evidence, highlight, document }: SpokenPassage,
  { claim, questions, texts }: Around,
): readonly ValueSuggestion[] {
  const { language } = document
  const text = texts.get(document.bodyHash)
  const found = findValues({ anchor: highlight.anchor, text }, { language, today: publishedDay(document) })
    .map(({ given, written, start, end, beside }): ValueSuggestion => ({
      offer: sayValue(given),
      evidenceId: evidence.id,
      given,
      written,
      readAt: { documentId: document.id, start, end },
      beside,
      targets:
        given.kind === 'number'
          ? numberTargets(given.amount, { written, questions })
          : dateTargets(claim, questions),
    }))
    .filter(({ targets }) => targets.length > 0)
  const own = found.filter(({ beside }) => beside === undefined)
  const others = found.filter(({ beside }) => beside !== undefined)
  return [...own, ...others.slice(0, mostBeside)]
    .slice(0, mostOffered)
    .filter((one) => evidence.declined?.includes(one.offer) !== true)
}

/** Questions in whose unit it can be told, those first that name one; what would be refused is not offered. */
function numberTargets(
  amount: Amount,
  { written, questions }: { readonly written: string; readonly questions: readonly Question[] },
): readonly ValueTarget[] {
  const counted = questions.filter(
    ({ answer, unit = '' }) => answer === 'number' && convertAmount(amount, unit).ok,
  )
  const isSame = ({ unit = '' }: Question): boolean => amount.unit === '' || unit.trim() !== ''
  const known = [...counted.filter(isSame), ...counted.filter((one) => !isSame(one))].map(
    (question): ValueTarget => ({ kind: 'question', question }),
  )
  const unit = unitAsked(amount, written)
  const fresh: ValueTarget = {
    kind: 'new-question',
    words: unit === '' ? 'How many?' : `How many ${unit}?`,
    unit,
  }
  return counted.some(isSame) ? [...known, fresh] : [fresh, ...known]
}

/** "A 13-nation pact" asks how many nations. */
function unitAsked({ unit }: Amount, written: string): string {
  const isCompound = written.endsWith(`-${unit}`) && /^[a-z]*[a-rt-wy]$/.test(unit)
  return isCompound && knownUnit(unit) === undefined ? `${unit}s` : unit
}

function dateTargets({ happened }: Claim, questions: readonly Question[]): readonly ValueTarget[] {
  const dated = questions
    .filter(({ answer }) => answer === 'date')
    .map((question): ValueTarget => ({ kind: 'question', question }))
  return happened === undefined ? [{ kind: 'happened' }, ...dated] : dated
}

/** What tells a target from the others of its suggestion. */
export function targetKey(target: ValueTarget): string {
  return target.kind === 'question' ? target.question.id : target.kind
}

/** What is offered, as it was read. */
export function sayOffered({ given }: ValueSuggestion): string {
  return given.kind === 'number' ? sayAmount(given.amount) : sayInterval(given.interval)
}

/** A question in a list: "Q-01 How many trucks?" */
export function sayQuestion(question: Question): string {
  return `${questionLabel(question)} ${question.words}`
}
