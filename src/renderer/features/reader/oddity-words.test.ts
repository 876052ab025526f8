import { describe, expect, it } from 'vitest'
import { findOddities } from '#domain/document/odd-characters'
import { describeOddity } from '#renderer/features/reader/oddity-words'

describe('a place of odd characters', () => {
  it.each([
    ['grant \u202eaccess to all', 'U+202E right-to-left override', 'grant ⟦U+202E⟧access to all'],
    ['grant \u202eaccess\u202c', 'U+202E right-to-left override', 'grant ⟦U+202E⟧access⟦U+202C⟧'],
    ['pass\u200b\u200bword', 'U+200B zero-width space and 1 more', 'pass⟦2 characters⟧word'],
    ['the p\u0430ypal\nnotice', 'letters of two scripts: \u0430 is U+0430', 'the p\u0430ypal notice'],
    [
      'the summit of \u039d\u0391\u03a4\u039f',
      'letters that look like Latin ones: \u039d is U+039D, \u0391 is U+0391, \u03a4 is U+03A4, \u039f is U+039F',
      'the summit of \u039d\u0391\u03a4\u039f',
    ],
  ])('%j is said in words', (text, name, context) => {
    const [first] = findOddities(text).map((stretch) => describeOddity(text, stretch))
    expect(first).toEqual({ name, context })
  })
})
