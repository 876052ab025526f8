import { describe, expect, it } from 'vitest'
import { distance, fuzzyReach, matchExpression } from '#domain/search/match-expression'
import { readQuery } from '#domain/search/query'

const written = (typed: string) =>
  matchExpression(readQuery(typed), (word) => (word === 'convy' ? ['convoy'] : []))

describe('the words of a search, for the index', () => {
  it.each([
    ['convoy trucks', '("convoy") AND ("trucks")', undefined],
    ['"Relief Convoy"', '("relief convoy")', undefined],
    ['depart*', '("depart" *)', undefined],
    ['convy~', '("convy" OR "convoy")', undefined],
    ['food OR flour -tinned -cold', '("food" OR "flour")', '("tinned") OR ("cold")'],
    ['AND NOT NEAR(a)', '("and") AND ("not") AND ("near a")', undefined],
    ['title:x" OR 1', '("title x") AND ("or 1")', undefined],
    ['车队', '("车 队")', undefined],
    ['-only', undefined, '("only")'],
    ['tag:Movement', undefined, undefined],
  ])('%s', (typed, wanted, unwanted) => {
    expect(written(typed)).toEqual({ wanted, unwanted })
  })
})

it.each([
  ['convoy', 'convy', 1],
  ['convoy', 'convoy', 0],
  ['depot', 'deport', 1],
  ['abcd', 'wxyz', 3],
])('from %s to %s it is %i', (a, b, letters) => {
  expect(distance(a, b, 2)).toBe(letters)
})

it.each([
  ['war', 0],
  ['gate', 1],
  ['ministry', 2],
])('%s may differ by %i', (word, letters) => {
  expect(fuzzyReach(word)).toBe(letters)
})
