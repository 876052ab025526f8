import { describe, expect, it } from 'vitest'
import { intervalFault, minutesBetween, minutesOf, type Interval } from '#domain/document/interval'

function spanning(from: string | undefined, to: string | undefined): Interval {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), written: '' }
}

describe('intervalFault', () => {
  it.each<[string, Interval, string | undefined]>([
    ['a day', spanning('2026-03-14', '2026-03-14'), undefined],
    ['a minute', spanning('2026-03-14T04:10', '2026-03-14T04:10'), undefined],
    ['an open end', spanning('2026-03-14T04:10', undefined), undefined],
    ['the 31st of February', spanning('2026-02-31', undefined), 'not-a-date'],
    ['the 29th of February of a leap year', spanning('2028-02-29', undefined), undefined],
    ['25 o’clock', spanning('2026-03-14T25:00', undefined), 'not-a-date'],
    ['words', spanning('sunrise', undefined), 'not-a-date'],
    ['an end before its beginning', spanning('2026-03-15', '2026-03-14'), 'ends-before-it-begins'],
    ['a minute of its last day', spanning('2026-03-14T23:59', '2026-03-14'), undefined],
  ])('%s: %s', (_, interval, fault) => {
    expect(intervalFault(interval)).toBe(fault)
  })
})

describe('minutesBetween', () => {
  it.each<[string, readonly [Interval, Interval], number]>([
    [
      '04:10 and 06:12',
      [spanning('2026-03-14T04:10', '2026-03-14T04:10'), spanning('2026-03-14T06:12', '2026-03-14T06:12')],
      122,
    ],
    [
      'a day and a minute of it',
      [spanning('2026-03-14', '2026-03-14'), spanning('2026-03-14T06:12', '2026-03-14T06:12')],
      0,
    ],
    ['a day and the next', [spanning('2026-03-14', '2026-03-14'), spanning('2026-03-15', '2026-03-15')], 1],
    [
      'an open end and what lies in it',
      [spanning('2026-03-14', undefined), spanning('2027-01-01', '2027-01-01')],
      0,
    ],
    [
      'two open ends',
      [spanning(undefined, '2026-03-14'), spanning('2026-03-20', undefined)],
      5 * 24 * 60 + 1,
    ],
  ])('%s: %i', (_, [one, other], expected) => {
    expect(minutesBetween(one, other)).toBe(expected)
    expect(minutesBetween(other, one)).toBe(expected)
  })
})

it('knows the last minute of a day', () => {
  const { first, last } = minutesOf(spanning('2026-03-14', '2026-03-14'))
  expect(last - first).toBe((24 * 60 - 1) * 60_000)
})
