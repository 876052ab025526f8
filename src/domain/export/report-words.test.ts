import { describe, expect, it } from 'vitest'
import { lineDirection } from '#domain/document/direction'
import { languageTag, oneLine, plainText } from '#domain/export/plain-text'
import {
  dayOf,
  gradesOf,
  summarySentences,
  titleOf,
  verificationStatement,
} from '#domain/export/report-words'
import { sampleReport } from '#domain/export/sample-material'

describe('the words of a report', () => {
  it.each([
    [4, 6, '4 of 6 quotations verified.'],
    [0, 0, 'This assessment quotes no passage.'],
  ])('state that %d of %d quotations are verified', (verified, all, words) => {
    expect(verificationStatement({ ...sampleReport(), quotations: { verified, all } })).toBe(words)
  })

  it.each([
    ['one claim', 1, [['B2', 'source usually reliable; claim probably true']]],
    [
      'two claims',
      0,
      [
        ['C2', 'source fairly reliable; claim probably true'],
        ['C3', 'source fairly reliable; claim possibly true'],
      ],
    ],
    ['no named source', 2, [['F4', 'source not named, reliability cannot be judged; claim doubtful']]],
    ['no claim', 4, [['C', 'source fairly reliable']]],
  ])('grade a passage with %s', (_, index, grades) => {
    const note = sampleReport().notes[index]
    expect(note && gradesOf(note).map(({ code, meaning }) => [code, meaning])).toEqual(grades)
  })

  it('sum up the sources in sentences', () => {
    expect(summarySentences(sampleReport()).join(' ')).toContain(
      '5 passages from 4 documents by 3 named sources',
    )
    expect(summarySentences(sampleReport())).toContain(
      'Cited passages both support and dispute: C-001, C-002.',
    )
    const side = '1 document · 0 origins · 1 of unknown origin'
    expect(summarySentences(sampleReport())).toContain(
      `Cited for and against the claims: C-001 for ${side}, against ${side}; C-002 for ${side}, against ${side}; C-003 context only.`,
    )
    expect(summarySentences(sampleReport()).at(-1)).toBe(
      'Cited support rests on fewer than two independent origins: C-001, C-002. A passage of unknown origin counts as none.',
    )
  })

  it.each([
    ['2026-03-04T00:00:00Z', '4 March 2026'],
    ['yesterday', 'yesterday'],
  ])('write %s as %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day)
  })

  it('call an assessment without a title something', () => {
    expect(titleOf({ ...sampleReport(), title: ' \n ' })).toBe('Untitled assessment')
  })
})

describe('plain text', () => {
  it.each([
    ['loses control characters, keeps tabs and line feeds', 'a\u0000\u0008\tb\u0085\nc\u009F', 'a\tb\nc'],
    ['loses noncharacters', 'a\uFFFE\uFDD0\u{1FFFF}b', 'ab'],
    ['marks halves of characters', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['keeps whole ones', '🚚 ж', '🚚 ж'],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  it('stands on one line', () => {
    expect(oneLine(' a\r\n\u2028b\tc ')).toBe('a b c')
  })

  it.each([
    ['«القافلة» 5', 'rtl'],
    ['12 שלום', 'rtl'],
    ['vell القافلة', 'ltr'],
    ['12', 'ltr'],
  ])('%s runs %s', (text, direction) => {
    expect(lineDirection(text)).toBe(direction)
  })

  it.each([
    ['uk', 'uk'],
    ['en-GB', 'en-GB'],
    ['', 'und'],
    ['"><script>', 'und'],
  ])('the language %j is taken as %s', (language, tag) => {
    expect(languageTag(language)).toBe(tag)
  })
})
