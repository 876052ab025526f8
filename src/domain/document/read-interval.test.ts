import { expect, it } from 'vitest'
import { readInterval } from '#domain/document/read-interval'

it.each<[string, string | undefined]>([
  ['14 March 2026', '2026-03-14/2026-03-14'],
  ['2026-03-14 04:10', '2026-03-14T04:10/2026-03-14T04:10'],
  ['2026-03-14T04:10', '2026-03-14T04:10/2026-03-14T04:10'],
  ['14 March 2026, 4:10', '2026-03-14T04:10/2026-03-14T04:10'],
  ['14 March 2026 at 04:10', '2026-03-14T04:10/2026-03-14T04:10'],
  ['2026-03-14 03:52 to 04:31', '2026-03-14T03:52/2026-03-14T04:31'],
  ['2026-03-14 22:00 – 2026-03-15 01:30', '2026-03-14T22:00/2026-03-15T01:30'],
  ['3 to 5 March 2026', '2026-03-03/2026-03-05'],
  ['since 3 March 2026', '2026-03-03/..'],
  ['until 3 March 2026', '../2026-03-03'],
  ['2026-03?', '2026-03-01/2026-03-31 about'],
  ['about 4 March 2026', '2026-03-01/2026-03-07 about'],
  ['2026-03-14T04:10/..', '2026-03-14T04:10/..'],
  ['../2026-03-14', '../2026-03-14'],
  ['2026-03-14/2026-03-16', '2026-03-14/2026-03-16'],
  ['2026-03-14 25:10', undefined],
  ['2026-03-14 05:10 to 04:10', undefined],
  ['2026-02-31', undefined],
  ['2026-03-16/2026-03-14', undefined],
  ['../..', undefined],
  ['/', undefined],
  ['soon', undefined],
  ['', undefined],
])('“%s” is read as %s', (written, expected) => {
  const read = readInterval(written)
  const said = read && `${read.from ?? '..'}/${read.to ?? '..'}${read.isAbout === true ? ' about' : ''}`
  expect(said).toBe(expected)
})

it('keeps the words of a time', () => {
  expect(readInterval(' until 3 March 2026 ')).toEqual({ to: '2026-03-03', written: 'until 3 March 2026' })
})
