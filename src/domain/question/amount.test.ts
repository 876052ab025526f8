import { describe, expect, it } from 'vitest'
import { isBelow, rangeOf, type Amount, type Qualifier } from '#domain/question/amount'

function trucks(qualifier: Qualifier, low: number, high = low): Amount {
  return { qualifier, low, high, unit: 'trucks' }
}

describe('rangeOf', () => {
  it.each<[string, Amount, readonly [number, number]]>([
    ['an exact number is itself', trucks('exact', 41), [41, 41]],
    ['about 860 reaches to the next ten', trucks('about', 860), [855, 865]],
    ['around 800 reaches to the next hundred', trucks('about', 800), [750, 850]],
    ['some 1.2 million', trucks('about', 1_200_000), [1_150_000, 1_250_000]],
    ['about half', trucks('about', 0.5), [0.45, 0.55]],
    ['about minus 40', trucks('about', -40), [-45, -35]],
    ['about nothing', trucks('about', 0), [-0.5, 0.5]],
    ['up to 300', trucks('at-most', 300), [-Infinity, 300]],
    ['at least 300', trucks('at-least', 300), [300, Infinity]],
    ['between 20 and 30', trucks('between', 20, 30), [20, 30]],
  ])('%s', (_, amount, [low, high]) => {
    expect(rangeOf(amount).low).toBeCloseTo(low, 9)
    expect(rangeOf(amount).high).toBeCloseTo(high, 9)
  })
})

describe('two ranges share no number', () => {
  it.each<[string, readonly [Amount, Amount], boolean]>([
    ['about 860 and around 800', [trucks('about', 860), trucks('about', 800)], true],
    ['up to 300 and around 280', [trucks('at-most', 300), trucks('about', 280)], false],
    ['up to 300 and exactly 300', [trucks('at-most', 300), trucks('exact', 300)], false],
    ['fewer than 300 and exactly 300', [trucks('less-than', 300), trucks('exact', 300)], true],
    ['more than 300 and exactly 300', [trucks('exact', 300), trucks('more-than', 300)], true],
    ['at least 400 and up to 300', [trucks('at-least', 400), trucks('at-most', 300)], true],
    ['a range and a wider one', [trucks('between', 20, 30), trucks('between', 10, 40)], false],
    ['two ranges that touch', [trucks('between', 20, 30), trucks('between', 30, 40)], false],
    ['a number and itself', [trucks('exact', 5), trucks('exact', 5)], false],
  ])('%s: %s', (_, [one, other], expected) => {
    const [a, b] = [rangeOf(one), rangeOf(other)]
    expect(isBelow(a, b) || isBelow(b, a)).toBe(expected)
  })
})
