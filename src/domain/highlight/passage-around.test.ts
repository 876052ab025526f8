import { describe, expect, it } from 'vitest'
import { passageAround } from '#domain/highlight/passage-around'

function around(text: string, quote: string, reach?: number): string {
  const start = text.indexOf(quote)
  const passage = passageAround(text, { start, end: start + quote.length }, reach)
  return `${passage.before}[${passage.quote}]${passage.after}`
}

describe('a passage with what stands around it', () => {
  it.each([
    ['is whole in a short text', 'the red van left', 'red', 100, 'the [red] van left'],
    ['is cut between words', 'once more the red van left town', 'red', 8, '…the [red] van…'],
    ['is cut anywhere in a text without blanks', 'abcdefghij', 'ef', 2, '…cd[ef]gh…'],
    ['keeps emoji whole', '👩‍👩‍👧 a b 👩‍👩‍👧', 'a', 3, '👩‍👩‍👧 [a] b…'],
  ])('%s', (...[, text, quote, reach, expected]) => {
    expect(around(text, quote, reach)).toBe(expected)
  })
})
