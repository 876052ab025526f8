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
