import { describe, expect, it } from 'vitest'
import { fragmentsOf } from '#renderer/formats/pdf-fragments'
import { columnsOf } from '#renderer/formats/pdf-order'
import { paragraphsOf } from '#renderer/formats/pdf-paragraphs'
import { surveyType } from '#renderer/formats/pdf-type'

/** Lines in a font whose letters are all as wide as each other. */
function kindsOf(words: string, isVertical = false): readonly string[] {
  const length = 10 * words.length
  const columns = columnsOf(
    fragmentsOf([
      {
        str: words,
        width: isVertical ? 10 : length,
        height: isVertical ? length : 10,
        place: [10, 0, 0, -10, 40, 50],
        hasEOL: false,
        ascent: 0.8,
        isVertical,
        isFixedWidth: true,
      },
    ]),
  )
  return paragraphsOf(columns, surveyType(columns)).map(({ shape }) => shape.kind)
}

describe('paragraphsOf', () => {
  it.each([
    ['is code', 'for i in 1 2 3; do', false, 'code'],
    ['is no code where all letters are as wide anyway', '世界人権宣言', false, 'paragraph'],
    ['is no code either from top to bottom', '世界人権宣言', true, 'paragraph'],
  ])('a line in type of one width %s', (...[, words, isVertical, kind]) => {
    expect(kindsOf(words, isVertical)).toEqual([kind])
  })
})
