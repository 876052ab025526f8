import { readInterval } from '#domain/document/read-interval'
import type { Amount } from '#domain/question/amount'
import type { GivenValue, Question } from '#domain/question/question'
import { findAmounts } from '#domain/suggest/find-amounts'

/** Reads words as a value of a question; undefined where they cannot be read as one. Places are taken as they are. */
export function readValue(
  written: string,
  question: Pick<Question, 'answer' | 'unit'>,
): GivenValue | undefined {
  const words = written.trim()
  switch (question.answer) {
    case 'number':
      return readAmount(words, question.unit ?? '')
    case 'date': {
      const interval = readInterval(words)
      return interval === undefined ? undefined : { kind: 'date', interval }
    }
    case 'place':
      return words === '' ? undefined : { kind: 'place', place: words }
    case 'yes-no':
      return words === 'yes' || words === 'no' ? { kind: 'yes-no', isYes: words === 'yes' } : undefined
    case 'choice':
      return words === '' ? undefined : { kind: 'choice', choice: words }
    case 'explanation':
      return undefined
  }
}

function readAmount(typed: string, unit: string): GivenValue | undefined {
  const words = signsOf(typed)
  const amount =
    readAround(words, unit) ?? (joined.test(words) ? readRange(words, unit) : readNumber(words, unit))
  if (amount === undefined) return undefined
  return { kind: 'number', amount: amount.unit === '' ? { ...amount, unit } : amount }
}

/** Signs as they are typed: "<= 300" is "≤300". */
function signsOf(typed: string): string {
  return typed
    .replace(/<=|=</g, '≤')
    .replace(/>=|=>/g, '≥')
    .replace(/(?<=[~≈<>≤≥])\s+(?=\d)/gu, '')
}

/** "860 ± 20 trucks": from so many less to so many more. */
const around = /^(?<middle>\d[\d.,’']*)\s*(?:±|\+\s?\/?\s?[-−–])\s*(?<by>\d[\d.,’']*)(?<rest>(?!\s*%).*)$/u

function readAround(words: string, unit: string): Amount | undefined {
  const { middle = '', by = '', rest = '' } = around.exec(words)?.groups ?? {}
  const [told, width] = [firstAmount(`${middle}${rest}`, unit), firstAmount(`${by}${rest}`, unit)]
  if (middle === '' || told?.qualifier !== 'exact' || width === undefined) return undefined
  return { ...told, qualifier: 'between', low: told.low - width.low, high: told.high + width.high }
}

/** A sign is no part of a number in running text, but it is where a value is typed. */
const sign = /(?<![\p{L}\p{N}.,+/])[-−–]\s?(?=\d)/u

function readNumber(words: string, unit: string): Amount | undefined {
  const amount = firstAmount(words.replace(sign, ''), unit)
  return amount === undefined || !sign.test(words)
    ? amount
    : { ...amount, low: -amount.high, high: -amount.low }
}

/** Two numbers, each with its sign, and what stands behind them. */
const joined =
  /^(?:between |from )?(?<minus>[-−–]?)\s?(?<one>\d[\d.,’']*)\s*(?:to|and|until|[-–—])\s*(?<less>[-−]?)\s?(?<other>\d[\d.,’']*)(?<rest>(?!\s*[-–—]\d).*)$/iu

/** A range as it was typed: one that is the wrong way round stays so, for whoever takes it to refuse. */
function readRange(words: string, unit: string): Amount | undefined {
  const { minus = '', one = '', less = '', other = '', rest = '' } = joined.exec(words)?.groups ?? {}
  const rising = firstAmount(`between ${one} and ${other}${rest}`, unit)
  if (rising !== undefined && rising.low < rising.high) return signed(rising, [minus, less])
  const falling = firstAmount(`between ${other} and ${one}${rest}`, unit)
  if (falling === undefined || falling.low === falling.high) return readNumber(words, unit)
  return signed({ ...falling, low: falling.high, high: falling.low }, [minus, less])
}

function signed(amount: Amount, [minus, less]: readonly [string, string]): Amount {
  const told = (number: number, before: string): number => (before === '' ? number : -number)
  return { ...amount, low: told(amount.low, minus), high: told(amount.high, less) }
}

/**
 * The one amount in words; a number alone counts what the question counts, and "half" alone is half of it. "At least 90 but
 * fewer than 120" is one, 860 trucks and 20 cars are none.
 */
function firstAmount(words: string, unit: string): Amount | undefined {
  const found = [words, `${words} ${unit}`, `${words} of it`]
    .map((phrase) => findAmounts(phrase, 'en'))
    .find(({ length }) => length > 0)
  const [first, second, ...others] = (found ?? []).map(({ amount }) => amount)
  if (first === undefined || second === undefined) return first
  return others.length === 0 ? bounded(first, second) : undefined
}

/** The range between two limits, one from below and one from above; undefined where they are none. */
function bounded(first: Amount, second: Amount): Amount | undefined {
  const lower = [first, second].find(({ qualifier }) => /^(?:at-least|more-than)$/.test(qualifier))
  const upper = [first, second].find(({ qualifier }) => /^(?:at-most|less-than)$/.test(qualifier))
  if (lower === undefined || upper === undefined) return undefined
  const unit = first.unit === '' ? second.unit : first.unit
  if (first.unit !== '' && second.unit !== '' && first.unit !== second.unit) return undefined
  return { qualifier: 'between', low: lower.low, high: upper.high, unit }
}
