import type { ClaimId } from '#domain/claim/claim'
import { areApart } from '#domain/question/amount'
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

type Measured = { readonly value: Value; readonly measure: Measure }

function measuredValues(question: Question, values: readonly Value[]): readonly Measured[] {
  return values.flatMap((value) => {
    const measure = measureOf(value.given, question)
    return measure === undefined ? [] : [{ value, measure }]
  })
}

function apartPairs(
  measured: readonly Measured[],
  touched: ReadonlySet<ClaimId>,
  most: number,
): readonly (readonly [Value, Value])[] {
  const pairs: (readonly [Value, Value])[] = []
  for (const [at, { value, measure }] of measured.entries()) {
    if (!touched.has(value.claimId)) continue
    for (const [otherAt, other] of measured.entries()) {
      // Two touched values meet twice; they are taken when the earlier comes first.
      const isTaken = otherAt === at || (otherAt < at && touched.has(other.value.claimId))
      if (isTaken || !cannotBothHold(measure, other.measure)) continue
      if (pairs.length >= most) return pairs
      pairs.push([value, other.value])
    }
  }
  return pairs
}

function cannotBothHold(one: Measure, other: Measure): boolean {
  if (one.kind === 'range') return other.kind === 'range' && areApart(one.range, other.range)
  return other.kind === 'word' && one.word !== other.word
}
