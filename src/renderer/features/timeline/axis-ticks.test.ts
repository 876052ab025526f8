import { expect, it } from 'vitest'
import { ticksOf } from '#renderer/features/timeline/axis-ticks'

it.each([
  ['hours', '2026-03-14T03:00 2026-03-14T06:30', ['14 Mar 03:00', '04:00', '05:00', '06:00']],
  ['hours across midnight', '2026-03-14T21:00 2026-03-15T04:00', ['14 Mar 21:00', '15 Mar 00:00', '03:00']],
  ['days', '2026-02-27T00:00 2026-03-02T12:00', ['27 Feb 2026', '28 Feb', '1 Mar 2026', '2 Mar']],
  ['months', '2025-11-01T00:00 2026-02-20T00:00', ['Nov 2025', 'Dec', 'Jan 2026', 'Feb']],
  ['years', '2020-01-01T00:00 2024-01-01T00:00', ['2020', '2021', '2022', '2023', '2024']],
  [
    'weeks without room',
    '2026-04-11T00:00 2026-06-02T00:00',
    ['12 Apr 2026', '', '26 Apr', '3 May', '10 May', '17 May', '24 May', '31 May'],
  ],
])('a scale of %s says where it is', (_, ends, expected) => {
  const [from = 0, to = 0] = ends.split(' ').map((end) => Date.parse(`${end}Z`))
  const shown = { from, to }
  expect(ticksOf(shown, 400).map(({ words }) => words)).toEqual(expected)
})
