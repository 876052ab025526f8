import { minutesOf } from '#domain/document/interval'
import { rangeOf, type NumberRange } from '#domain/question/amount'
import type { GivenValue, Question } from '#domain/question/question'
import { convertAmount } from '#domain/question/units'

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
      const converted = convertAmount(given.amount, question.unit ?? '')
      return converted.ok ? { kind: 'range', range: rangeOf(converted.value) } : undefined
    }
    case 'date': {
      const { first, last } = minutesOf(given.interval)
      return { kind: 'range', range: { low: first, high: last, isLowOpen: false, isHighOpen: false } }
    }
    case 'place':
      return { kind: 'word', word: foldedPlace(given.place) }
    case 'choice':
      return { kind: 'word', word: given.choice }
    case 'yes-no':
      return { kind: 'word', word: given.isYes ? 'yes' : 'no' }
  }
}

/** A name of a place without letter case and blank space around it. */
export function foldedPlace(place: string): string {
  return place.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase()
}
