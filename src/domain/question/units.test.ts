import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Amount } from '#domain/question/amount'
import { convertAmount } from '#domain/question/units'

function exactly(low: number, unit: string, high = low): Amount {
  return { qualifier: low === high ? 'exact' : 'between', low, high, unit }
}

describe('an amount in another unit', () => {
  it.each([
    [860, 'trucks', 'truck', 860],
    [1, 'truck', 'trucks', 1],
    [12, 'lorries', 'lorry', 12],
    [3, 'boxes', 'box', 3],
    [5, 'men', 'man', 5],
    [40, 'people', 'persons', 40],
    [7, 'грузовиков', 'грузовика', 7],
    [7, 'Lastwagen', 'lastwagen', 7],
    [300, '', 'trucks', 300],
    [300, 'trucks', '', 300],
    [10, 'km', 'kilometres', 10],
    [10, 'kilometers', 'km', 10],
    [5, 'miles', 'km', 8.04672],
    [5, 'км', 'km', 5],
    [12, 'тонн', 't', 12],
    [2_500, 'kg', 'tonnes', 2.5],
    [3, 'Tonnen', 'kg', 3_000],
    [100, 'feet', 'm', 30.48],
    [2, 'square miles', 'km²', 5.17997622067],
    [1, 'ha', 'm²', 10_000],
    [90, 'minutes', 'h', 1.5],
    [2, 'Wochen', 'days', 14],
    [2, 'years', 'months', 24],
    [44, 'pct', '%', 44],
    [44, 'per cent', 'Prozent', 44],
    [60, 'mph', 'km/h', 96.56064],
    [3, 'MW', 'kW', 3_000],
    [-5, '°C', '°F', 23],
    [100, '$', 'dollars', 100],
    [100, 'евро', '€', 100],
    [6, 'barrels', 'bbl', 6],
    [12, 'buses', 'bus', 12],
    [2, 'caches', 'cache', 2],
    [3, 'axes', 'axe', 3],
    [4, 'classes', 'class', 4],
    [5, 'KM', 'km', 5],
    [3, 'mw', 'MW', 3],
    [1.2, 'bpd', 'barrels per day', 1.2],
    [1.2, 'b/d', 'bbl a day', 1.2],
    [700, 'bbl per week', 'bpd', 100],
    [30, 'trucks per day', 'truck a day', 30],
    [30, 'trucks a day', 'trucks per week', 210],
    [30, 'Lastwagen pro Tag', 'Lastwagen pro Woche', 210],
    [3, 'tonnes per hour', 'kg/h', 3_000],
    [10, 'metres per second', 'km/h', 36],
    [60, 'miles an hour', 'mph', 60],
    [16, '$ per barrel', 'dollars a barrel', 16],
  ])('%s %s in %s', (value, from, ...[to, told]) => {
    const found = convertAmount(exactly(value, from), to)
    expect(found).toMatchObject({ ok: true, value: { low: told, high: told } })
  })

  it.each([
    [exactly(3, 'trucks'), 'kitchens', 'contradictory-units'],
    [exactly(3, 'km'), 'h', 'contradictory-units'],
    [exactly(3, 'km'), 'trucks', 'contradictory-units'],
    [exactly(3, 'dollars'), '€', 'contradictory-units'],
    // Short, long or metric: nobody can tell a plain ton.
    [exactly(3, 'tons'), 'tonnes', 'contradictory-units'],
    [exactly(3, 'gallons'), 'l', 'contradictory-units'],
    [exactly(3, 'mW'), 'MW', 'contradictory-units'],
    // So many a day are not so many.
    [exactly(3, 'trucks per day'), 'trucks', 'contradictory-units'],
    [exactly(3, 'barrels'), 'bpd', 'contradictory-units'],
    [exactly(3, 'trucks per day'), 'trucks per km', 'contradictory-units'],
    [exactly(3, 'trucks per day'), 'kitchens per day', 'contradictory-units'],
    [exactly(3, 'km/h'), 'km', 'contradictory-units'],
    [exactly(3, 'M'), 'km', 'contradictory-units'],
    [exactly(3, 'bus'), 'bu', 'contradictory-units'],
    [exactly(-3, 'trucks'), 'trucks', 'negative-count'],
    [exactly(-3, 'km'), 'm', 'negative-count'],
    [exactly(30, 'trucks', 20), 'trucks', 'reversed-range'],
  ] as const)('is not told: %j in %s (%s)', (amount, unit, reason) => {
    expect(convertAmount(amount, unit)).toEqual({ ok: false, reason })
  })

  it('keeps its qualifier and both ends', () => {
    const range: Amount = { qualifier: 'between', low: 1, high: 2, unit: 'miles' }
    expect(convertAmount(range, 'km')).toEqual({
      ok: true,
      value: { qualifier: 'between', low: 1.609344, high: 3.218688, unit: 'km' },
    })
  })

  it('comes back as it went', () => {
    const units = fc.constantFrom('mm', 'cm', 'm', 'km', 'miles', 'feet', 'nautical miles')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), units, units, (value, from, to) => {
        const there = convertAmount(exactly(value, from), to)
        if (!there.ok) throw new Error(there.reason)
        const back = convertAmount(there.value, from)
        expect(back.ok && Math.abs(back.value.low - value) <= value * 1e-9).toBe(true)
      }),
    )
  })

  it('is told or refused, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.double(), (from, to, value) => {
        expect([true, false]).toContain(convertAmount(exactly(value, from), to).ok)
      }),
    )
  })
})
