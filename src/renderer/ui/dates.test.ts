import { describe, expect, it } from 'vitest'
import { localDay, localMoment, timeAgo, writtenDay, writtenMoment } from '#renderer/ui/dates'

describe('writtenDay', () => {
  it.each([
    ['a day', '2026-10-07', '7 Oct 2026'],
    ['an instant of another zone, by its own day', '2026-10-07T00:30:00+14:00', '7 Oct 2026'],
    ['a month', '2026-10', 'Oct 2026'],
    ['a year, as it stands', '2026', '2026'],
    ['the date of a mail', 'Wed, 07 Oct 2026 08:30:00 +0200', '7 Oct 2026'],
    ['words, as they stand', 'last Tuesday', 'last Tuesday'],
    ['a month there is not, as it stands', '2026-13-07', '2026-13-07'],
  ])('writes %s', (_, date, expected) => {
    expect(writtenDay(date)).toBe(expected)
  })
})

it.each([
  ['an instant', '2026-10-07T08:05:09Z', '7 Oct 2026, 08:05 UTC'],
  ['one of another zone, by its own clock', '2026-10-07T00:30+14:00', '7 Oct 2026, 00:30 UTC+14'],
  ['one of half an hour', '2026-10-07T00:30:00.123-0330', '7 Oct 2026, 00:30 UTC-3:30'],
  ['one without a zone', '2026-10-07T08:05', '7 Oct 2026, 08:05'],
  ['a day, as it stands', '2026-10-07', '2026-10-07'],
  ['words, as they stand', 'Acme Writer 2026', 'Acme Writer 2026'],
])('writes %s', (_, words, expected) => {
  expect(writtenMoment(words)).toBe(expected)
})

describe('times of this machine', () => {
  // No zone in the text, so it is read on this machine's clock, whatever its zone.
  const morning = '2026-10-07T08:05:09'

  it('names the day', () => {
    expect(localDay(morning)).toBe('7 Oct 2026')
  })

  it('names the day and the time', () => {
    expect(localMoment(morning)).toBe('7 Oct 2026, 08:05')
  })

  it.each([localDay, localMoment])('leaves words as they stand', (write) => {
    expect(write('soon')).toBe('soon')
  })

  it.each([
    [0, 'just now'],
    [12, '12 s ago'],
    [59, '59 s ago'],
    [60, '1 min ago'],
    [3599, '59 min ago'],
    [3600, '7 Oct 2026, 08:05'],
  ])('after %i seconds says %s', (seconds, expected) => {
    expect(timeAgo(morning, Date.parse(morning) + seconds * 1000)).toBe(expected)
  })

  it('leaves words as they stand', () => {
    expect(timeAgo('soon', 0)).toBe('soon')
  })
})
