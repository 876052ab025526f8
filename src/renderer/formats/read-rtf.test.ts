import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EncodingReach, Reading } from '#domain/import/reading'
import { inlinesOf, marksOf, outlineOf } from '#renderer/formats/block-outline'
import { readFile } from '#renderer/formats/read-file'

const head = String.raw`\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 Gothic;}}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 berschrift 2;}{\s3 Quotations;}{\*\cs9 Strong;}}
{\*\revtbl{Unknown;}{Ann;}}{\info{\title A convoy}{\author A. Nalle}{\creatim\yr2024\mo5\dy1}}{\*\generator Writer 7;}`

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

async function read(
  inside: string,
  more: {
    readonly head?: string
    readonly encoding?: string
    readonly reach?: EncodingReach | undefined
  } = {},
): Promise<Reading> {
  const bytes = latin(`{${more.head ?? head}${inside}}`)
  const encoding =
    more.encoding === undefined ? {} : { encoding: more.encoding, reach: more.reach ?? ('doubted' as const) }
  const read = await readFile({ fileName: 'letter.rtf', bytes, ...encoding })
  if (!read.ok || read.value.reading === undefined) throw new Error(read.ok ? 'nothing' : read.reason)
  return read.value.reading
}

describe('the words of a rich text file', () => {
  it.each<readonly [string, string, string]>([
    ['as they stand', String.raw`One {two} three`, 'One two three'],
    ['over line ends of the file', 'One\r\n two', 'One two'],
    ['in the code page of the file', String.raw`caf\'e9`, 'café'],
    ['in the code page of a font', String.raw`{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}`, 'Привет'],
    ['in two bytes, one of them plain', String.raw`{\f3 \'83\'89\'83\'8b\'83A}`, 'ラルア'],
    ['in a symbol font', String.raw`{\f2 a\'62}`, 'αβ'],
    ['by their number', String.raw`\u8212?x\u1087\'efy`, '—xпy'],
    ['by a number without a repetition', String.raw`\uc0\u8212 x`, '—x'],
    ['by a number with two bytes of repetition', String.raw`\uc2\u12354\'82\'a0x`, 'あx'],
    ['by a negative number', String.raw`\u-10179?\u-8704?`, '😀'],
    ['but for half a character', String.raw`x\u-10179?y`, 'x\ufffdy'],
    ['by two writings of which one is newer', String.raw`{\upr{old}{\*\ud new}}`, 'new'],
    [
      'with signs',
      String.raw`a\emdash b\~c\_d \{e\}\\ \ldblquote f\rdblquote`,
      'a—b\u00a0c\u2011d {e}\\ “f”',
    ],
    ['with tabs and lines', String.raw`a\tab b\line c`, 'a\tb\nc'],
    ['without hidden ones', String.raw`a{\v b}c`, 'ac'],
    ['without what nobody knows', String.raw`a{\*\unknown b{c}}d`, 'ad'],
    ['without pictures', String.raw`a{\pict\pngblip 89504e{47}}b`, 'ab'],
    ['without binary data', `a{\\pict\\bin5 }}}}}}b`, 'ab'],
    ['with the result of a field', String.raw`{\field{\*\fldinst{PAGE}}{\fldrslt 7}}`, '7'],
    ['up to the end, though braces are missing', 'a{b{c', 'abc'],
  ])('come %s', async (_, inside, words) => {
    expect((await read(inside)).body.text).toBe(words)
  })

  const greeting = String.raw`\'cf\'f0\'e8\'e2\'e5\'f2`
  const fonts = String.raw`{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset161 Arial;}}`
  it.each<readonly [string, string, string, EncodingReach | undefined, string, number | undefined]>([
    ['a file that states none', String.raw`\rtf1\ansi`, greeting, undefined, 'Привет', undefined],
    [
      'a file that states another',
      String.raw`\rtf1\ansi\ansicpg1252`,
      greeting,
      undefined,
      'Привет',
      undefined,
    ],
    ['a file of a Macintosh', String.raw`\rtf1\mac`, greeting, undefined, 'Привет', undefined],
    [
      'a font that is for anything',
      String.raw`\rtf1\ansicpg1252${fonts}`,
      String.raw`\f0 ${greeting}`,
      undefined,
      'Привет',
      undefined,
    ],
    [
      'a font that states another, where there is nothing else',
      String.raw`\rtf1${fonts}`,
      String.raw`\f2 ${greeting}`,
      undefined,
      'Привет',
      undefined,
    ],
    [
      'what is in doubt, not a font that states its own',
      String.raw`\rtf1${fonts}`,
      String.raw`${greeting} \f2 \'e1`,
      undefined,
      'Привет α',
      1,
    ],
    ['all fonts', String.raw`\rtf1${fonts}`, String.raw`${greeting} \f2 \'e1`, 'all', 'Привет б', undefined],
  ])('come in the encoding the analyst chose: in %s', async (_, start, ...[inside, reach, words, own]) => {
    const reading = await read(inside, { head: start, encoding: 'windows-1251', reach })
    expect([reading.body.text, reading.ownEncodings]).toEqual([words, own])
    expect(reading.decoding).toEqual({ encoding: 'windows-1251', settledBy: 'analyst' })
  })

  it('are told by their letters where the file states no encoding', async () => {
    const inside = String.raw`\'c3\'f0\'f3\'e7 \'e2\'fb\'f8\'e5\'eb \'ed\'e0 \'f0\'e0\'f1\'f1\'e2\'e5\'f2\'e5`
    const reading = await read(inside, { head: String.raw`\rtf1\ansi` })
    expect(reading.body.text).toBe('Груз вышел на рассвете')
    expect(reading.decoding).toEqual({ encoding: 'windows-1251', settledBy: 'detection' })
    expect(reading.warnings).toEqual(['encoding-guessed'])
  })

  it('are of Windows where there are too few letters to tell', async () => {
    const reading = await read(String.raw` caf\'e9`, { head: String.raw`\rtf1\ansi` })
    expect([reading.body.text, reading.warnings]).toEqual(['café', ['encoding-guessed']])
  })

  it('say where bytes mean nothing in their encoding', async () => {
    const reading = await read(String.raw`a\'d2b`, { head: String.raw`\rtf1\ansi\ansicpg1253` })
    expect(reading.warnings).toEqual(['invalid-bytes-replaced'])
    expect((await read(String.raw`a{\f3\'ff}`)).warnings).toEqual(['invalid-bytes-replaced'])
  })

  it.each([
    ['in what nobody reads', String.raw`a{\*\unknown \'d2}{\header \'d2}`, ['page-headers-left-out']],
    ['in the name of a font', String.raw`{\fonttbl{\f0 \'d2;}}a`, []],
  ])('say nothing of bytes %s', async (_, inside, warnings) => {
    expect((await read(inside, { head: String.raw`\rtf1\ansi\ansicpg1253` })).warnings).toEqual(warnings)
  })

  it('are in the chosen encoding where the other bytes only name fonts', async () => {
    const named = String.raw`\rtf1{\fonttbl{\f0\fcharset161 \'cb\'ce;}}`
    const chosen = { head: named, encoding: 'windows-1251' }
    expect((await read(String.raw`\f0 ${greeting}`, chosen)).body.text).toBe('Привет')
  })

  it.each<readonly [string, string, readonly string[]]>([
    [
      'bold and italic',
      String.raw`a {\b b {\i c}} d\b  e\b0  f`,
      ['strong: b c', 'emphasis: c', 'strong: e'],
    ],
    [
      'a link',
      String.raw`{\field{\*\fldinst{HYPERLINK "https://a.test/"}}{\fldrslt{\b there}}}`,
      ['there → https://a.test/', 'strong: there'],
    ],
    ['a link that runs', String.raw`{\field{\*\fldinst{HYPERLINK "javascript:x"}}{\fldrslt there}}`, []],
    [
      'inserted and deleted words',
      String.raw`a {\revised\revauth1 new}{\deleted\revauthdel1 old}`,
      ['inserted: new (Ann)', 'deleted: old (Ann)'],
    ],
  ])('set off %s', async (_, inside, inlines) => {
    expect(inlinesOf(await read(inside))).toEqual(inlines)
  })
})

