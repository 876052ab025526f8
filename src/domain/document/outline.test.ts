import { describe, expect, it } from 'vitest'
import { entryAt, outlineFor } from '#domain/document/outline'

const text = 'Report\n\nArrivals\n\nForty came.'
const blocks = [
  { kind: 'heading', level: 2, start: 0, end: 6 },
  { kind: 'heading', level: 3, start: 8, end: 16 },
  { kind: 'paragraph', start: 18, end: 29 },
] as const
const own = [{ title: 'Contents', depth: 0, start: 0 }]

describe('the outline of a document', () => {
  it.each([
    ['is its own', { text, blocks, inlines: [], outline: own }, own],
    [
      'else its headings',
      { text, blocks, inlines: [] },
      [
        { title: 'Report', depth: 0, start: 0 },
        { title: 'Arrivals', depth: 1, start: 8 },
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(outlineFor(body)).toEqual(expected)
  })

  it('tells the entry of a place', () => {
    const outline = outlineFor({ text, blocks, inlines: [] })
    expect([7, 8, 20].map((offset) => entryAt(outline, offset))).toEqual([0, 1, 1])
  })
})
