import { expect, it } from 'vitest'
import { contextLikeness, likenessOf } from '#domain/highlight/likeness'
import { squash } from '#domain/highlight/squash'

it.each([
  ['same', 'same', 1],
  ['', '', 1],
  ['abcd', 'abxd', 0.75],
  ['abcd', '', 0],
  ['kitten', 'sitting', 1 - 3 / 7],
])('%j and %j are alike to %d', (a, b, expected) => {
  expect(likenessOf(a, b)).toBeCloseTo(expected)
  expect(likenessOf(b, a)).toBeCloseTo(expected)
})

it('too little context says nothing', () => {
  expect(contextLikeness('anything', 'ab')).toBe(0.5)
  expect(contextLikeness('the old mill', 'the old mill')).toBe(1)
})

it('blank space is squashed, and every letter knows where it stood', () => {
  const { words, places } = squash('a  b\n c')
  expect(words).toBe('a b c')
  expect(places).toEqual([0, 1, 3, 4, 6, 7])
})
