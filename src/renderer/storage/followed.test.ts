import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { added } from '#domain/case/changes'
import { asId } from '#domain/id'
import type { Tag } from '#domain/tag/tag'
import { followed } from '#renderer/storage/followed'
import { testCase } from '#renderer/storage/test-case'

const tag: Tag = { id: asId('t'), name: 'Movement', definition: '', colour: 'amber', key: 1 }

it('reads only while somebody listens, and again after each deed', async () => {
  const store = await testCase().open()
  const query = vi.fn(() => store.db.tags.count())
  const count = followed(query)
  expect(query).not.toHaveBeenCalled()
  expect(count.current()).toBeUndefined()
  const stop = count.subscribe(() => undefined)
  await expect.poll(count.current).toBe(0)
  await store.perform('tag', () => added('tags', tag))
  await expect.poll(count.current).toBe(1)
  stop()
  const reads = query.mock.calls.length
  await store.undo()
  expect(query).toHaveBeenCalledTimes(reads)
  expect(count.current()).toBe(1)
})

it('hands a fault of the program on to who asks', async () => {
  const broken = followed(() => Promise.reject(new Error('a fault')))
  const heard = vi.fn()
  broken.subscribe(heard)
  await expect.poll(() => heard.mock.calls.length).toBe(1)
  expect(broken.current).toThrow('a fault')
})

it('keeps what was read last while the database is away', async () => {
  const store = await testCase().open()
  const state = { isAway: false }
  const count = followed(() => {
    if (!state.isAway) return store.db.tags.count()
    return Promise.reject(Object.assign(new Error('gone'), { name: 'DatabaseClosedError' }))
  })
  count.subscribe(() => undefined)
  await expect.poll(count.current).toBe(0)
  state.isAway = true
  await store.perform('tag', () => added('tags', tag))
  expect(count.current()).toBe(0)
})
