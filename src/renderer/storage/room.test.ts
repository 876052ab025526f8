import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { added } from '#domain/case/changes'
import { asId } from '#domain/id'
import { refuse, succeed } from '#domain/result'
import { databaseName } from '#renderer/storage/case-database'
import type { CaseStore } from '#renderer/storage/case-store'
import { openCase } from '#renderer/storage/open-case'
import { hasRoom, spaceReserve } from '#renderer/storage/room'
import { testCase } from '#renderer/storage/test-case'

function addTag(store: CaseStore, id: string) {
  return store.perform(`Added ${id}`, () =>
    added('tags', { id: asId<'tag'>(id), name: id, definition: '', colour: 'amber', key: undefined }),
  )
}

describe('room', () => {
  it.each([
    ['enough', spaceReserve, 0, true],
    ['a byte too little', spaceReserve - 1, 0, false],
    ['three times what comes in', spaceReserve + 300, 100, true],
    ['less than three times', spaceReserve + 299, 100, false],
    ['what a host cannot tell', undefined, 2 ** 40, true],
  ])('of %s', (...row) => {
    const [, free, bytes, expected] = row
    expect(hasRoom(free, bytes)).toBe(expected)
  })
})

describe('a case on a disk with hardly any room', () => {
  it('opens to be read, takes no deed and no snapshot, and goes on once there is room', async () => {
    const { open, kill, keeper } = testCase()
    const before = await open()
    await addTag(before, 't1')
    await kill(before)
    keeper.freeBytes = spaceReserve - 1
    const store = await open()
    expect(store.saveState.current()).toEqual({ kind: 'frozen', reason: 'disk-full' })
    expect(await store.db.tags.count()).toBe(1)
    expect(await addTag(store, 't2')).toEqual(refuse('frozen'))
    expect(await store.snapshot()).toEqual(refuse('disk-full'))
    expect(await store.retry()).toEqual(refuse('disk-full'))
    expect([keeper.journal.length, keeper.snapshots.size]).toEqual([1, 0])
    keeper.freeBytes = spaceReserve
    expect(await store.retry()).toEqual(succeed(undefined))
    expect((await addTag(store, 't2')).ok).toBe(true)
  })

  it('keeps what the file lacks for later', async () => {
    const { open, kill, keeper } = testCase()
    const before = await open()
    await addTag(before, 't1')
    keeper.journal.length = 0
    await kill(before)
    keeper.freeBytes = 0
    const store = await open()
    expect(store.saveState.current()).toEqual({ kind: 'frozen', reason: 'disk-full' })
    expect(keeper.journal).toHaveLength(0)
    keeper.freeBytes = spaceReserve
    expect(await store.retry()).toEqual(succeed(undefined))
    expect(keeper.journal).toHaveLength(1)
  })

  it.each([
    ['was emptied', true],
    ['was never filled', false],
  ])('is refused where its working store %s, and nothing is made', async (_, hadDeeds) => {
    const { open, kill, keeper, caseId, hands } = testCase()
    if (hadDeeds) {
      const before = await open()
      await addTag(before, 't1')
      await kill(before)
      await Dexie.delete(databaseName(caseId))
    }
    keeper.freeBytes = 0
    expect(await openCase(keeper, caseId, hands)).toEqual(refuse('disk-full'))
    expect(keeper.journal).toHaveLength(hadDeeds ? 1 : 0)
    keeper.freeBytes = spaceReserve
    expect(await (await open()).db.tags.count()).toBe(hadDeeds ? 1 : 0)
  })
})
