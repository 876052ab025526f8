import { beforeEach, describe, expect, it, vi } from 'vitest'
import { withinLimits, type DrawingEnd, type DrawingLoad } from '#renderer/features/reader/drawing-limits'

const limits = { time: 1_000, operators: 100, pixels: 1_000 }
const never = () => new Promise<void>(() => undefined)
const done = () => Promise.resolve()
const torn = () => Promise.reject(new Error('torn'))

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

/** How a drawing ends of which so much is seen after so many milliseconds; undefined where it goes on. */
async function endAfter(
  milliseconds: number,
  drawing: () => Promise<void>,
  load: Partial<DrawingLoad> = {},
): Promise<DrawingEnd | undefined> {
  let ended: DrawingEnd | undefined
  const watch = {
    load: () => ({ operators: 0, pixels: 0, ...load }),
    signal: new AbortController().signal,
    limits,
  }
  void withinLimits(drawing(), watch).then((how) => {
    ended = how
  })
  await vi.advanceTimersByTimeAsync(milliseconds)
  return ended
}

describe('the drawing of a page', () => {
  it.each<readonly [string, number, () => Promise<void>, Partial<DrawingLoad>, DrawingEnd | undefined]>([
    ['that ends', 1, done, {}, 'drawn'],
    ['that ends at once with too much', 1, done, { pixels: 1_001 }, 'too-much'],
    ['that goes on', 900, never, { operators: 100, pixels: 1_000 }, undefined],
    ['that takes too long', 1_200, never, {}, 'too-much'],
    ['of too many operators', 100, never, { operators: 101 }, 'too-much'],
    ['of too many pixels', 100, never, { pixels: 1_001 }, 'too-much'],
    ['of a page too damaged', 1, torn, {}, 'failed'],
  ])('%s is told so', async (_, milliseconds, ...[drawing, load, end]) => {
    expect(await endAfter(milliseconds, drawing, load)).toBe(end)
  })

  it.each([true, false])('that nobody wants is called off', async (isBefore) => {
    const stopping = new AbortController()
    if (isBefore) stopping.abort()
    const load = () => ({ operators: 0, pixels: 0 })
    const ended = withinLimits(never(), { load, signal: stopping.signal, limits })
    stopping.abort()
    expect(await ended).toBe('called-off')
    expect(vi.getTimerCount()).toBe(0)
  })
})
