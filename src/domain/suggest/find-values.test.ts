import { describe, expect, it } from 'vitest'
import { sayValue } from '#domain/question/value-words'
import { findValues } from '#domain/suggest/find-values'

/** Reads a passage between brackets; what reaches outside of it is told with the words around it. */
function foundIn(marked: string): readonly string[] {
  const [before = '', quote = '', after = ''] = marked.split(/[[\]]/)
  const text = before + quote + after
  const anchor = { start: before.length, end: before.length + quote.length, quote }
  return findValues({ anchor, text }, { language: 'en', today: '2026-03-14' }).map(
    ({ given, written, start, end, beside }) => {
      expect(text.slice(start, end)).toBe(written)
      const value = sayValue(given)
      return beside === undefined ? value : `${value} in ${beside.before}|${written}|${beside.after}`
    },
  )
}

describe('amounts and times of a passage and its sentence', () => {
  it.each([
    ['[About 860 trucks crossed.]', ['about 860 trucks']],
    [
      'On 12 March [about 860 trucks crossed].',
      ['about 860 trucks', '12 Mar 2026 in |On 12 March| about 860 trucks crossed.'],
    ],
    // What the edge cuts off is told: the passage alone would be exact.
    ['About [860 trucks] crossed.', ['about 860 trucks in |About 860 trucks| crossed.']],
    ['Nothing was said. [The road is dry.] Then 40 trucks came.', []],
    ['Rain fell for 3 days.\n[The road is dry.]', []],
    ['[The road is] dry.', []],
  ])('%s', (marked, found) => {
    expect(foundIn(marked)).toEqual(found)
  })

  it('are those of its words alone, where the text is not at hand', () => {
    const anchor = { start: 10, end: 20, quote: '860 trucks' }
    expect(findValues({ anchor, text: undefined }, { language: 'en', today: undefined })).toMatchObject([
      { start: 10, end: 20, written: '860 trucks', beside: undefined },
    ])
  })
})
