import type { ClaimId } from '#domain/claim/claim'
import type { NumberRange } from '#domain/question/amount'
import { apartFrom } from '#domain/question/apart'
import {
  comparedBy,
  conflictOf,
  isStanding,
  type Conflict,
  type ConflictMaterial,
} from '#domain/question/conflicts'
import { measureOf, type Measure } from '#domain/question/measure'
import type { Question, QuestionId, Value } from '#domain/question/question'

/**
 * The conflicts in which a value of one of some claims stands, at most `most` of them, by question and then as the
 * values were given. Unlike the register it compares each of these values with every other, so none is missed among
 * the many conflicts of others.
 */
export function conflictsTouching(
  touched: ReadonlySet<ClaimId>,
  { questions, ...material }: ConflictMaterial & { readonly questions: readonly Question[] },
  most: number,
): readonly Conflict[] {
  const resolved = new Map(material.resolutions.map((one) => [one.valueIds.join(' '), one]))
  const answers = answersBeside(touched, material)
  const found: Conflict[] = []
  for (const asked of questions) {
    const values = answers.get(asked.id)
    if (values === undefined) continue
    const question = comparedBy(asked, { ...material, values })
    const measured = measuredValues(question, values)
    for (const [one, other] of apartPairs(measured, touched, most - found.length))
      found.push(conflictOf(question, [one, other], resolved))
  }
  return found
}

/** The values that count on every question which a touched claim answers. */
function answersBeside(
  touched: ReadonlySet<ClaimId>,
  { values, claims }: ConflictMaterial,
): ReadonlyMap<QuestionId, readonly Value[]> {
  const answers = new Map<QuestionId, Value[]>()
  for (const { claimId, questionId } of values) if (touched.has(claimId)) answers.set(questionId, [])
  for (const value of values)
    if (isStanding(claims.get(value.claimId))) answers.get(value.questionId)?.push(value)
  return answers
}

type Measured = { readonly at: number; readonly value: Value; readonly measure: Measure }

function measuredValues(question: Question, values: readonly Value[]): readonly Measured[] {
  return values.flatMap((value, at) => {
    const measure = measureOf(value.given, question)
    return measure === undefined ? [] : [{ at, value, measure }]
  })
}

function apartPairs(
  measured: readonly Measured[],
  touched: ReadonlySet<ClaimId>,
  most: number,
): readonly (readonly [Value, Value])[] {
  const pairs: (readonly [Value, Value])[] = []
  const othersOf = excluding(measured)
  for (const { at, value, measure } of measured) {
    if (!touched.has(value.claimId)) continue
    for (const other of othersOf(measure).toSorted((a, b) => a.at - b.at)) {
      // Two touched values meet twice; they are taken when the earlier comes first.
      if (other.at < at && touched.has(other.value.claimId)) continue
      if (pairs.length >= most) return pairs
      pairs.push([value, other.value])
    }
  }
  return pairs
}

/** Finds the values that cannot hold together with one, without a look at those that can. */
function excluding(measured: readonly Measured[]): (measure: Measure) => readonly Measured[] {
  const ranged: (Measured & { readonly range: NumberRange })[] = []
  const byWord = new Map<string, Measured[]>()
  for (const one of measured) {
    const { measure } = one
    if (measure.kind === 'range') ranged.push({ ...one, range: measure.range })
    else if (byWord.has(measure.word)) byWord.get(measure.word)?.push(one)
    else byWord.set(measure.word, [one])
  }
  const apart = apartFrom(ranged)
  return (measure) =>
    measure.kind === 'range'
      ? apart(measure.range)
      : [...byWord].flatMap(([word, group]) => (word === measure.word ? [] : group))
}
