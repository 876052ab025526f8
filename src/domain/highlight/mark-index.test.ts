import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hits, indexMarks, marksWithin, nextHit } from '#domain/highlight/mark-index'

const marks = [
  { id: 'whole', start: 0, end: 100 },
  { id: 'sentence', start: 10, end: 40 },
  { id: 'word', start: 20, end: 25 },
  { id: 'later', start: 60, end: 70 },
]

describe('what lies under a character', () => {
  it.each([
    ['the shortest first', 22, ['word', 'sentence', 'whole']],
    ['without those that end there', 25, ['sentence', 'whole']],
    ['with those that begin there', 60, ['later', 'whole']],
    ['nothing outside', 100, []],
  ])('%s', (_, offset, expected) => {
    expect(hits(indexMarks(marks), offset).map(({ id }) => id)).toEqual(expected)
  })

  it('is gone through one by one, and round again', () => {
    const found = hits(indexMarks(marks), 22)
    const walked = [undefined, 'word', 'sentence', 'whole', 'stranger'].map((id) => nextHit(found, id)?.id)
    expect(walked).toEqual(['word', 'sentence', 'whole', 'word', 'word'])
    expect(nextHit([], undefined)).toBeUndefined()
  })
})

it('finds exactly the marks that touch a span, in the order of the text', () => {
  const span = fc.tuple(fc.nat(50), fc.nat(20)).map(([start, length]) => ({ start, end: start + length + 1 }))
  fc.assert(
    fc.property(fc.array(span), span, (some, wanted) => {
      const sorted = some.toSorted((a, b) => a.start - b.start)
      const expected = sorted.filter(({ start, end }) => start < wanted.end && end > wanted.start)
      expect(marksWithin(indexMarks(sorted), wanted)).toEqual(expected)
    }),
  )
})
