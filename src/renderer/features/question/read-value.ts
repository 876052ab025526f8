import type { Interval } from '#domain/document/interval'
import { spanOf } from '#domain/document/date-span'
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

/** Reads words as a time, to the minute where they are written as ISO 8601; undefined where it cannot be told. */
export function readInterval(written: string): Interval | undefined {
  const words = written.trim()
  const moment = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/.exec(words)?.[0].replace(' ', 'T')
  if (moment !== undefined) return { from: moment, to: moment, written: words }
  const span = spanOf(words)
  if (span === undefined) return undefined
  return {
    ...(span.from === earliest ? {} : { from: span.from }),
    ...(span.to === latest ? {} : { to: span.to }),
    written: words,
  }
}

/** What `spanOf` says of a side that is open. */
const [earliest, latest] = ['0001-01-01', '9999-12-31']

function readAmount(words: string, unit: string): GivenValue | undefined {
  const [found] = findAmounts(words, 'en')
  // A number alone counts what the question counts.
  const [bare] = found === undefined ? findAmounts(`${words} ${unit}`, 'en') : []
  const amount = found?.amount ?? bare?.amount
  if (amount === undefined) return undefined
  // A sign is no part of a number in running text, but it is where a value is typed.
  const sign = /^[-−]\s*\d/u.test(words) ? -1 : 1
  const signed = { ...amount, low: amount.low * sign, high: amount.high * sign }
  return { kind: 'number', amount: signed.unit === '' ? { ...signed, unit } : signed }
}
