import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { alikePairs, likenessOf } from '#domain/source/alike-names'
import type { Source } from '#domain/source/source'

describe('two names', () => {
  it.each([
    ['Harbour Courier', 'harbour  courier', 'folding'],
    ['The Harbour Courier', 'Harbour Courier', 'folding'],
    ['Радио Теслен', 'радио теслен', 'folding'],
    ['Café Météo', 'Cafe Meteo', 'folding'],
    ['Straßenamt', 'Strassenamt', 'folding'],
    ['Hafen-Bote', 'Hafenbote', 'folding'],
    ['Marten, Ines', 'Ines Marten', 'folding'],
    ['BMA', 'Bureau of Maritime Affairs', 'abbreviation'],
    ['B.M.A.', 'Bureau of Maritime Affairs', 'abbreviation'],
    ['Ministerium für Verkehr und Bau', 'MVB', 'abbreviation'],
    ['I. Marten', 'Ines Marten', 'initials'],
    ['Ines K. Marten', 'Ines Karla Marten', 'initials'],
    ['J. R. R. Tolkien', 'JRR Tolkien', 'folding'],
    ['J.R.R. Tolkien', 'J. R. R. Tolkien', 'folding'],
    ['JRR Tolkien', 'John Ronald Reuel Tolkien', 'initials'],
    ['J.R.R. Tolkien', 'John Ronald Reuel Tolkien', 'initials'],
    ['J. R. R. Tolkien', 'John Ronald Reuel Tolkien', 'initials'],
    ['John R. R. Tolkien', 'J. Ronald Reuel Tolkien', 'initials'],
    ['Tolkien, JRR', 'John Ronald Reuel Tolkien', 'initials'],
    ['Tolkien, J. R. R.', 'J.R.R. Tolkien', 'initials'],
    ['J.R.R. TOLKIEN', 'John Ronald Reuel Tolkien', 'initials'],
    ['J. R. Tolkien', 'John Ronald Reuel Tolkien', undefined],
    ['J. K. R. Tolkien', 'John Ronald Reuel Tolkien', undefined],
    ['ANNA MARTEN', 'Arne Nils Niklas Anders Marten', undefined],
    ['1 Report', '12 Report', undefined],
    ['Ines Marten', 'Ivo Marten', undefined],
    ['Harbour Courier', 'Harbour Master', undefined],
    ['Radio North', 'Radio South', undefined],
    ['Courier', 'Harbour Courier', undefined],
    ['Report 1', 'Report 2', undefined],
    ['BMA', 'Bureau', undefined],
    ['…', '…', undefined],
    ['The', 'The', undefined],
  ] as const)('%s and %s look alike by: %s', (one, other, likeness) => {
    expect(likenessOf(one, other)).toBe(likeness)
    expect(likenessOf(other, one)).toBe(likeness)
  })
})

describe('the pairs of a case', () => {
  const named = (name: string): Source => ({
    id: asId(name),
    name,
    kind: 'outlet',
    gradings: [],
    descriptor: '',
  })

  it('are each told once, and no more than asked for', () => {
    const sources = ['Bureau of Maritime Affairs', 'Ines Marten', 'BMA', 'Marten, Ines'].map(named)
    const told = alikePairs(sources, 9).map(
      ({ one, other, likeness }) => `${one.name} ${other.name} ${likeness}`,
    )
    expect(told).toEqual(['Bureau of Maritime Affairs BMA abbreviation', 'Ines Marten Marten, Ines folding'])
    const all = alikePairs(sources, 9)
    for (const most of [1, 2, 3]) expect(alikePairs(sources, most)).toEqual(all.slice(0, most))
  })

  it('are those that look alike two by two, whatever the names', () => {
    const word = fc.constantFrom('Ines', 'Ivo', 'I.', 'Karla', 'K.', 'IK', 'I.K.')
    const name = fc
      .tuple(fc.array(word, { maxLength: 3 }), fc.constantFrom('Marten', 'Bureau', 'IKM'))
      .chain(([given, last]) =>
        fc.constantFrom([...given, last].join(' '), `${last}, ${given.join(' ')}`, last),
      )
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
        const told = alikePairs(names.map(named), 100).map((pair) => [pair.one.name, pair.other.name].sort())
        const alike = names.flatMap((one, at) =>
          names.slice(0, at).flatMap((other) => (likenessOf(one, other) ? [[one, other].sort()] : [])),
        )
        expect(told.map(String).sort()).toEqual(alike.map(String).sort())
      }),
    )
  })

  it.each<[string, (at: number) => string]>([
    ['of one family with the same initials', (at) => `Ines${at} Karla Marten`],
    [
      'of one family written out and short',
      (at) => (at % 2 === 0 ? `Ines${at} Karla Marten` : `J. K${at} Marten`),
    ],
  ])('of ten thousand sources %s are found by a glance at each', (_, nameOf) => {
    const names = Array.from({ length: 10_000 }, (_each, at) => named(nameOf(at)))
    const timed = (some: readonly Source[]): number => {
      const begun = process.cpuUsage()
      expect(alikePairs(some, 9)).toEqual([])
      const { user, system } = process.cpuUsage(begun)
      return user + system
    }
    const rounds = Array.from({ length: 2 }, () => [timed(names.slice(0, 2_500)), timed(names)] as const)
    const quickest = (at: 0 | 1): number => Math.min(...rounds.map((round) => round[at]))
    // Four times as many take about four times as long, and sixteen times where each is held against each.
    expect(quickest(1) / quickest(0)).toBeLessThan(10)
  })
})
