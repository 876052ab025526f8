import { describe, expect, it } from 'vitest'
import { unshared } from '#domain/unshared'

describe('unshared', () => {
  it('looks at the same bytes, from where they begin to where they end', () => {
    const all = Uint8Array.of(1, 2, 3, 4)
    const view = unshared(all.subarray(1, 3))
    expect([...view]).toEqual([2, 3])
    expect(view.buffer).toBe(all.buffer)
  })

  it('copies bytes of shared memory', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(2))
    shared.set([7, 8])
    const own = unshared(shared)
    shared[0] = 0
    expect([...own]).toEqual([7, 8])
  })
})
