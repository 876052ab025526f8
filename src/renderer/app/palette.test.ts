import { describe, expect, it } from 'vitest'
import { rank, type PaletteEntry } from '#renderer/app/palette.tsx'

const entry = (group: PaletteEntry['group'], label: string): PaletteEntry => ({
  group,
  id: `${group}:${label}`,
  label,
  detail: '',
  keyHint: undefined,
  run: () => {},
})
const entries = [
  entry('Claims', 'C-001 The convoy left at dawn'),
  entry('Claims', 'C-014 Nine trucks'),
  entry('Documents', 'Harbour log'),
  entry('Commands', 'Export assessment…'),
  entry('Commands', 'Close case'),
]
const found = (query: string) => rank(entries, query).map((one) => one.label)

describe('the palette', () => {
  it.each([
    ['an id exactly', 'C-014', 'C-014 Nine trucks'],
    ['a word start', 'harb', 'Harbour log'],
    ['letters in order', 'expass', 'Export assessment…'],
  ])('finds %s', (_, query, first) => {
    expect(found(query)[0]).toBe(first)
  })

  it('looks for commands only behind >', () => {
    expect(found('>')).toEqual(['Export assessment…', 'Close case'])
    expect(found('> case')).toEqual(['Close case'])
  })

  it('shows some of everything before a letter is typed', () => {
    expect(found('')).toHaveLength(5)
  })

  it('draws fifty rows at most', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => entry('Documents', `Report ${index}`))
    expect(rank(many, 'report')).toHaveLength(50)
  })
})
