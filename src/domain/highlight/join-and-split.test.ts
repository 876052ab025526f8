import { describe, expect, it } from 'vitest'
import type { Span } from '#domain/document/block'
import { anchorAt } from '#domain/highlight/anchor'
import { joinedNote, joinedSpan, splitSpan } from '#domain/highlight/join-and-split'

const family = '👩‍👩‍👧'
const text = `One two. ${family} waved e\u0301te\u0301. הם באו.`

function spanOf(words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function wordsOf(span: Span | undefined): string | undefined {
  return span === undefined ? undefined : text.slice(span.start, span.end)
}

describe('joining two passages', () => {
  it.each([
    ['One two', 'two. ' + family, `One two. ${family}`],
    ['One', 'two', 'One two'],
    ['two', 'One', 'One two'],
    ['One two.', 'One', 'One two.'],
    ['e\u0301te\u0301.', 'הם', 'e\u0301te\u0301. הם'],
    ['One', family, undefined],
  ])('%s and %s', (a, b, expected) => {
    expect(wordsOf(joinedSpan(text, spanOf(a), spanOf(b)))).toBe(expected)
  })
})

describe('splitting a passage', () => {
  const whole = { start: 0, end: text.length }
  it.each([
    [text.indexOf(family), ['One two.', `${family} waved e\u0301te\u0301. הם באו.`]],
    [text.indexOf(family) + 3, ['One two.', `${family} waved e\u0301te\u0301. הם באו.`]],
    [text.indexOf('הם'), [`One two. ${family} waved e\u0301te\u0301.`, 'הם באו.']],
    [text.indexOf('\u0301'), [`One two. ${family} waved`, 'e\u0301te\u0301. הם באו.']],
  ])('at %s', (at, parts) => {
    const split = splitSpan(text, whole, at) ?? []
    expect(split.map(wordsOf)).toEqual(parts)
    expect(split.map((span) => anchorAt(text, span).quote)).toEqual(parts)
  })

  it.each([0, text.length, -1, text.length + 1])('is none at %s', (at) => {
    expect(splitSpan(text, whole, at)).toBeUndefined()
  })

  it('is none where one part would be blank', () => {
    expect(splitSpan('a  ', { start: 0, end: 3 }, 1)).toBeUndefined()
  })
})

it('keeps each note once', () => {
  expect(joinedNote(['a', '', 'b', 'a'])).toBe('a\n\nb')
})
