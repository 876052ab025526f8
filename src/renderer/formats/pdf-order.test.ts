import { describe, expect, it } from 'vitest'
import { fragmentsOf, type PdfText } from '#renderer/formats/pdf-fragments'
import { columnsOf } from '#renderer/formats/pdf-order'

type Place = readonly [x: number, y: number]

/** A stroke of letters 10 points high at its left foot, in points from the top left corner. */
function stroke(str: string, [x, y]: Place, more: Partial<PdfText> = {}): PdfText {
  return {
    str,
    width: 5 * str.length,
    height: 10,
    place: [10, 0, 0, -10, x, y],
    hasEOL: false,
    ascent: 0.8,
    isVertical: false,
    isFixedWidth: false,
    ...more,
  }
}

/** Strokes side by side from the left, as they stand on a line. */
function across(y: number, ...strs: readonly string[]): readonly PdfText[] {
  let x = 40
  return strs.map((str) => {
    const placed = stroke(str, [x, y])
    x += placed.width
    return placed
  })
}

/** Letters below each other, each placed by itself, the column ended after every one. */
function below([x, y]: Place, letters: string): readonly PdfText[] {
  return Array.from(letters).map((letter, at) =>
    stroke(letter, [x, y + 10 * at], { width: 10, hasEOL: true }),
  )
}

/** The lines of a page in reading order, cells parted by a bar. */
function linesOf(texts: readonly PdfText[]): readonly string[] {
  return columnsOf(fragmentsOf(texts)).flatMap(({ lines }) =>
    lines.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join('')).join('|')),
  )
}

describe('a line that runs to the left', () => {
  it.each<[string, readonly PdfText[], readonly string[]]>([
    [
      'is read from the right though it was drawn from the left',
      across(50, '.', 'הפוסל', ' ', 'אל', ' ', 'האיש'),
      ['האיש אל הפוסל.'],
    ],
    [
      'keeps its numbers and its foreign words',
      across(50, 'Gate B', ' ', 'השער', ' ', '2024', ' ', 'סרמ', '14-', 'ב'),
      ['ב-14סרמ 2024 השער Gate B'],
    ],
    ['is read letter by letter', across(50, 'ب', 'ا', 'ب'), ['باب']],
    ['names the letters that a font names by their looks', across(50, 'ﻻ', 'ﻫ', 'ا'), ['اهلا']],
    ['turns brackets that are named by their looks', across(50, '(', 'עב', ')', ' ', 'אא'), ['אא (עב)']],
    ['leaves brackets that are named by what they do', across(50, ')', 'עב', '(', ' ', 'אא'), ['אא (עב)']],
    [
      'takes a sign that was drawn into a gap between its words',
      [stroke('בב אא', [40, 50], { width: 30 }), stroke(',', [56, 50], { width: 3 })],
      ['בב, אא'],
    ],
    [
      'keeps a mark with the letter it stands over',
      [stroke('ה', [40, 50]), stroke('ָ', [42, 49], { width: 0 }), stroke('א', [45, 50])],
      ['אהָ'],
    ],
    ['has its cells from the right', [...across(50, 'בבב'), stroke('אאא', [300, 50])], ['אאא|בבב']],
  ])('%s', (_, texts, expected) => {
    expect(linesOf(texts)).toEqual(expected)
  })

  it('is told by the whole page, not by the few lines between its columns', () => {
    const page = Array.from({ length: 12 }, (_, at) => [
      stroke('Many words of one column', [40, 100 + 12 * at], { width: 150 }),
      stroke('and of the other one', [220, 100 + 12 * at], { width: 150 }),
    ]).flat()
    const crossing = across(80, 'words, “', 'ההההההההה', ' ', 'הההההה', '”, until its end of all of it.')
    expect(linesOf([...crossing, ...page])[0]).toBe('words, “הההההה ההההההההה”, until its end of all of it.')
  })

  it('names an article that a font turned with the letter after it', () => {
    expect(linesOf(across(50, 'اإلعالن'))).toEqual(['الإعالن'])
  })

  it('within a line of other words is turned by itself', () => {
    const texts = across(50, 'They wrote ', 'םוי', ' ', '14', ' ', 'סרמ', ' on the gate.')
    expect(linesOf(texts)).toEqual(['They wrote סרמ 14 םוי on the gate.'])
  })
})

