import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Closing } from '#main/closing'

let told: string[] = []
let closing: Closing

beforeEach(() => {
  vi.useFakeTimers()
  told = []
  closing = new Closing({ ask: () => told.push('ask'), close: () => told.push('close'), limit: 5_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

it('closes when the page has finished its last writes', () => {
  closing.begin()
  expect(told).toEqual(['ask'])
  closing.finish()
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual(['ask', 'close'])
})

it('closes after the limit when the page does not answer', () => {
  closing.begin()
  vi.advanceTimersByTime(4_999)
  expect(told).toEqual(['ask'])
  vi.advanceTimersByTime(1)
  expect(told).toEqual(['ask', 'close'])
})

it('asks once, however often it is told to close', () => {
  closing.begin()
  closing.begin()
  expect(told).toEqual(['ask'])
})

it('does not close a window nobody asked to close', () => {
  closing.finish()
  expect(told).toEqual([])
})
