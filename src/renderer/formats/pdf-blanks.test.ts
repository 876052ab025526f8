import { describe, expect, it } from 'vitest'
import { isBlankPage, showsNothing } from '#renderer/formats/pdf-blanks'

describe('showsNothing', () => {
  it.each([
    ['nothing', '', true],
    ['colours alone', '0 g 0 G\n0.5 .5 -1 rg', true],
    ['a frame that is not filled', 'q 1 0 0 1 0 0 cm 0 0 612 792 re W n Q', true],
    ['a blank that was written', '/P <</MCID 0>> BDC BT /F1 12 Tf 72 700 Td ( ) Tj ET EMC', true],
    ['blanks with their places', 'BT [( ) -20 ( )] TJ ET', true],
    ['a remark', '% nothing here Do\n0 g', true],
    ['a picture', 'q 612 0 0 792 0 0 cm /Im0 Do Q', false],
    ['a small picture', 'BI /W 1 /H 1 ID x EI', false],
    ['a filled square', '0 0 10 10 re f', false],
    ['a line', '0 0 m 10 10 l S', false],
    ['letters no text stands for', 'BT /F1 12 Tf (\x01\x02) Tj ET', false],
    ['letters by their numbers', 'BT <0102> Tj ET', false],
    ['more than is looked at', '0 g\n'.repeat(2000), false],
  ])('of %s', (...[, drawing, isNothing]) => {
    expect(showsNothing(drawing)).toBe(isNothing)
  })
})

describe('isBlankPage', () => {
  const objects = {
    texts: [],
    find: (number: number) =>
      new Map([
        [1, '<< /Type /Page /Contents 9 0 R >>'],
        [2, '<< /Type /Page >>'],
        [3, '<< /Type /Page /Annots [7 0 R] >>'],
        [4, '<< /Type /Page /Contents 8 0 R >>'],
      ]).get(number),
    unpack: (number: number) => (number === 9 ? { text: '0 g', isWhole: true } : undefined),
  }
  it.each([
    ['that draws nothing', 1, true],
    ['without a drawing', 2, true],
    ['with a note on it', 3, false],
    ['whose drawing is packed in a rare way', 4, false],
    ['that is not found', 5, false],
    ['without a number', undefined, false],
  ])('of a page %s', (...[, number, isBlank]) => {
    expect(isBlankPage(number, objects)).toBe(isBlank)
  })
})
