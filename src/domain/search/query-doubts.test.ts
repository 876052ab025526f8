import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubtsIn } from '#domain/search/query-doubts'

/** The doubts of a search as one line. */
function doubted(typed: string): string {
  return doubtsIn(typed)
    .map((doubt) => {
      if (doubt.kind === 'no-operator') return `${doubt.name}:${doubt.value}!`
      if (doubt.kind === 'value') return `${doubt.field}=${doubt.value}?`
      return doubt.kind === 'nothing-behind' ? `${doubt.field}:…?` : doubt.kind
    })
    .join(' & ')
}

describe('a search that does not ask what it seems to', () => {
  it.each([
    ['convoy trucks', ''],
    ['before:2026-05-03 after:"March 2026" type:pdf lang:ru in:notes', ''],
    ['before:"14 March 2026" lang:pt-BR in:claims type:judgement type:outlet', ''],
    ['before:whenever', 'before=whenever?'],
    ['-after:"some day"', 'after=some day?'],
    ['BEFORE:2026-02-31', 'before=2026-02-31?'],
    ['before:whenever before:whenever', 'before=whenever?'],
    ['type:excel', 'type=excel?'],
    ['lang:russian', 'lang=russian?'],
    ['lang:"ru OR uk"', 'lang=ru OR uk?'],
    ['in:everything', 'in=everything?'],
    ['in:Mark', ''],
    ['tag: Movement', 'tag:…?'],
    ['before:""', 'before:…?'],
    ['source:', 'source:…?'],
    ['"tag:"', ''],
    ['after:2026-05 before:2026-04', 'no-day-between'],
    ['after:2026-04 before:2026-04', 'no-day-between'],
    ['after:2026-04-30 before:2026-05-02', ''],
    ['after:2026-04-30 before:2026-05-01', 'no-day-between'],
    ['after:2026-04-30 before:2026-04-30', 'no-day-between'],
    ['after:2026-04 before:2026-05', 'no-day-between'],
    ['after:2026-03 after:2026-05 before:2026-05-20', 'no-day-between'],
    ['after:2026-04 -before:2026-03', ''],
    ['after:2026-04 before:2026-06', ''],
    ['https://a.test/x 12:30 Re:trucks', ''],
    ['colour:red', 'colour:red!'],
    ['is:unread -title:"Gate log"', 'is:unread! & title:Gate log!'],
    ['type:mail type:e-mail type:csv type:srt', ''],
    ["tag:'; DROP TABLE items; --", ''],
    ['before:9999999999-99-99', 'before=9999999999-99-99?'],
    ['before:\u202e2026', ''],
    [Array.from({ length: 33 }, (_, at) => `w${String(at)}`).join(' '), 'too-long'],
    ['a'.repeat(2001), 'too-long'],
  ])('%s', (typed, expected) => {
    expect(doubted(typed)).toBe(expected)
  })

  it('is always answered, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(Array.isArray(doubtsIn(typed))).toBe(true)
      }),
    )
  })
})
