import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveEdge, strides, takeEdge, type EdgeMove, type Ground } from '#domain/highlight/boundary'

const text = 'The convoy left the depot. Nine trucks, all grey, turned back.'

/** A text whose paragraphs are its lines. */
function grounded(words: string): Ground {
  let start = 0
  const blocks = words.split('\n').map((line) => {
    const block = { kind: 'paragraph', start, end: start + line.length } as const
    start = block.end + 1
    return block
  })
  return { text: words, blocks }
}

/** The words between square brackets, in the text without them. */
function held(bracketed: string): { readonly text: string; readonly start: number; readonly end: number } {
  const text = bracketed.replace('[', '').replace(']', '')
  return { text, start: bracketed.indexOf('['), end: bracketed.indexOf(']') - 1 }
}

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
  const { start, end } = moveEdge(grounded(text), quoted(words), move)
  expect(text.slice(start, end)).toBe(expected)
})

it.each<[string, Omit<EdgeMove, 'by'>, string]>([
  ['[Yes]. Dr. Aziz came. He left.', { edge: 'end', direction: 'grow' }, 'Yes.'],
  ['[Yes.] Dr. Aziz came. He left.', { edge: 'end', direction: 'grow' }, 'Yes. Dr. Aziz came.'],
  ['No. Then Dr. Aziz [came]. He left.', { edge: 'start', direction: 'grow' }, 'Then Dr. Aziz came'],
  ['Dr. Aziz came. He [left].', { edge: 'start', direction: 'grow' }, 'He left'],
  ['Dr. Aziz came. [He left.]', { edge: 'start', direction: 'grow' }, 'Dr. Aziz came. He left.'],
  ['[Dr. Aziz came. He left.]', { edge: 'end', direction: 'shrink' }, 'Dr. Aziz came.'],
  ['[Dr. Aziz came. He left.]', { edge: 'start', direction: 'shrink' }, 'He left.'],
  ['[Title]\nThe U.S. Army came. It left.', { edge: 'end', direction: 'grow' }, 'Title\nThe U.S. Army came.'],
  ['One.\n\n[Two.]', { edge: 'start', direction: 'grow' }, 'One.\n\nTwo.'],
  ['[הם באו.] הם הלכו.', { edge: 'end', direction: 'grow' }, 'הם באו. הם הלכו.'],
  ['[👩‍👩‍👧 waved.] 🇺🇦 Too!', { edge: 'end', direction: 'grow' }, '👩‍👩‍👧 waved. 🇺🇦 Too!'],
])('%s by a sentence with %o becomes "%s"', (bracketed, move, expected) => {
  const { text: words, ...span } = held(bracketed)
  const { start, end } = moveEdge(grounded(words), span, { ...move, by: 'sentence' })
  expect(words.slice(start, end)).toBe(expected)
})

it('crosses a sentence longer than it looks ahead in several moves', () => {
  const words = 'so and '.repeat(1000)
  const move = { edge: 'end', direction: 'grow', by: 'sentence' } as const
  const once = moveEdge(grounded(words), { start: 0, end: 2 }, move)
  expect(once.end).toBeGreaterThan(2000)
  expect(moveEdge(grounded(words), once, move).end).toBeGreaterThan(4000)
})

type Taken = readonly [bracketed: string, edge: 'start' | 'end', to: number, expected: string]

it.each<Taken>([
  ['the [red] van', 'end', 11, 'red van'],
  ['the [red] van', 'end', 8, 'red'],
  ['the [red] van', 'start', 0, 'the red'],
  ['the [red] van', 'start', 6, 'd'],
  ['the [red] van', 'start', 11, 'd'],
  ['the [red] van', 'end', 0, 'r'],
  ['the [red] van', 'end', 99, 'red van'],
  ['a [b] 👩‍👩‍👧 c', 'end', 6, 'b 👩‍👩‍👧'],
  ['👩‍👩‍👧 [b]', 'start', 3, '👩‍👩‍👧 b'],
  ['[a👩‍👩‍👧]', 'start', 9, '👩‍👩‍👧'],
  ['[e\u0301t]', 'end', 0, 'e\u0301'],
  ['e\u0301[t]', 'start', 1, 'e\u0301t'],
  ['[🇺🇦🇫🇷]', 'end', 2, '🇺🇦'],
  ['הם [באו] הם', 'end', 9, 'באו הם'],
  ['One.\n\n[Two.]', 'start', 5, 'Two.'],
])('%s with its %s taken to %i becomes "%s"', (...[bracketed, edge, to, expected]) => {
  const { text: words, ...span } = held(bracketed)
  const { start, end } = takeEdge(words, span, { edge, to })
  expect(words.slice(start, end)).toBe(expected)
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
      const inner = moveEdge(grounded(words), span, how)
      expect(inner.start).toBeGreaterThanOrEqual(0)
      expect(inner.end).toBeLessThanOrEqual(words.length)
      expect(inner.start).toBeLessThan(inner.end)
      if (how.direction === 'grow') expect(inner).toEqual(span)
    }),
  )
})
