import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll, type FindOptions } from '#domain/document/find-in-text'
import { patternOfWords } from '#domain/document/find-pattern'

/** The hits, set in brackets. */
function found(text: string, query: string, options: FindOptions = {}): string {
  const result = findAll(text, query, options)
  if (!result.ok) return result.reason
  let [shown, at] = ['', 0]
  for (const { start, end } of result.value.spans) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return shown + text.slice(at)
}

const cases: readonly (readonly [string, string, string, FindOptions, string])[] = [
  ['finds every place', 'the red van, the red car', 'red', {}, 'the [red] van, the [red] car'],
  ['passes over case', 'Red RED red', 'rEd', {}, '[Red] [RED] [red]'],
  ['keeps case when asked', 'Red RED red', 'red', { matchCase: true }, 'Red RED [red]'],
  ['passes over accents of the text', 'résumé resume', 'resume', {}, '[résumé] [resume]'],
  ['passes over accents of the query', 'resume', 'résumé', {}, '[resume]'],
  ['takes a decomposed accent along', 're\u0301sume\u0301.', 'resume', {}, '[re\u0301sume\u0301].'],
  ['keeps accents when asked', 'résumé resume', 'resume', { matchAccents: true }, 'résumé [resume]'],
  ['knows a letter in both its forms', 'e\u0301 é e', 'é', { matchAccents: true }, '[e\u0301] [é] e'],
  ['knows that an accent follows', 'e\u0301 e', 'e', { matchAccents: true }, 'e\u0301 [e]'],
  ['finds ss for ß and ß for ss', 'Straße STRASSE', 'strasse', {}, '[Straße] [STRASSE]'],
  ['finds words with joined letters', 'e\uFB03cient ofﬁce', 'ffi', {}, 'e[\uFB03]cient o[fﬁ]ce'],
  ['spans a soft hyphen', 'con\u00ADvoy', 'convoy', {}, '[con\u00ADvoy]'],
  ['takes any blank for a blank', 'left\u00A0at\ndawn', 'left at dawn', {}, '[left\u00A0at\ndawn]'],
  ['takes any apostrophe', 'don’t', "don't", {}, '[don’t]'],
  ['takes any quotation mark', '„ja“ «oui»', '"', {}, '[„]ja[“] [«]oui[»]'],
  ['passes over Arabic vowel signs', 'كِتَاب كتاب', 'كتاب', {}, '[كِتَاب] [كتاب]'],
  ['finds alef in each form', 'أحمد احمد', 'احمد', {}, '[أحمد] [احمد]'],
  ['finds Persian letters by Arabic ones', 'یک', 'يك', {}, '[یک]'],
  ['finds digits in another script', '١٢٣ and 123', '123', {}, '[١٢٣] and [123]'],
  ['passes over Hebrew points', 'שָׁלוֹם', 'שלום', {}, '[שָׁלוֹם]'],
  ['keeps й a letter of its own', 'мой мои', 'мои', {}, 'мой [мои]'],
  ['finds й written apart', 'мои\u0306', 'мой', {}, '[мои\u0306]'],
  ['folds ё', 'ещё еще', 'еще', {}, '[ещё] [еще]'],
  ['folds final sigma', 'λόγος ΛΟΓΟΣ', 'λογος', {}, '[λόγος] [ΛΟΓΟΣ]'],
  ['finds the dotted I', 'İstanbul', 'istanbul', {}, '[İstanbul]'],
  ['finds full-width letters', 'ＡＢＣ', 'abc', {}, '[ＡＢＣ]'],
  ['finds a sign that stands for letters', 'in ㌔, ① and 𝐀', '㌔', {}, 'in [㌔], ① and 𝐀'],
  ['finds an ideograph under its second number', '\uf900 \u8c48', '\u8c48', {}, '[\uf900] [\u8c48]'],
  ['finds a sign that is struck out', 'a \u2204 b', '\u2203\u0338', {}, 'a [\u2204] b'],
  ['finds a syllable half taken apart', '\uac00\u11a8', '\uac01', {}, '[\uac00\u11a8]'],
  ['keeps voiced kana apart', 'か が', 'か', {}, '[か] が'],
  ['takes an emoji whole', 'a 👩‍👩‍👧 b', '👩', {}, 'a [👩‍👩‍👧] b'],
  ['takes a flag whole', '🇩🇪 🇫🇷', '🇩', {}, '[🇩🇪] 🇫🇷'],
  ['counts code units behind an emoji', '👍🏽 yes', 'yes', {}, '👍🏽 [yes]'],
  ['takes signs of patterns for signs', 'a.b a+b axb', 'a.b', {}, '[a.b] a+b axb'],
  ['finds whole words only', 'art start art.', 'art', { wholeWords: true }, '[art] start [art].'],
  ['knows accents inside words', 'né née', 'ne', { wholeWords: true }, '[né] née'],
  ['asks no edge of a sign', 'C++ C++x', 'c++', { wholeWords: true }, '[C++] [C++]x'],
  ['knows words without blanks', '東京都に京都', '京都', { wholeWords: true }, '東京都に[京都]'],
  ['does not overlap', 'aaaa', 'aa', {}, '[aa][aa]'],
  ['refuses nothing', 'a', '  ', {}, 'nothing-asked'],
  ['reads a pattern', 'B-12 b-7', String.raw`b-\d+`, { isPattern: true }, '[B-12] [b-7]'],
  ['keeps case in a pattern', 'B b', 'b', { isPattern: true, matchCase: true }, 'B [b]'],
  ['refuses a broken pattern', 'a', '(', { isPattern: true }, 'not-a-pattern'],
  ['passes over empty matches', 'ab', 'x*', { isPattern: true }, 'ab'],
  ['matches lines', 'a\nb', '^b$', { isPattern: true }, 'a\n[b]'],
]

