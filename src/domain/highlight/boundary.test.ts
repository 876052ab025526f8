import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveEdge, strides, type EdgeMove } from '#domain/highlight/boundary'

const text = 'The convoy left the depot. Nine trucks, all grey, turned back.'

function quoted(words: string): { readonly start: number; readonly end: number } {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length }
}

it.each<[string, EdgeMove, string]>([
  ['left the', { edge: 'end', direction: 'grow', by: 'word' }, 'left the depot'],
  ['left the', { edge: 'end', direction: 'shrink', by: 'word' }, 'left'],
  ['left the', { edge: 'start', direction: 'grow', by: 'word' }, 'convoy left the'],
  ['left the', { edge: 'start', direction: 'shrink', by: 'word' }, 'the'],
  ['left the', { edge: 'end', direction: 'grow', by: 'character' }, 'left the '],
  ['left the', { edge: 'start', direction: 'shrink', by: 'character' }, 'eft the'],
  ['left the', { edge: 'end', direction: 'grow', by: 'sentence' }, 'left the depot.'],
  ['left the', { edge: 'start', direction: 'grow', by: 'sentence' }, 'The convoy left the'],
  ['trucks', { edge: 'end', direction: 'grow', by: 'word' }, 'trucks, all'],
  ['left', { edge: 'end', direction: 'shrink', by: 'word' }, 'left'],
  ['The', { edge: 'start', direction: 'grow', by: 'word' }, 'The'],
  ['turned back.', { edge: 'end', direction: 'grow', by: 'sentence' }, 'turned back.'],
])('"%s" with %o becomes "%s"', (words, move, expected) => {
  const { start, end } = moveEdge(text, quoted(words), move)
  expect(text.slice(start, end)).toBe(expected)
})

it('never empties a passage, never leaves the text, and growing only grows', () => {
  const move = fc.record({
    edge: fc.constantFrom('start', 'end'),
    direction: fc.constantFrom('grow', 'shrink'),
    by: fc.constantFrom(...strides),
  })
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 2 }), move, (words, how) => {
      const span = { start: 0, end: words.length }
      const inner = moveEdge(words, span, how)
      expect(inner.start).toBeGreaterThanOrEqual(0)
      expect(inner.end).toBeLessThanOrEqual(words.length)
      expect(inner.start).toBeLessThan(inner.end)
      if (how.direction === 'grow') expect(inner).toEqual(span)
    }),
  )
})