describe('a number at the edge of words that run to the left, on a line that runs to the right', () => {
  it.each<[string, readonly string[], string]>([
    [
      'is their last one inside of a quotation',
      ['He wrote “14', ' ', 'ב', ' ', 'א', '” and left'],
      'He wrote “א ב 14” and left',
    ],
    ['and of brackets', ['He wrote (', '14', ' ', 'א', ') and left'], 'He wrote (א 14) and left'],
    [
      'and where only what ends the words parts them',
      ['He wrote “3 :”', 'א', ' and left'],
      'He wrote “א”: 3 and left',
    ],
    ['and where a prefix leads to it', ['He left 14-', 'ב', ' by foot'], 'He left ב-14 by foot'],
    [
      'and where its sign is at their other end',
      ['He wrote 45', ' ', 'وا', '% of it'],
      'He wrote وا 45% of it',
    ],
    ['stays before them elsewhere', ['He wrote 14', ' ', 'א', ' and left'], 'He wrote 14 א and left'],
    ['stays in the word it ends', ['He took the B2', ' ', 'א', ' and left'], 'He took the B2 א and left'],
  ])('%s', (_, strs, expected) => {
    expect(linesOf(across(50, ...strs))).toEqual([expected])
  })
})

describe('foreign words on a line that runs to the left', () => {
  it.each<[string, readonly string[], string]>([
    [
      'in brackets leave a number outside of them',
      ['בבבבבב', ' ', '(', 'Gate B', ')', ' ', '14', ' ', 'אאאאאא'],
      'אאאאאא 14 (Gate B) בבבבבב',
    ],
    ['and in quotation marks', ['בבבבבב', ' ', '«Gate B» 14', ' ', 'אאאאאא'], 'אאאאאא 14 «Gate B» בבבבבב'],
    [
      'keep brackets that are a part of them',
      ['בבבבבב', ' ', 'Gate (B) 14', ' ', 'אאאאאא'],
      'אאאאאא Gate (B) 14 בבבבבב',
    ],
    ['keep the number they end with', ['בבבבבב', ' ', 'Gate 7', ' ', 'אאאאאא'], 'אאאאאא Gate 7 בבבבבב'],
  ])('%s', (_, strs, expected) => {
    expect(linesOf(across(50, ...strs))).toEqual([expected])
  })
})

describe('lines from top to bottom', () => {
  it.each<[string, readonly PdfText[], readonly string[]]>([
    [
      'of letters placed one by one are read from the right',
      [...below([100, 50], '世界人権宣言の前に'), ...below([80, 50], '前文です')],
      ['世界人権宣言の前に', '前文です'],
    ],
    [
      'of a font that writes so are read from the right',
      [
        stroke('あいう', [80, 50], { isVertical: true, height: 30 }),
        stroke('日本', [100, 50], { isVertical: true, height: 20 }),
      ],
      ['日本', 'あいう'],
    ],
    [
      'that are turned are read like others',
      [
        stroke('second line.', [80, 50], { place: [0, 10, 10, 0, 80, 50] }),
        stroke('The first and', [100, 50], { place: [0, 10, 10, 0, 100, 50] }),
      ],
      ['The first and', 'second line.'],
    ],
    [
      'are not seen in a column of figures',
      [...below([100, 50], '12345'), stroke('beside', [20, 50])],
      ['beside|1', '2', '3', '4', '5'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(linesOf(texts)).toEqual(expected)
  })

  it('say where on the page each letter stands, and that it is turned', () => {
    const [column] = columnsOf(fragmentsOf([stroke('あい', [80, 50], { isVertical: true, height: 20 })]))
    expect(column?.lines[0]?.cells).toEqual([
      [{ text: 'あい', x: 75, y: 50, width: 10, height: 20, turn: 90 }],
    ])
  })
})
