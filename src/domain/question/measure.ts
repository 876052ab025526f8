import { minutesOf } from '#domain/document/interval'
import { nameKey } from '#domain/name-key'
import type { NumberRange } from '#domain/question/amount'
import type { GivenValue, Question, Value } from '#domain/question/question'
import { rangeIn } from '#domain/question/units'

/** Values as they can be compared at once: as ranges on one scale, or as words that are equal or not. */
export type Measure =
  { readonly kind: 'range'; readonly range: NumberRange } | { readonly kind: 'word'; readonly word: string }

/**
 * The measure of a value in the terms of its question: numbers in the question's unit, times in milliseconds, places
 * folded. Undefined where it cannot be compared: another kind of answer, or a unit that does not convert.
 */
export function measureOf(
  given: GivenValue,
  question: Pick<Question, 'answer' | 'unit'>,
): Measure | undefined {
  if (given.kind !== question.answer) return undefined
  switch (given.kind) {
    case 'number': {
      const range = rangeIn(given.amount, question.unit ?? '')
      return range.ok ? { kind: 'range', range: range.value } : undefined
    }
    case 'date': {
      // What may be another time altogether excludes none.
      const isAny = given.interval.isUncertain === true
      const { first, last } = isAny ? { first: -Infinity, last: Infinity } : minutesOf(given.interval)
      return { kind: 'range', range: { low: first, high: last, isLowOpen: false, isHighOpen: false } }
    }
    case 'place':
      return { kind: 'word', word: nameKey(given.place) }
    case 'choice':
      return { kind: 'word', word: given.choice }
    case 'yes-no':
      return { kind: 'word', word: given.isYes ? 'yes' : 'no' }
  }
}

/**
 * A question without a unit with the one its values are compared in: that of the value that was given first with one.
 * Without it 5 km and 5 miles would be equal.
 */
export function withUnit(question: Question, values: readonly Value[]): Question {
  let first: { readonly value: Value; readonly unit: string } | undefined
  for (const value of values) {
    if (value.questionId !== question.id || value.given.kind !== 'number') continue
    const { unit } = value.given.amount
    if (unit.trim() !== '' && (first === undefined || isEarlier(value, first.value))) first = { value, unit }
  }
  return first === undefined ? question : { ...question, unit: first.unit }
}

function isEarlier(one: Value, other: Value): boolean {
  return one.givenAt === other.givenAt ? one.id < other.id : one.givenAt < other.givenAt
}
