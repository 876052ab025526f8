import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapToGraphemes } from '#domain/document/graphemes'
import { anchorAt, trimmed } from '#domain/highlight/anchor'

describe('snapping to characters', () => {
  it.each([
    ['leaves plain letters alone', 'the van', { start: 4, end: 7 }, 'van'],
    ['takes the whole of a family emoji', 'a👨‍👩‍👧b', { start: 2, end: 4 }, '👨‍👩‍👧'],
    ['takes an accent with its letter', 'cafe\u0301!', { start: 3, end: 4 }, 'e\u0301'],
    ['takes whole flags, counted from the first', '🇫🇷🇩🇪🇮🇹', { start: 5, end: 7 }, '🇩🇪'],
    ['takes both halves of a surrogate pair', 'x😀y', { start: 2, end: 3 }, '😀'],
    [
      'takes Hangul syllables made of parts',
      '\u1100\u1161\u11a8a',
      { start: 1, end: 2 },
      '\u1100\u1161\u11a8',
    ],
    ['turns a reversed span round', 'the van', { start: 7, end: 4 }, 'van'],
    ['stays inside the text', 'the van', { start: -3, end: 99 }, 'the van'],
    ['keeps an empty span on a border empty', 'the van', { start: 3, end: 3 }, ''],
  ])('%s', (...[, text, span, expected]) => {
    const { start, end } = snapToGraphemes(text, span)
    expect(text.slice(start, end)).toBe(expected)
  })

  it('agrees with segmenting the whole text, whatever stands in it', () => {
    const pieces = fc.constantFrom('a', ' ', 'é', '😀', '👍🏽', '👨‍👩‍👧', '🇫🇷', 'ש', 'क्ष', '각', '\n')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(200), fc.nat(200), (parts, a, b) => {
        const text = parts.join('')
        const borders = new Set([...new Intl.Segmenter('und').segment(text)].map(({ index }) => index))
        borders.add(text.length)
        const { start, end } = snapToGraphemes(text, { start: a, end: b })
        expect(borders.has(start) && borders.has(end)).toBe(true)
        expect(start).toBeLessThanOrEqual(Math.min(a, b, text.length))
        expect(end).toBeGreaterThanOrEqual(Math.min(Math.max(a, b), text.length))
      }),
    )
  })

  it('costs the same in a text of five million characters without a space', () => {
    const text = '\u0905'.repeat(5_000_000)
    const began = process.cpuUsage()
    for (let i = 0; i < 50; i++) snapToGraphemes(text, { start: 100_000 * i, end: 100_000 * i + 50 })
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(500)
  })
})

describe('an anchor', () => {
  it('holds the words and 32 characters on each side', () => {
    const text = `${'a'.repeat(40)}VAN${'b'.repeat(40)}`
    expect(anchorAt(text, { start: 40, end: 43 })).toEqual({
      start: 40,
      end: 43,
      quote: 'VAN',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    })
  })

  it('never begins or ends its context with half a letter', () => {
    const text = `😀${'a'.repeat(31)}VAN${'b'.repeat(31)}😀`
    const { prefix, suffix } = anchorAt(text, { start: 33, end: 36 })
    expect([prefix, suffix]).toEqual(['a'.repeat(31), 'b'.repeat(31)])
  })

  it('always quotes exactly its own slice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), fc.nat(60), (text, start, end) => {
        const anchor = anchorAt(text, { start, end })
        expect(anchor.quote).toBe(text.slice(anchor.start, anchor.end))
        expect(text.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true)
        expect(text.slice(anchor.end).startsWith(anchor.suffix)).toBe(true)
      }),
    )
  })
})

it.each([
  ['  two words \n', { start: 2, end: 11 }],
  ['   ', { start: 3, end: 3 }],
  ['word', { start: 0, end: 4 }],
])('trims the blank ends off %j', (text, expected) => {
  expect(trimmed(text, { start: 0, end: text.length })).toEqual(expected)
})
