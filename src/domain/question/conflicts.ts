import type { Claim, ClaimId } from '#domain/claim/claim'
import type { NumberRange } from '#domain/question/amount'
import { apartRanges, apartWords, type ApartPairs } from '#domain/question/apart'
import { differenceOf, type Difference } from '#domain/question/difference'
import { measureOf, withUnit } from '#domain/question/measure'
import type { Question, QuestionId, Value, ValueId } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import { allSteps, eachInSteps, type Steps } from '#domain/steps'

/** Two values on one question that cannot both hold, the smaller id first. It is computed, never stored. */
export type Conflict = {
  readonly questionId: QuestionId
  readonly values: readonly [Value, Value]
  readonly difference: Difference
  /** What was decided about these two values. */
  readonly resolution: Resolution | undefined
}

/** How the values on one question stand to each other. */
export type QuestionConflicts = {
  /** Those first about which nobody has decided; in the order in which the later of the two values was given. */
  readonly conflicts: readonly Conflict[]
  /** All conflicts, also those beyond the ones that are listed. */
  readonly count: number
  /** Those of all about which nobody has decided. */
  readonly open: number
  /** Values of another kind than the question asks for, or in a unit that does not convert. */
  readonly incomparable: readonly Value[]
}

/** What conflicts are found in. */
export type ConflictMaterial = {
  readonly values: readonly Value[]
  readonly claims: ReadonlyMap<ClaimId, Pick<Claim, 'supersededBy'>>
  readonly resolutions: readonly Resolution[]
}

/** Undecided conflicts of one question that are listed: ten thousand claims that all differ make fifty million. */
export const mostListed = 1_000

/** The conflicts on one question. The value of a claim that is gone or superseded conflicts with nothing. */
export function conflictsOn(asked: Question, material: ConflictMaterial): QuestionConflicts {
  return allSteps(conflictSteps(asked, material))
}

/** The same conflicts, found in steps: ten thousand claims may answer one question. */
export function* conflictSteps(asked: Question, material: ConflictMaterial): Steps<QuestionConflicts> {
  const question = comparedBy(asked, material)
  const ranges: Ranged[] = []
  const words: Worded[] = []
  const incomparable: Value[] = []
  const answers = new Set<ValueId>()
  yield* eachInSteps(material.values, (value) => {
    if (value.questionId !== question.id || !isStanding(material.claims.get(value.claimId))) return
    answers.add(value.id)
    const measure = measureOf(value.given, question)
    if (measure === undefined) incomparable.push(value)
    else if (measure.kind === 'range') ranges.push({ value, range: measure.range })
    else words.push({ value, word: measure.word })
  })
  const decided = material.resolutions.filter(({ valueIds: [one] }) => answers.has(one))
  const resolved = new Map(decided.map((one) => [one.valueIds.join(' '), one]))
  // What is decided takes no place from what is open.
  const most = mostListed + resolved.size
  const apart: ApartPairs<Ranged | Worded> =
    words.length > 0 ? apartWords(words, most) : yield* apartRanges(ranges, most)
  const conflicts = apart.pairs
    .map(([one, other]) => conflictOf(question, [one.value, other.value], resolved))
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || compareWords(laterOf(a), laterOf(b)))
  const open = conflicts.filter(isOpen).length + apart.count - conflicts.length
  return { conflicts, count: apart.count, open, incomparable }
}

/** Every question of a case with its conflicts. */
export function conflictsOf(
  questions: readonly Question[],
  material: ConflictMaterial,
): ReadonlyMap<QuestionId, QuestionConflicts> {
  const values = new Map<QuestionId, Value[]>()
  for (const value of material.values) {
    const known = values.get(value.questionId)
    if (known === undefined) values.set(value.questionId, [value])
    else known.push(value)
  }
  return new Map(
    questions.map((question) => [
      question.id,
      conflictsOn(question, { ...material, values: values.get(question.id) ?? [] }),
    ]),
  )
}

/** Whether nobody has decided about a conflict yet. What is decided to stay unresolved is decided. */
export function isOpen({ resolution }: Pick<Conflict, 'resolution'>): boolean {
  return resolution === undefined
}

/** Two values as a resolution names them, the smaller id first. */
export function pairOf(one: ValueId, other: ValueId): readonly [ValueId, ValueId] {
  return one < other ? [one, other] : [other, one]
}

type Ranged = { readonly value: Value; readonly range: NumberRange }
type Worded = { readonly value: Value; readonly word: string }

/** Whether the values of a claim count: it is there, and no other has taken its place. */
export function isStanding(claim: Pick<Claim, 'supersededBy'> | undefined): boolean {
  return claim !== undefined && claim.supersededBy === undefined
}

/** The question with the unit in which its standing values are compared. */
export function comparedBy(
  question: Question,
  { values, claims }: Pick<ConflictMaterial, 'values' | 'claims'>,
): Question {
  // Most name their unit; the others look through their values for one.
  if (question.answer !== 'number' || (question.unit ?? '').trim() !== '') return question
  return withUnit(
    question,
    values.filter(({ claimId }) => isStanding(claims.get(claimId))),
  )
}

/** The conflict of two values that are apart, with what was decided about them. `resolved` goes by their ids in order, a space between. */
export function conflictOf(
  question: Question,
  [one, other]: readonly [Value, Value],
  resolved: ReadonlyMap<string, Resolution>,
): Conflict {
  const values = one.id < other.id ? ([one, other] as const) : ([other, one] as const)
  const resolution = resolved.get(pairOf(one.id, other.id).join(' '))
  return {
    questionId: question.id,
    values,
    difference: differenceOf(values[0].given, values[1].given, question.unit ?? ''),
    resolution,
  }
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function laterOf({ values: [one, other] }: Conflict): string {
  return one.givenAt > other.givenAt ? one.givenAt : other.givenAt
}
