import { expect, it } from 'vitest'
import { highlightsOverWords } from '#renderer/formats/pdf-notes'

const runs = [{ start: 0, end: 10, x: 40, y: 100, width: 100, height: 10 }]
const over = [40, 510, 140, 510, 40, 490, 140, 490]
const beside = [40, 310, 140, 310, 40, 290, 140, 290]
/** From points up from the bottom of a page of 600 to points down from its top. */
const toPage = [1, 0, 0, -1, 0, 600]

it.each([
  ['a highlight over words', { subtype: 'Highlight', quadPoints: over }, ['7R']],
  ['no highlight over a picture', { subtype: 'Highlight', quadPoints: beside }, []],
  ['no line through words', { subtype: 'StrikeOut', quadPoints: over }, []],
  ['no field of a form', { subtype: 'Widget', rect: [40, 490, 140, 510] }, []],
])('hides %s', (_, annotation, expected) => {
  expect(highlightsOverWords([{ id: '7R', ...annotation }], toPage, runs)).toEqual(expected)
})
