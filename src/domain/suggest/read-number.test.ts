import { describe, expect, it } from 'vitest'
import { figureValue, readNumber } from '#domain/suggest/read-number'
import { tokensOf } from '#domain/suggest/tokens'
import type { Tongue } from '#domain/suggest/tongue'

const cases: readonly (readonly [Tongue, string, number | undefined])[] = [
  ['en', 'forty-one', 41],
  ['en', 'three hundred and five', 305],
  ['en', 'two thousand and twelve', 2_012],
  ['en', 'one hundred and twenty thousand', 120_000],
  ['en', 'three dozen', 36],
  ['en', 'a dozen', 12],
  ['en', 'half a million', 500_000],
  ['en', 'half a dozen', 6],
  ['en', 'half', 50],
  ['en', 'two thirds', 66.7],
  ['en', 'a quarter', 25],
  ['en', '1.2 million', 1_200_000],
  ['en', '15.8 mln', 15_800_000],
  ['en', '948,000', 948_000],
  ['en', '2bn', 2_000_000_000],
  ['en', 'hundreds', 200],
  ['en', 'tens of thousands', 20_000],
  ['en', 'twenty five and seven', 25],
  ['en', 'a truck', undefined],
  ['de', 'dreihundertfünfundzwanzigtausend', 325_000],
  ['de', 'einundvierzig', 41],
  ['de', 'zwei Dutzend', 24],
  ['de', '1,2 Millionen', 1_200_000],
  ['de', '3,5 Mio. Euro', 3_500_000],
  ['de', '12.500', 12_500],
  ['de', 'tausendzweihundert', 1_200],
  ['de', 'dreißig', 30],
  ['de', 'eine Million', 1_000_000],
  ['de', 'Hunderte', 200],
  ['de', 'ein Wagen', 1],
  ['de', 'Sieger', undefined],
  ['fr', 'quatre-vingt-dix-sept', 97],
  ['fr', 'soixante et onze', 71],
  ['fr', 'deux cents', 200],
  ['fr', 'trois mille', 3_000],
  ['fr', 'une vingtaine', 20],
  ['fr', 'une centaine', 100],
  ['fr', 'trois douzaines', 36],
  ['fr', '1,5 million', 1_500_000],
  ['fr', '12 500', 12_500],
  ['fr', '12\u202f500', 12_500],
  ['es', 'treinta y cinco', 35],
  ['es', 'doscientos cuarenta', 240],
  ['es', 'dos mil quinientos', 2_500],
  ['es', '3 millones', 3_000_000],
  ['es', '12.500', 12_500],
  ['ru', 'двадцать пять', 25],
  ['ru', 'триста сорок одна', 341],
  ['ru', 'пять тысяч двести', 5_200],
  ['ru', 'полторы тысячи', 1_500],
  ['ru', '12 тыс. человек', 12_000],
  ['ru', '1,2 млн', 1_200_000],
  ['ru', '12 500', 12_500],
  ['uk', 'дев’яноста', 90],
  ['uk', 'триста сорок', 340],
  ['uk', 'пів', undefined],
  ['uk', '5 тис. осіб', 5_000],
]

describe('a number', () => {
  it.each(cases)('in %s: %s', (tongue, words, value) => {
    expect(readNumber(tokensOf(words, tongue), 0, tongue)?.value).toBe(value)
  })

  it.each([
    ['en', '1,200', 1_200],
    ['en', '1.200', 1.2],
    ['de', '1.200', 1_200],
    ['de', '1,200', 1.2],
    ['de', '1.200.000,5', 1_200_000.5],
    ['en', '1,200,000.5', 1_200_000.5],
    ['en', '0.500', 0.5],
    ['de', '1’200', 1_200],
  ] as const)('in %s reads the figure %s', (tongue, text, value) => {
    expect(figureValue(text, tongue)).toBe(value)
  })
})
