import { expect, it } from 'vitest'
import { hitPlaces } from '#domain/search/hit-places'

const text = 'Fuel trucks left. No fuel came; the fuelling stopped. Résumé of trucks.'

it.each([
  ['fuel', ['Fuel', 'fuel']],
  ['fuel*', ['Fuel', 'fuel', 'fuelling']],
  ['"fuel trucks" trucks', ['Fuel trucks', 'trucks']],
  ['resume', ['Résumé']],
  ['fuel -came type:pdf', ['Fuel', 'fuel']],
  ['came OR left', ['left', 'came']],
  ['type:pdf', []],
  ['', []],
])('%s stands at %j', (typed, words) => {
  expect(hitPlaces(typed, text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
})
