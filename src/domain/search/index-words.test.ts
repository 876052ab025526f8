import { expect, it } from 'vitest'
import { findAll } from '#domain/document/find-in-text'
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
  ['Ísafjörður', 'isafjordur'],
  ['Þing', 'thing'],
  ['Ħal', 'hal'],
  ['Ŧ', 't'],
  ['λόγος', 'ΛΟΓΟΣ'],
  ['İstanbul', 'istanbul'],
  ['یک', 'يك'],
  ['١٢٣', '123'],
  ['и\u0306', 'й'],
])('%s is looked up as %s is, and found in a text by it', (one, other) => {
  expect(indexPieces(one)).toEqual(indexPieces(other))
  expect(findAll(one, other)).toMatchObject({ value: { spans: [{ start: 0, end: one.length }] } })
})

it.each([
  ['мой', 'мои'],
  ['か', 'が'],
])('%s is not %s, neither in the index nor in a text', (one, other) => {
  expect(indexPieces(one)).not.toEqual(indexPieces(other))
  expect(findAll(one, other)).toMatchObject({ value: { spans: [] } })
})

it.each([
  ['relief-convoy, 860', ['relief', 'convoy', '860']],
  ['车队 arrived', ['车', '队', 'arrived']],
  ['ขบวนรถ', ['ข', 'บ', 'ว', 'น', 'ร', 'ถ']],
  ['( [ .*', []],
])('%s stands in the index as %j', (words, pieces) => {
  expect(indexPieces(words)).toEqual(pieces)
})
