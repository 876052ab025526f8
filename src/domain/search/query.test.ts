import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEmpty, readQuery, wantedTerms } from '#domain/search/query'

/** A query as one line: clauses by " & ", alternatives by "|", kinds by their sign. */
function read(typed: string): string {
  const { clauses, filters } = readQuery(typed)
  const signs = { word: '', phrase: '"', prefix: '*', fuzzy: '~' }
  const written = clauses.map(({ isNot, anyOf }) => {
    const terms = anyOf.map(({ kind, words }) => `${words}${signs[kind]}`)
    return `${isNot ? '-' : ''}${terms.join('|')}`
  })
  const asked = filters.map(({ field, value, isNot }) => `${isNot ? '-' : ''}[${field}=${value}]`)
  return [...written, ...asked].join(' & ')
}

describe('a search', () => {
  it.each([
    ['convoy trucks', 'convoy & trucks'],
    ['"relief convoy" gate', 'relief convoy" & gate'],
    ['“relief convoy”', 'relief convoy"'],
    ['depart* convy~', 'depart* & convy~'],
    ['food OR flour -tinned', 'food|flour & -tinned'],
    ['OR food OR', 'OR & food'],
    [
      'tag:Movement source:"Harbour Post" -author:Smith',
      '[tag=Movement] & [source=Harbour Post] & -[author=Smith]',
    ],
    [
      'before:2026-05-03 after:"March 2026" type:pdf lang:ru in:notes',
      '[before=2026-05-03] & [after=March 2026] & [type=pdf] & [lang=ru] & [in=notes]',
    ],
    ['-"not this"', '-not this"'],
    ['"left open', 'left open"'],
    ['tag:', 'tag:'],
    ['colour:red', 'colour red"'],
    ['https://a.test/x', 'https //a.test/x"'],
    ['*', ''],
    ['( [ .* \\', ''],
    ['   ', ''],
    ['конвой 车队 قافلة', 'конвой & 车队 & قافلة'],
    ['C++', 'C++'],
  ])('%s is read as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(wantedTerms(readQuery(typed)).length).toBeLessThanOrEqual(32)
      }),
    )
    expect(isEmpty(readQuery('('.repeat(10_000)))).toBe(true)
    expect(readQuery('word '.repeat(10_000)).clauses).toHaveLength(32)
  })
})
