import { describe, expect, it } from 'vitest'
import { DatabaseSilence, freezeReasonOf, withinLimit, writeLimit } from '#renderer/storage/time-limit'

describe('a call of the database', () => {
  it('answers as it would without a limit', async () => {
    expect(await withinLimit(Promise.resolve(7), 1000)).toBe(7)
    await expect(withinLimit(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no')
  })

  it('that never answers is a silence', async () => {
    await expect(withinLimit(new Promise(() => undefined), 5)).rejects.toThrow(DatabaseSilence)
  })

  it('may take longer the more it writes', () => {
    expect(writeLimit(10_000)).toBeGreaterThan(writeLimit(1))
  })
})

it.each([
  [new DatabaseSilence('x'), 'database-silent'],
  [Object.assign(new Error('x'), { name: 'AbortError' }), 'database-closed'],
  [Object.assign(new Error('x'), { name: 'UnknownError' }), 'database-closed'],
  [Object.assign(new Error('x'), { name: 'DatabaseClosedError' }), 'database-closed'],
  [new TypeError('a fault of ours'), undefined],
  ['not an error', undefined],
])('%s stops the writing as %s', (error, reason) => {
  expect(freezeReasonOf(error)).toBe(reason)
})
