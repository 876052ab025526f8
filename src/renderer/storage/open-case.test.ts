import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseId } from '#domain/case/case'
import { asId } from '#domain/id'
import type { Tag } from '#domain/tag/tag'
import { databaseName } from '#renderer/storage/case-database'
import type { CaseStore } from '#renderer/storage/case-store'
import { memoryKeeper, type MemoryKeeper } from '#renderer/storage/memory-keeper'
import { openCase } from '#renderer/storage/open-case'

const caseId: CaseId = asId('c1')
let keeper: MemoryKeeper
let minted = 0

beforeEach(async () => {
  await Dexie.delete(databaseName(caseId))
  keeper = memoryKeeper(caseId)
  minted = 0
})

const hands = {
  now: () => '2024-05-01T09:00:00Z',
  newId: <Kind extends string>() => asId<Kind>(`id-${String((minted += 1))}`),
  idle: () => Promise.resolve(),
}

async function opened(): Promise<CaseStore> {
  const store = await openCase(keeper, caseId, hands)
  if (!store.ok) throw new Error(store.reason)
  return store.value
}

function tag(id: string, name = id): Tag {
  return { id: asId(id), name, definition: '', colour: 'amber', key: undefined }
}

function addTag(store: CaseStore, id: string) {
  return store.perform(`Added tag ${id}`, () => [
    { kind: 'put', table: 'tags', id, before: undefined, after: tag(id) },
  ])
}

describe('opening a case', () => {
  it('does, undoes and redoes deeds, each one line in the journal', async () => {
    const store = await opened()
    await addTag(store, 't1')
    await addTag(store, 't2')
    expect((await store.undo()).ok).toBe(true)
    expect(await store.db.tags.toArray()).toEqual([tag('t1')])
    expect((await store.redo()).ok).toBe(true)
    expect(await store.db.tags.count()).toBe(2)
    expect(keeper.journal.map((line) => line.sequence)).toEqual([1, 2, 3, 4])
    expect(store.saveState.current()).toEqual({ kind: 'saved', at: hands.now() })
    await store.close()
  })

  it('rebuilds an emptied database from the journal and says so', async () => {
    const first = await opened()
    await addTag(first, 't1')
    await first.close()
    await Dexie.delete(databaseName(caseId))
    const store = await opened()
    expect(store.notes.current()).toEqual([{ kind: 'rebuilt', deeds: 1, why: 'empty' }])
    expect(await store.db.tags.toArray()).toEqual([tag('t1')])
    expect((await store.undo()).ok).toBe(true)
    await store.close()
  })
})
