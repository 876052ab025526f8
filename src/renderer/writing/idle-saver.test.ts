import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterHandingOver, hear, mostEchoes } from '#renderer/writing/echoes'
import { idleTime, longestWait, makeIdleSaver } from '#renderer/writing/idle-saver'
import { stepSelection } from '#renderer/writing/step-selection'
import { nextTool } from '#renderer/writing/tool-bar.tsx'
import { makeWatchable } from '#renderer/writing/watched'

describe('the idle saver', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('saves once after the last key', () => {
    const save = vi.fn()
    const saver = makeIdleSaver(save)
    saver.touch()
    vi.advanceTimersByTime(idleTime - 1)
    saver.touch()
    vi.advanceTimersByTime(idleTime - 1)
    expect(save).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(save).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(longestWait)
    expect(save).toHaveBeenCalledTimes(1)
  })

  it('saves at the latest after the longest wait, even while keys come', () => {
    const save = vi.fn()
    const saver = makeIdleSaver(save)
    for (let at = 0; at < longestWait; at += 100) {
      saver.touch()
      vi.advanceTimersByTime(100)
    }
    expect(save).toHaveBeenCalledTimes(1)
  })

  it('hands over at once when asked, and nothing where nothing waits', () => {
    const save = vi.fn()
    const saver = makeIdleSaver(save)
    saver.flush()
    expect(save).not.toHaveBeenCalled()
    saver.touch()
    expect(saver.isWaiting()).toBe(true)
    saver.flush()
    expect(save).toHaveBeenCalledTimes(1)
    expect(saver.isWaiting()).toBe(false)
  })
})

describe('echoes', () => {
  function hearAll(waiting: readonly string[], arriving: readonly string[]) {
    let left = waiting
    return arriving.map((text) => {
      const heard = hear(left, (handed) => handed === text)
      left = heard.waiting
      return heard.isEcho
    })
  }

  it.each([
    ['each comes back in order', ['a', 'b'], ['a', 'b'], [true, true]],
    ['one is passed over', ['a', 'b'], ['b'], [true]],
    ['an undo brings an older text', ['a', 'b'], ['a', 'b', 'a'], [true, true, false]],
    ['an undo after one was passed over', ['a', 'b'], ['b', 'a'], [true, false]],
    ['something else arrives', ['a'], ['x', 'a'], [false, true]],
  ])('%s', (...[, waiting, arriving, echoes]) => {
    expect(hearAll(waiting, arriving)).toEqual(echoes)
  })

  it('does not wait for ever for what was refused', () => {
    const waiting = Array.from({ length: 100 }, (_, index) => index).reduce(afterHandingOver<number>, [])
    expect(waiting).toHaveLength(mostEchoes)
    expect(waiting.at(-1)).toBe(99)
  })
})

describe('arrow keys', () => {
  it.each([
    [0, 'ArrowDown', 3, 1],
    [2, 'ArrowDown', 3, 0],
    [0, 'ArrowUp', 3, 2],
    [0, 'x', 3, undefined],
    [0, 'ArrowDown', 0, undefined],
  ])('from %i, %s in a list of %i leads to %s', (...[from, key, length, to]) => {
    expect(stepSelection(from, key, length)).toBe(to)
  })

  it.each([
    [0, 'ArrowRight', 1],
    [4, 'ArrowRight', 0],
    [0, 'ArrowLeft', 4],
    [2, 'Home', 0],
    [2, 'End', 4],
    [2, 'Tab', -1],
  ])('from tool %i, %s leads to %i', (from, key, to) => {
    expect(nextTool(from, key, 5)).toBe(to)
  })
})

describe('a watchable value', () => {
  it('tells of a change, not of the same value, and not after the listener left', () => {
    const value = makeWatchable(1)
    const listener = vi.fn()
    const stop = value.subscribe(listener)
    value.set(1)
    value.set(2)
    stop()
    value.set(3)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(value.current()).toBe(3)
  })
})
