import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '#domain/document/block'
import { snapToGraphemes } from '#domain/document/graphemes'
import { intervalFault } from '#domain/document/interval'
import { findAmounts } from '#domain/suggest/find-amounts'
import { findAttributions } from '#domain/suggest/find-attributions'
import { findTimes } from '#domain/suggest/find-times'
import { tongues } from '#domain/suggest/tongue'

type Finder = (passage: string, language: string) => readonly Span[]

const finders: readonly (readonly [string, Finder])[] = [
  ['amounts', findAmounts],
  ['attributions', findAttributions],
  ['times', (passage, language) => findTimes(passage, { language, today: '2026-10-07' })],
]

/** Pieces of which passages are made that could lead a finder astray. */
const pieces = [
  ...[
    'between',
    'zwischen',
    'and',
    'und',
    'from',
    'от',
    'до',
    'half of',
    'la moitié',
    'up to',
    'one',
    'a',
    'dozen',
    'million',
  ],
  ...[
    'according to',
    'said',
    'the ministry',
    'laut',
    'selon',
    'за словами',
    'citing',
    'He',
    '“',
    '”',
    '«',
    '»',
    '"',
    "'",
  ],
  ...[
    'since',
    'last',
    'March',
    'May',
    'on',
    'Thursday',
    'ago',
    'yesterday',
    'spring',
    '04:10',
    '2026',
    '1985/86',
    '31',
    '1,200',
  ],
  ...[
    'е\u0301',
    '👩‍👩‍👧',
    '5\ufe0f\u20e3',
    '\ud800',
    '\u202f',
    '\n',
    '.',
    ',',
    '-',
    '–',
    '%',
    '$',
    '°C',
    'trucks',
    'km',
    "l'",
  ],
]

const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 20,
    },
  )
  .chain((words) => fc.constantFrom(' ', '').map((joint) => words.join(joint)))

describe.each(finders)('the suggested %s', (_, find) => {
  it('lie in the passage, on the borders of characters, one after the other', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...tongues), (passage, tongue) => {
        let last = 0
        for (const { start, end } of find(passage, tongue)) {
          expect(last <= start && start < end && end <= passage.length).toBe(true)
          expect(snapToGraphemes(passage, { start, end })).toEqual({ start, end })
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '9',
    '1 234',
    'two hundred and ',
    '20–',
    "l'",
    'a-',
    'e\u0301',
    'half of ',
    ' ',
    '\n',
    '"',
    '“',
    'said ',
    'Ab ',
    'since March ',
    'in two days ',
    'in 9999999 years ',
    '12:',
    '3 May – ',
  ])('take time that grows with their length only, in "%s"', (piece) => {
    const timed = (length: number): number => {
      const passage = piece.repeat(Math.ceil(length / piece.length))
      const begun = process.cpuUsage()
      find(passage, 'en')
      find(passage, 'fr')
      return process.cpuUsage(begun).user / 1_000
    }
    const short = Math.min(timed(3_000), timed(3_000))
    // Eight times the length takes eight times as long; with its square it would be sixty-four times.
    expect(timed(24_000)).toBeLessThan(32 * short + 300)
  })

  it('are none in an empty passage and in languages that are not known', () => {
    expect([find('', 'en'), find('about 860 trucks, the ministry said on Monday', 'xx')]).toEqual([[], []])
  })
})

it('suggested times are days of the calendar that begin before they end', () => {
  const day = fc.constantFrom('2026-10-07', '2024-02-29', '1000-01-01', '8999-12-31')
  fc.assert(
    fc.property(hostileText, fc.constantFrom(...tongues), day, (passage, language, today) => {
      const faults = findTimes(passage, { language, today }).map(({ interval }) => intervalFault(interval))
      expect(faults.filter((fault) => fault !== undefined)).toEqual([])
    }),
    { numRuns: 600 },
  )
})