describe('finding in a text', () => {
  it.each(cases)('%s', (...[, text, query, options, expected]) => {
    expect(found(text, query, options)).toBe(expected)
  })

  it('finds any piece of a text where it was taken from', () => {
    const letters = fc.constantFrom('a', 'é', 'e\u0301', 'ß', 'س', 'שָ', '👩‍👧', '漢', ' ', '\n', '.', 'ﬁ')
    fc.assert(
      fc.property(fc.array(letters, { minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), (all, a, b) => {
        const from = a % all.length
        const piece = all.slice(from, from + 1 + (b % 4)).join('')
        fc.pre(piece.trim() !== '')
        const text = all.join('')
        const result = findAll(text, piece)
        expect(result.ok && result.value.spans.length > 0).toBe(true)
      }),
    )
  })

  it('gives whole characters in order', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), (words, query) => {
        const result = findAll(words, query)
        if (!result.ok) return
        const borders = new Set([...new Intl.Segmenter().segment(words)].map(({ index }) => index))
        borders.add(words.length)
        let last = 0
        for (const { start, end } of result.value.spans) {
          expect([start >= last, borders.has(start), borders.has(end)]).toEqual([true, true, true])
          last = end
        }
      }),
    )
  })

  it('stops at the most that was asked for, and says so', () => {
    expect(findAll('a a a', 'a', { most: 2 })).toMatchObject({ value: { spans: { length: 2 }, isCut: true } })
    expect(findAll('a a', 'a', { most: 2 })).toMatchObject({ value: { isCut: false } })
  })
})

describe('a plain word', () => {
  const letters = fc.constantFrom(
    'a',
    'b',
    'A',
    'é',
    '1',
    '_',
    ' ',
    '\n',
    '\r',
    '-',
    '\u0301',
    '\u00ad',
    'ﬁ',
    'ß',
    '文',
    '\u2028',
  )
  const options = fc.record({ matchCase: fc.boolean(), matchAccents: fc.boolean(), wholeWords: fc.boolean() })

  it('is found line by line where its pattern finds it', () => {
    const texts = fc.array(letters, { maxLength: 60 }).map((all) => all.join(''))
    const queries = fc.constantFrom('a', 'ab', 'ba', 'aa', 'A1', 'fi', 'ss')
    fc.assert(
      fc.property(texts, queries, options, (text, query, how) => {
        const spans = [...text.matchAll(patternOfWords(query, how))].map((match) => match.index)
        const result = findAll(text, query, how)
        expect(result.ok && result.value.spans.map((span) => text.slice(span.start).length)).toEqual(
          spans.map((start) => text.slice(start).length),
        )
      }),
      { numRuns: 3_000 },
    )
  })
})