describe('the blocks of a rich text file', () => {
  const row = (...cells: readonly string[]) =>
    String.raw`\trowd\cellx1\cellx2 ${cells.map((cell) => String.raw`\pard\intbl ${cell}\cell`).join('')}\row`
  it.each<readonly [string, string, readonly string[]]>([
    ['paragraphs', String.raw`a\par\par b`, ['paragraph: a', 'paragraph: b']],
    [
      'headings',
      String.raw`\pard\s1 a\par\pard\outlinelevel1 b\par\pard c`,
      ['h1: a', 'h2: b', 'paragraph: c'],
    ],
    ['a quotation', String.raw`\pard\s3 a`, ['quote: a']],
    [
      'a list',
      String.raw`{\listtext\pard 1.\tab}\ls1\ilvl0 a\par{\listtext\f2\'b7\tab}\ilvl1 b\par\pard c`,
      ['item0 1.: a', 'item1 •: b', 'paragraph: c'],
    ],
    ['an old list', String.raw`{\pntext\f2\'b7\tab}{\*\pn\pnlvlblt}a`, ['item0 •: a']],
    [
      'a table',
      `${row('a', 'b')}${row('c', String.raw`d\par e`)}\\pard f`,
      ['row0: a\tb', 'row0: c\td e', 'paragraph: f'],
    ],
    [
      'two tables',
      `${row('a', 'b')}\\pard f\\par${row('c', 'd')}`,
      ['row0: a\tb', 'paragraph: f', 'row1: c\td'],
    ],
    [
      'a head row',
      String.raw`\trowd\trhdr\pard\intbl a\cell b\cell\row\trowd\pard\intbl c\cell d\cell\row`,
      ['head0: a\tb', 'row0: c\td'],
    ],
    [
      'a table in a table',
      String.raw`\trowd\pard\intbl\itap2 x\nestcell y\nestcell{\*\nesttableprops\nestrow}\pard\intbl z\cell b\cell\row`,
      ['row0: x y z\tb'],
    ],
    [
      'notes',
      String.raw`a{\footnote\chftn  first} b{\footnote\ftnalt second}\par c`,
      ['paragraph: a[1] b[2]', 'paragraph: c', 'paragraph: [1] first', 'paragraph: [2] second'],
    ],
    [
      'a text box',
      String.raw`a{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard b\par}}{\shprslt b}}`,
      ['paragraph: ab'],
    ],
  ])('%s', async (_, inside, blocks) => {
    expect(outlineOf(await read(inside))).toEqual(blocks)
  })
})

