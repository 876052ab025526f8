import { expect, it } from 'vitest'
import { widerSearches } from '#domain/search/wider-searches'

it.each([
  ['familly', ['familly*', 'familly~']],
  ['convoy gate', ['convoy* gate*', 'convoy~ gate~', 'convoy OR gate']],
  ['gas', ['gas*']],
  ['gas bottle', ['gas* bottle*', 'gas bottle~', 'gas OR bottle']],
  ['convoy tag:Movement -rumour', ['convoy* tag:Movement -rumour', 'convoy~ tag:Movement -rumour']],
  [
    'convoy gate source:"Harbour Post"',
    [
      'convoy* gate* source:"Harbour Post"',
      'convoy~ gate~ source:"Harbour Post"',
      'convoy OR gate source:"Harbour Post"',
    ],
  ],
  ['flour OR grain', ['flour* OR grain*', 'flour~ OR grain~']],
  ['"relief convoy"', []],
  ['depart*', []],
  ['type:pdf', []],
  ['', []],
])('wider than %s', (typed, expected) => {
  expect(widerSearches(typed).map((wider) => wider.typed)).toEqual(expected)
})
