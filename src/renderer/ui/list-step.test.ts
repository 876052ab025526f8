import { describe, expect, it } from 'vitest'
import { listStep } from '#renderer/ui/list-step'

describe('a key of a list', () => {
  it.each([
    { key: 'ArrowDown', at: -1, to: 0 },
    { key: 'ArrowDown', at: 3, to: 4 },
    { key: 'ArrowDown', at: 9, to: 9 },
    { key: 'ArrowUp', at: 3, to: 2 },
    { key: 'ArrowUp', at: 0, to: 0 },
    { key: 'ArrowUp', at: -1, to: 0 },
    { key: 'PageDown', at: 3, to: 7 },
    { key: 'PageDown', at: 8, to: 9 },
    { key: 'PageUp', at: 3, to: 0 },
    { key: 'Home', at: 5, to: 0 },
    { key: 'End', at: 5, to: 9 },
    { key: 'j', at: 5, to: undefined },
    { key: 'Escape', at: 5, to: undefined },
  ])('$key at $at leads to $to', ({ key, at, to }) => {
    expect(listStep(key, { at, count: 10, page: 4 })).toBe(to)
  })

  it('leads nowhere where nothing is listed, and by a row at least', () => {
    expect(listStep('ArrowDown', { at: -1, count: 0, page: 4 })).toBeUndefined()
    expect(listStep('PageDown', { at: 0, count: 3, page: 0 })).toBe(1)
  })
})