describe('what belongs to the words of a rich text file', () => {
  it('comes as marks where it was commented', async () => {
    const reading = await read(
      String.raw`About {\*\atrfstart 0}860 trucks{\*\atrfend 0}{\*\atnid AN}{\*\atnauthor Ann}\chatn{\*\annotation{\*\atnref 0}\pard who\par says so?} crossed.`,
    )
    expect(reading.body.text).toBe('About 860 trucks crossed.')
    expect(marksOf(reading)).toEqual(['860 trucks: who\nsays so? (Ann)'])
  })

  it('is stated by its properties', async () => {
    expect((await read('x')).stated).toMatchObject({ title: 'A convoy', author: 'A. Nalle' })
  })

  it('is left out and said', async () => {
    const reading = await read(String.raw`{\header Page}{\v hidden}{\revised new}`)
    expect(reading.warnings).toEqual(['page-headers-left-out', 'hidden-text-left-out', 'changes-tracked'])
  })
})

describe('a hostile rich text file', () => {
  it.each([
    ['of endless groups', '{'.repeat(50_000) + 'x', 'unsafe-file'],
    ['without words', String.raw`\par\par`, 'no-words-inside'],
  ])('%s is refused', async (_, inside, reason) => {
    const read = await readFile({ fileName: 'x.txt', bytes: latin(`{${head}${inside}`) })
    expect(read.ok ? 'read' : read.reason).toBe(reason)
  })

  it.each([
    ['closed', String.raw`{\footnote a`, '}'],
    ['left open', String.raw`{\footnote a`, ''],
    ['with groups of their own', String.raw`{\footnote a{\b b}`, '}'],
  ])('of notes in notes, %s, is read in bearable time and without loss', async (_, open, close) => {
    const before = process.cpuUsage()
    const { body } = await read(open.repeat(8_000) + close.repeat(8_000))
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(4_000)
    expect(body.text.match(/\[\d+\] a/g)).toHaveLength(8_000)
  })

  it('is read or refused, never thrown over', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '\\*',
        "\\'",
        "\\'8",
        '\\u',
        '\\u-1',
        '\\bin',
        '\\bin9',
        '\\cell',
        '\\row',
        '\\intbl',
        '\\par',
        '\\pard',
        '\\footnote',
        '\\fldrslt',
        '\\listtext',
        '\\fonttbl',
        '\\f3',
        '\\ud',
        '\\v',
        '\\revised',
        '\\annotation',
        '\\atrfstart',
        ' ',
        'x',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const read = await readFile({ fileName: 'x.rtf', bytes: latin(`{${head}${pieces.join('')}`) })
        const text = read.ok ? (read.value.reading?.body.text ?? '') : ''
        expect(text).not.toMatch(/[\r\0]|\p{Surrogate}/u)
      }),
      { numRuns: 300 },
    )
  })
})
