import { describe, expect, it } from 'vitest'
import { fragmentsOf, type PdfText } from '#renderer/formats/pdf-fragments'

const stroke: PdfText = {
  str: 'Words',
  width: 25,
  height: 10,
  place: [10, 0, 0, 10, 40, 100],
  hasEOL: false,
  ascent: 0.8,
  isVertical: false,
  isFixedWidth: false,
}

/** The words of each fragment. */
function wordsOf(strokes: readonly PdfText[]): readonly string[] {
  return fragmentsOf(strokes).map(({ pieces }) =>
    pieces.map(({ text, isSpaced }) => (isSpaced ? ` ${text}` : text)).join(''),
  )
}

describe('fragmentsOf', () => {
  it.each<[string, Partial<PdfText>, readonly string[]]>([
    ['joins what stands close by', { place: [10, 0, 0, 10, 68, 100] }, ['Words Words']],
    ['parts what stands beyond a wide gap', { place: [10, 0, 0, 10, 200, 100] }, ['Words', 'Words']],
    ['leaves out a stroke whose place is no number', { place: [10, 0, 0, 10, NaN, 100] }, ['Words']],
    ['leaves out a stroke of endless width', { width: Infinity }, ['Words']],
  ])('%s', (_, next, expected) => {
    expect(wordsOf([stroke, { ...stroke, ...next }])).toEqual(expected)
  })
})
