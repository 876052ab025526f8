import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { added } from '#domain/case/changes'
import { asId } from '#domain/id'
import { refuse, succeed } from '#domain/result'
import { databaseName } from '#renderer/storage/case-database'
import type { CaseStore } from '#renderer/storage/case-store'
import { testCase } from '#renderer/storage/test-case'

function addTag(store: CaseStore, id: string) {
  return store.perform(`Added ${id}`, () =>
    added('tags', { id: asId<'tag'>(id), name: id, definition: '', colour: 'amber', key: undefined }),
  )
}

describe('writing that cannot reach the disk', () => {
  it('stops, keeps the deed unsaved, refuses the next, and goes on when there is room', async () => {
    const { open, keeper } = testCase()
    const store = await open()
    await addTag(store, 't1')
    keeper.refusal = 'disk-full'
    expect(await addTag(store, 't2')).toEqual(refuse('disk-full'))
    expect(store.saveState.current()).toEqual({ kind: 'frozen', reason: 'disk-full' })
    expect(await addTag(store, 't3')).toEqual(refuse('frozen'))
    expect(await store.retry()).toEqual(refuse('disk-full'))
    expect(await store.db.tags.count()).toBe(2)
    keeper.refusal = undefined
    expect(await store.retry()).toEqual(succeed(undefined))
    expect(store.saveState.current().kind).toBe('saved')
    expect(keeper.journal).toHaveLength(2)
    expect((await addTag(store, 't4')).ok).toBe(true)
    expect(keeper.journal.map((line) => line.sequence)).toEqual([1, 2, 3])
  })

  it('that did reach it while the answer was lost is not entered twice', async () => {
    const { open, keeper } = testCase()
    const store = await open()
    keeper.isAnswerLost = true
    expect(await addTag(store, 't1')).toEqual(refuse('failed'))
    keeper.isAnswerLost = false
    expect((await addTag(store, 't2')).ok).toBe(true)
    expect(keeper.journal.map((line) => line.sequence)).toEqual([1, 2])
    expect(await store.db.tags.count()).toBe(2)
  })

  it('keeps the unsaved deed even where the database is lost meanwhile', async () => {
    const { open, keeper, caseId } = testCase()
    const store = await open()
    keeper.refusal = 'disk-full'
    await addTag(store, 't1')
    store.db.close({ disableAutoOpen: true })
    await Dexie.delete(databaseName(caseId))
    keeper.refusal = undefined
    expect(await store.retry()).toEqual(succeed(undefined))
    expect(await store.db.tags.count()).toBe(1)
    expect(keeper.journal).toHaveLength(1)
  })

  it('is nothing to retry while all is well', async () => {
    const store = await testCase().open()
    expect(await store.retry()).toEqual(succeed(undefined))
  })
})

describe('a database that goes away', () => {
  it('stops the writing and is opened again by the next deed', async () => {
    const { open, keeper } = testCase()
    const store = await open()
    await addTag(store, 't1')
    store.db.close({ disableAutoOpen: true })
    expect(store.saveState.current()).toEqual({ kind: 'frozen', reason: 'database-closed' })
    expect((await addTag(store, 't2')).ok).toBe(true)
    expect(store.saveState.current().kind).toBe('saved')
    expect(keeper.journal).toHaveLength(2)
  })

  it('by falling silent stops the writing within its time', async () => {
    const store = await testCase().open()
    await addTag(store, 't1')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const silent = vi.spyOn(store.db.canary, 'get').mockReturnValue(new Dexie.Promise(() => undefined))
    const refused = addTag(store, 't2')
    await vi.waitFor(() => {
      expect(silent).toHaveBeenCalled()
    })
    await vi.advanceTimersByTimeAsync(5000)
    vi.useRealTimers()
    silent.mockRestore()
    expect(await refused).toEqual(refuse('database-silent'))
    expect(store.saveState.current()).toEqual({ kind: 'frozen', reason: 'database-silent' })
    expect((await addTag(store, 't3')).ok).toBe(true)
  })

  it('because another window wrote to it is brought in step before the next deed', async () => {
    const { open, keeper } = testCase()
    const store = await open()
    await addTag(store, 't1')
    await store.db.canary.update('canary', { hash: 'f'.repeat(64) })
    expect(await addTag(store, 't2')).toEqual(refuse('changed-elsewhere'))
    expect((await addTag(store, 't3')).ok).toBe(true)
    expect(store.notes.current()).toEqual([{ kind: 'rebuilt', deeds: 1, why: 'damaged' }])
    expect(keeper.journal).toHaveLength(2)
  })

  it('for a newer schema in another window is not opened again behind its back', async () => {
    const { open, caseId } = testCase()
    const store = await open()
    const newer = new Dexie(databaseName(caseId))
    newer.version(99).stores({ novelties: 'id' })
    await newer.open()
    expect(store.saveState.current()).toEqual({ kind: 'frozen', reason: 'changed-elsewhere' })
    expect(await addTag(store, 't1')).toEqual(refuse('frozen'))
    newer.close()
  })

  it('takes no deeds once it is closed', async () => {
    const store = await testCase().open()
    await store.close()
    expect(await addTag(store, 't1')).toEqual(refuse('database-closed'))
  })
})
