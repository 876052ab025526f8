import { describe, expect, it } from 'vitest'
import { canBeRead, lookAgain, type Standing } from '#renderer/reading/standing'

const at = (start: number) => ({ start, end: start + 5 })

describe('what stands on the screen', () => {
  it.each([
    ['is not read at first sight', [], [0, 10], 0, [], false],
    ['is not read too soon', [[0, 0]], [0], 1400, [], false],
    ['is read after a while', [[0, 0]], [0], 1500, [0], true],
    [
      'is read by itself, not with what came later',
      [
        [0, 0],
        [10, 1000],
      ],
      [0, 10],
      1600,
      [0],
      false,
    ],
    ['is told once', [[0, undefined]], [0], 9000, [], true],
    ['begins anew after it had left', [[0, 0]], [10], 1500, [], false],
    ['is nothing in an empty window', [[0, 0]], [], 1500, [], true],
  ] as const)('%s', (...[, before, spans, now, stood, isSettled]) => {
    const known: Standing = new Map(before)
    const look = lookAgain(known, spans.map(at), now)
    expect(look.stood.map(({ start }) => start)).toEqual(stood)
    expect(look.isSettled).toBe(isSettled)
    expect([...look.standing.keys()]).toEqual([...spans])
  })

  it.each([
    ['whole', 100, 300, true],
    ['cut at the bottom', 500, 700, false],
    ['cut at the top with little of it', -300, 100, false],
    ['the end of a long one', -2000, 400, true],
    ['the middle of a long one', -2000, 2000, false],
    ['above', -200, -100, false],
  ])('can be read: %s', (...[, top, bottom, expected]) => {
    expect(canBeRead({ top, bottom }, { top: 0, bottom: 600 })).toBe(expected)
  })
})
