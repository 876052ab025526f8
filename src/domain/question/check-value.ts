import { intervalFault, type IntervalFault } from '#domain/document/interval'
import type { Amount } from '#domain/question/amount'
import type { GivenValue, Question } from '#domain/question/question'
import { convertAmount, type UnitRefusal } from '#domain/question/units'
import { refuse, succeed, type Result } from '#domain/result'

/** Why a value does not answer its question. */
export type ValueRefusal =
  'other-kind' | 'not-a-number' | UnitRefusal | IntervalFault | 'no-end' | 'empty-place' | 'no-such-choice'

/** A value that can be compared with others to its question, or why it cannot. */
export function checkedValue(
  given: GivenValue,
  question: Pick<Question, 'answer' | 'unit' | 'choices'>,
): Result<GivenValue, ValueRefusal> {
  if (given.kind !== question.answer) return refuse('other-kind')
  const fault = faultOf(given, question)
  return fault === undefined ? succeed(given) : refuse(fault)
}

function faultOf(
  given: GivenValue,
  { unit, choices }: Pick<Question, 'unit' | 'choices'>,
): ValueRefusal | undefined {
  switch (given.kind) {
    case 'number':
      return amountFault(given.amount, unit ?? '')
    case 'date': {
      const { from, to } = given.interval
      return from === undefined && to === undefined ? 'no-end' : intervalFault(given.interval)
    }
    case 'place':
      return given.place.trim() === '' ? 'empty-place' : undefined
    case 'choice':
      return choices?.includes(given.choice) === true ? undefined : 'no-such-choice'
    case 'yes-no':
      return undefined
  }
}

function amountFault(amount: Amount, unit: string): ValueRefusal | undefined {
  if (!Number.isFinite(amount.low) || !Number.isFinite(amount.high)) return 'not-a-number'
  const converted = convertAmount(amount, unit)
  return converted.ok ? undefined : converted.reason
}
