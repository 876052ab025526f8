import { expect, it } from 'vitest'
import { sharedSpans } from '#domain/similar/shared-spans'

const speech =
  'It is purely humanitarian and carries food and field kitchens, nothing else, the ministry said'
const notice = 'This article may be read and passed on under the terms of the house and of nobody else'

it('two texts are told the passages they share, in the order of the first', () => {
  const older = `One. ${speech}. Two. ${notice}.`
  const newer = `${notice}! Then, as before: ${speech}…`
  const found = sharedSpans(older, newer)
  expect(found.map((span) => older.slice(span.older.start, span.older.end))).toEqual([speech, notice])
  expect(found.map((span) => newer.slice(span.newer.start, span.newer.end))).toEqual([speech, notice])
  expect(found.map(({ words }) => words)).toEqual([15, 18])
})

it.each([
  ['strangers', 'one two three', 'four five six'],
  ['empty', '', ''],
])('two texts that are %s share nothing', (...[, older, newer]) => {
  expect(sharedSpans(older, newer)).toEqual([])
})

const up = (a: number, b: number): number => a - b
const road = 'The road to the crossing was cleared on Friday by two crews who had come from the north'

it.each([
  ['paragraphs in another order', [road, speech, notice], [18, 15, 18]],
  ['a paragraph less', [speech, notice], [15, 18]],
  ['a paragraph more', [speech, 'Bridges fell.', notice], [15, 18]],
  ['an accent, a capital and a soft hyphen', [speech.toUpperCase().replace('IT', 'ÍT\u00ad')], [15]],
  ['a word replaced in its middle', [speech.replace('nothing', 'and more'), notice], [18]],
  ['a paragraph said twice', [road, speech, road], [18, 33]],
])('an edited copy with %s shares what was left', (_, paragraphs, words) => {
  const older = [speech, road, notice].join('\n\n')
  const found = sharedSpans(older, paragraphs.join('\n\n'))
  expect(found.map((span) => span.words).toSorted(up)).toEqual(words.toSorted(up))
})
