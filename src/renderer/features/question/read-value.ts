import { readInterval } from '#domain/document/read-interval'
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
  const [found] = findAmounts(words, 'en')
  // A number alone counts what the question counts.
  const [bare] = found === undefined ? findAmounts(`${words} ${unit}`, 'en') : []
  const amount = found?.amount ?? bare?.amount
  if (amount === undefined) return undefined
  // A sign is no part of a number in running text, but it is where a value is typed.
  const isBelow = /^[-−]\s*\d/u.test(words)
  const signed = isBelow ? { ...amount, low: -Math.abs(amount.low), high: -Math.abs(amount.high) } : amount
  return { kind: 'number', amount: signed.unit === '' ? { ...signed, unit } : signed }
}
