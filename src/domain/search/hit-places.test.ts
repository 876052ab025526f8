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
  ['stoped~', ['stopped']],
  ['resumme~ truck~', ['trucks', 'Résumé', 'trucks']],
  ['fuell~ -came', ['Fuel', 'fuel']],
  ['no~', ['No']],
  ['résume~ lefft~', ['left', 'Résumé']],
  ['type:pdf', []],
  ['', []],
])('%s stands at %j', (typed, words) => {
  expect(hitPlaces(typed, text).spans.map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

it.each([
  [10_000, false],
  [10_001, true],
])('%i places of a word are told to be cut: %s', (count, isCut) => {
  const found = hitPlaces('fuel', 'fuel '.repeat(count))
  expect(found.spans).toHaveLength(10_000)
  expect(found.isCut).toBe(isCut)
})
