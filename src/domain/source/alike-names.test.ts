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
    expect(alikePairs(sources, 1)).toHaveLength(1)
  })

  it('of two thousand sources are found in a moment', () => {
    const sources = Array.from({ length: 2000 }, (_, at) =>
      named(`${String.fromCharCode(97 + (at % 26))}${at} paper`),
    )
    expect(alikePairs(sources, 9)).toEqual([])
  })
})
