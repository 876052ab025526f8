import { expect, it } from 'vitest'
import { indexPieces } from '#domain/search/index-words'

it.each([
  ['Häuser', 'Hauser'],
  ['ÉLAN', 'e\u0301lan'],
  ['Straße', 'STRASSE'],
  ['Ёлка', 'елка'],
  ['Łódź', 'lodz'],
  ['قَافِلَة', 'قافله'],
  ['أحمد', 'احمد'],
  ['قـــافلة', 'قافلة'],
  ['שָׁלוֹם', 'שלום'],
  ['ﬁne', 'fine'],
  ['co\u00adoperate', 'cooperate'],
  ['Ａ１', 'a1'],
])('%s is looked up as %s is', (one, other) => {
  expect(indexPieces(one)).toEqual(indexPieces(other))
})

it.each([
  ['relief-convoy, 860', ['relief', 'convoy', '860']],
  ['车队 arrived', ['车', '队', 'arrived']],
  ['ขบวนรถ', ['ข', 'บ', 'ว', 'น', 'ร', 'ถ']],
  ['( [ .*', []],
])('%s stands in the index as %j', (words, pieces) => {
  expect(indexPieces(words)).toEqual(pieces)
})
