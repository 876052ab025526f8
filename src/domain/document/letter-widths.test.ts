import { describe, expect, it } from 'vitest'
import { letterWidth } from '#domain/document/letter-widths'

describe('letterWidth', () => {
  it.each([
    ['a dot', 'a small letter', '.', 'n'],
    ['a small letter', 'a capital', 'n', 'N'],
    ['a small letter', 'a wide one', 'n', 'm'],
    ['a letter', 'a sign written in a square', 'W', '車'],
    ['a small Cyrillic letter', 'a capital one', 'н', 'Н'],
  ])('makes %s narrower than %s', (...[, , narrow, wide]) => {
    expect(letterWidth(narrow)).toBeLessThan(letterWidth(wide))
  })

  it.each([
    ['an accent', 'é', 'e'],
    ['two accents', 'ế', 'e'],
  ])('takes a letter with %s for as wide as without', (_, marked, bare) => {
    expect(letterWidth(marked)).toBe(letterWidth(bare))
  })

  it.each(['\u0301', '\u00ad', '\u200d'])(
    'gives no width to what stands in no place of its own: %j',
    (mark) => {
      expect(letterWidth(mark)).toBe(0)
    },
  )
})
