import { describe, expect, it } from 'vitest'
import { rank, type PaletteEntry } from '#renderer/app/rank-entries'

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
  entry('Claims', 'C-141 Tugs'),
  entry('Questions', 'Q-01 How many tugs?'),
  entry('Documents', 'Harbour log'),
  entry('Documents', 'Ängste am Hafen'),
  entry('Sources', 'Harbour master'),
  entry('Tags', 'Cargo › Fuel'),
  entry('Commands', 'Export assessment…'),
  entry('Commands', 'Close case'),
]
const found = (typed: string) => rank(entries, typed).map((one) => one.label)

describe('the palette', () => {
  it.each([
    ['an id exactly', 'C-014', 'C-014 Nine trucks'],
    ['an id without its zeros', 'c14', 'C-014 Nine trucks'],
    ['a question by its id', 'q1', 'Q-01 How many tugs?'],
    ['a word start', 'harb', 'Harbour log'],
    ['a name without its accents', 'angste', 'Ängste am Hafen'],
    ['letters in order', 'expass', 'Export assessment…'],
  ])('finds %s', (_, typed, first) => {
    expect(found(typed)[0]).toBe(first)
  })

  it.each([
    ['>', ['Export assessment…', 'Close case']],
    ['> case', ['Close case']],
    ['@harb', ['Harbour master']],
    ['#fuel', ['Cargo › Fuel']],
    ['!tugs', ['C-141 Tugs']],
  ])('looks in one group behind %s', (typed, labels) => {
    expect(found(typed)).toEqual(labels)
  })

  it('shows some of everything before a letter is typed, what was opened last first', () => {
    expect(found('')).toHaveLength(entries.length)
    expect(rank(entries, '', ['Documents:Harbour log'])[0]).toMatchObject({
      label: 'Harbour log',
      group: 'Recent',
    })
  })

  it('keeps what the index found in its order, after the names', () => {
    const passages = [entry('Passages', 'b words'), entry('Passages', 'a words')]
    const labels = rank([...entries, ...passages], 'harb').map((one) => one.label)
    expect(labels).toEqual(['Harbour log', 'Harbour master', 'b words', 'a words'])
  })

  it.each([
    ['a name before a part of one', ['log'], ['Log', 'Log of the harbour', 'Harbour log', 'Catalogue']],
    ['letters close together before those far apart', ['brd'], ['Board', 'Bread and fodder']],
    ['words behind a name after the name', ['gate'], ['Gate', 'Bridge']],
    ['names alike by the alphabet', ['report'], ['Report a', 'Report b']],
  ])('puts %s', (_, [typed = ''], labels) => {
    const named = labels.toReversed().map((label) => entry('Documents', label))
    const told = named.map((one) => (one.label === 'Bridge' ? { ...one, detail: 'Gate' } : one))
    expect(rank(told, typed).map((one) => one.label)).toEqual(labels)
  })

  it('tells of the signs behind a question mark', () => {
    expect(found('?').map((label) => label.slice(0, 1))).toEqual(['>', '@', '#', '!', '/'])
    expect(found('?tag')).toEqual(['# tags'])
  })

  it('draws fifty rows at most', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => entry('Documents', `Report ${index}`))
    expect(rank(many, 'report')).toHaveLength(50)
    expect(rank(many, 'r')).toHaveLength(50)
  })
})
