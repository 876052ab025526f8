import { expect, it } from 'vitest'
import type { Difference } from '#domain/question/difference'
import type { GivenValue } from '#domain/question/question'
import { sayDifference, sayValue } from '#domain/question/value-words'

it.each<[GivenValue, string]>([
  [
    { kind: 'number', amount: { qualifier: 'about', low: 860, high: 860, unit: 'trucks' } },
    'about 860 trucks',
  ],
  [{ kind: 'number', amount: { qualifier: 'at-most', low: 1200, high: 1200, unit: '' } }, 'up to 1,200'],
  [{ kind: 'number', amount: { qualifier: 'between', low: 20, high: 30, unit: 'km' } }, '20 to 30 km'],
  [{ kind: 'number', amount: { qualifier: 'exact', low: 41, high: 41, unit: 'trucks' } }, '41 trucks'],
  [
    { kind: 'date', interval: { from: '2026-03-14T04:10', to: '2026-03-14T04:10', written: '' } },
    '14 Mar 2026, 04:10',
  ],
  [{ kind: 'date', interval: { from: '2026-03-14', written: '' } }, 'from 14 Mar 2026 on'],
  [{ kind: 'date', interval: { to: '2026-03-14', isAbout: true, written: '' } }, 'about until 14 Mar 2026'],
  [
    { kind: 'date', interval: { to: '2026-03-14', isAbout: true, isUncertain: true, written: '' } },
    'perhaps about until 14 Mar 2026',
  ],
  [
    { kind: 'date', interval: { from: '2026-03-01', to: '2026-03-14', written: '' } },
    '1 Mar 2026 to 14 Mar 2026',
  ],
  [{ kind: 'place', place: 'Vell' }, 'Vell'],
  [{ kind: 'yes-no', isYes: false }, 'no'],
  [{ kind: 'choice', choice: 'food' }, 'food'],
])('%j is said as “%s”', (given, words) => {
  expect(sayValue(given)).toBe(words)
})

it.each<[Difference, string | undefined]>([
  [{ kind: 'number', by: 60, unit: 'trucks' }, '60 trucks'],
  [{ kind: 'time', minutes: 122, areDays: false }, '2 h 02'],
  [{ kind: 'time', minutes: 45, areDays: false }, '45 min'],
  [{ kind: 'time', minutes: 1_440, areDays: true }, '1 day'],
  [{ kind: 'time', minutes: 1, areDays: true }, '1 day'],
  [{ kind: 'time', minutes: 1_441, areDays: true }, '2 days'],
  [{ kind: 'time', minutes: 9_000, areDays: false }, '6 days'],
  [{ kind: 'other' }, undefined],
])('%j is said as %s', (difference, words) => {
  expect(sayDifference(difference)).toBe(words)
})
