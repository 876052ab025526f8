import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalFields, canonicalJson, isSame, joinFields } from '#domain/case/canonical-json'

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: undefined, b: { d: 2, c: undefined } }, '{"b":{"d":2}}'],
    [[undefined, 1], '[null,1]'],
    ['\ud800 alone', '"\\ud800 alone"'],
    [-0, '0'],
  ])('spells %j in one way', (value, spelled) => {
    expect(canonicalJson(value)).toBe(spelled)
  })

  it('says the same as JSON and does not care for the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(record))
        expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)))
        expect(joinFields(canonicalFields(record))).toBe(canonicalJson(record))
      }),
    )
  })

  it.each([[Number.NaN], [Infinity], [() => 1], [1n]])('refuses what cannot be stored: %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow('Broken belief')
  })
})

it.each([
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [undefined, undefined, true],
  [undefined, {}, false],
  [[1, 2], [2, 1], false],
])('%j and %j are the same: %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same)
})
