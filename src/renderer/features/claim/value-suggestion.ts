import type { Claim, EvidenceId } from '#domain/claim/claim'
import { questionLabel, type GivenValue, type Question, type Value } from '#domain/question/question'
import { sayAmount, sayInterval, sayValue } from '#domain/question/value-words'
import { findAmounts } from '#domain/suggest/find-amounts'
import { findTimes } from '#domain/suggest/find-times'
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
  readonly given: Extract<GivenValue, { readonly kind: 'number' | 'date' }>
  /** The words it was read from. */
  readonly written: string
  /** Where it may go, the likeliest first. */
  readonly targets: readonly ValueTarget[]
}

type Answers = { readonly questions: readonly Question[]; readonly values: readonly Value[] }

/** At most so many are offered for one passage. */
const mostOffered = 4

/** The amounts and times in the passages of a claim that it does not say already; what only disputes it is left out. */
export function suggestValues(
  { claim, passages }: WeighedClaim,
  { questions, values }: Answers,
): readonly ValueSuggestion[] {
  const own = values.filter(({ claimId }) => claimId === claim.id)
  const said = new Set(own.map(({ given }) => withoutUnit(given)))
  if (claim.happened !== undefined) said.add(sayInterval(claim.happened))
  const open = questions.filter(({ id }) => !own.some(({ questionId }) => questionId === id))
  return passages
    .filter(({ evidence }) => evidence.stance !== 'disputes')
    .flatMap((passage) => foundIn(passage, claim, open).filter(({ given }) => !said.has(withoutUnit(given))))
}

/** A value by its bare number: "860" is said already where "about 860 trucks" is. */
function withoutUnit(given: GivenValue): string {
  return given.kind === 'number' ? `${given.amount.low} ${given.amount.high}` : sayValue(given)
}

function foundIn(
  { evidence, highlight, document }: SpokenPassage,
  claim: Claim,
  questions: readonly Question[],
): readonly ValueSuggestion[] {
  const { quote } = highlight.anchor
  const { language } = document
  const offer = (given: ValueSuggestion['given'], written: string): ValueSuggestion => ({
    offer: sayValue(given),
    evidenceId: evidence.id,
    given,
    written,
    targets: given.kind === 'number' ? numberTargets(given, questions) : dateTargets(claim, questions),
  })
  const amounts = findAmounts(quote, language).map(({ amount, start, end }) =>
    offer({ kind: 'number', amount }, quote.slice(start, end)),
  )
  const times = findTimes(quote, { language, today: document.published })
    // Words alone, without a day they lead to, are no value.
    .filter(({ interval }) => interval.from !== undefined || interval.to !== undefined)
    .map(({ interval }) => offer({ kind: 'date', interval }, interval.written))
  return [...amounts, ...times]
    .filter(({ targets }) => targets.length > 0)
    .slice(0, mostOffered)
    .filter((one) => evidence.declined?.includes(one.offer) !== true)
}

function numberTargets(
  { amount }: Extract<GivenValue, { readonly kind: 'number' }>,
  questions: readonly Question[],
): readonly ValueTarget[] {
  const counted = questions.filter(({ answer }) => answer === 'number')
  const isSame = ({ unit }: Question): boolean => amount.unit === '' || unit === amount.unit
  const known = [...counted.filter(isSame), ...counted.filter((one) => !isSame(one))].map(
    (question): ValueTarget => ({ kind: 'question', question }),
  )
  const words = amount.unit === '' ? 'How many?' : `How many ${amount.unit}?`
  const fresh: ValueTarget = { kind: 'new-question', words, unit: amount.unit }
  return counted.some(isSame) ? [...known, fresh] : [fresh, ...known]
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
