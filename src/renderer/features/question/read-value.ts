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

function readAmount(words: string, unit: string): GivenValue | undefined {
  const amount = joined.test(words) ? readRange(words, unit) : readNumber(words, unit)
  if (amount === undefined) return undefined
  return { kind: 'number', amount: amount.unit === '' ? { ...amount, unit } : amount }
}

/** A sign is no part of a number in running text, but it is where a value is typed. */
const sign = /(?<![\p{L}\p{N}.,])[-−–]\s?(?=\d)/u

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

/** The first amount in words; a number alone counts what the question counts. */
function firstAmount(words: string, unit: string): Amount | undefined {
  const [found] = findAmounts(words, 'en')
  return (found ?? findAmounts(`${words} ${unit}`, 'en')[0])?.amount
}
