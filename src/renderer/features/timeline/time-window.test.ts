import { describe, expect, it } from 'vitest'
import { inside, isShown, panned, showing, zoomed } from '#renderer/features/timeline/time-window'

const hour = 3_600_000
const extent = { from: 0, to: 100 * hour }
const hours = (from: number, to: number) => ({ from: from * hour, to: to * hour })

describe('a window of time', () => {
  it.each([
    ['nearer about its middle', zoomed(hours(40, 60), { by: 0.5, at: 50 * hour, extent }), hours(45, 55)],
    ['nearer about an edge', zoomed(hours(40, 60), { by: 0.5, at: 40 * hour, extent }), hours(40, 50)],
    ['further', zoomed(hours(40, 60), { by: 2, at: 50 * hour, extent }), hours(30, 70)],
    [
      'never further than all there is',
      zoomed(hours(40, 60), { by: 9, at: 50 * hour, extent }),
      hours(0, 100),
    ],
    [
      'never nearer than ten minutes',
      zoomed(hours(40, 41), { by: 0.01, at: 40 * hour, extent }),
      hours(40, 40 + 1 / 6),
    ],
    ['on', panned(hours(40, 60), 0.5, extent), hours(50, 70)],
    ['on to the end and no further', panned(hours(70, 90), 1, extent), hours(80, 100)],
    ['back to the start and no further', panned(hours(10, 30), -1, extent), hours(0, 20)],
    [
      'to what is out of view',
      showing(hours(0, 10), { first: 50 * hour, last: 51 * hour }, extent),
      hours(45, 55),
    ],
    [
      'not for what is in view',
      showing(hours(0, 10), { first: 5 * hour, last: 51 * hour }, extent),
      hours(0, 10),
    ],
    [
      'to the end of what has no beginning',
      showing(hours(0, 10), { first: -Infinity, last: 50 * hour }, extent),
      hours(45, 55),
    ],
    ['inside what is shorter', inside(hours(-10, 200), extent), hours(0, 100)],
  ])('goes %s', (_, window, expected) => {
    expect(window.from).toBeCloseTo(expected.from)
    expect(window.to).toBeCloseTo(expected.to)
  })

  it.each([
    [{ first: 0, last: 5 * hour }, false],
    [{ first: 0, last: 10 * hour }, true],
    [{ first: -Infinity, last: Infinity }, true],
    [{ first: 21 * hour, last: Infinity }, false],
  ])('tells whether %j is in view', (span, expected) => {
    expect(isShown(span, hours(10, 20))).toBe(expected)
  })
})
