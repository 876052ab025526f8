import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { added, amended, removed } from '#domain/case/changes'
import { believe } from '#domain/belief'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import type { Tag } from '#domain/tag/tag'
import type { CaseStore } from '#renderer/storage/case-store'
import { openCase } from '#renderer/storage/open-case'
import { journalOf, walksOf } from '#renderer/storage/reads-case'
import { littleSpace } from '#renderer/storage/room'
import { testCase } from '#renderer/storage/test-case'

function tag(id: string, name = id): Tag {
  return { id: asId(id), name, definition: '', colour: 'amber', key: undefined }
}

function addTag(store: CaseStore, ...ids: readonly string[]) {
  return store.perform(`Added ${ids.join(' ')}`, () => added('tags', ...ids.map((id) => tag(id))))
}

async function tagIds(store: CaseStore): Promise<readonly string[]> {
  return (await store.db.tags.toArray()).map((one) => one.id)
}

describe('a deed', () => {
  it('is one line in the journal, chained to the one before, and saved only then', async () => {
    const { open, keeper, hands } = testCase()
    const store = await open()
    const first = await addTag(store, 't1')
    const second = await addTag(store, 't2')
    believe(first.ok && second.ok, 'both were done')
    expect(second.value.previousHash).toBe(first.value.hash)
    expect(keeper.journal.map((line) => line.hash)).toEqual([first.value.hash, second.value.hash])
    expect(store.saveState.current()).toEqual({ kind: 'saved', at: hands.now() })
  })

  it('says saving until the host has answered', async () => {
    const store = await testCase().open()
    const states: string[] = []
    store.saveState.subscribe(() => states.push(store.saveState.current().kind))
    await addTag(store, 't1')
    expect(states).toEqual(['saving', 'saved'])
  })

  it('decides in the queue, so that it sees what earlier ones left', async () => {
    const store = await testCase().open()
    const renamed = (name: string) =>
      store.perform(name, async () => {
        const before = await store.db.tags.get('t1')
        return before === undefined ? [] : amended('tags', before, { ...before, name: before.name + name })
      })
    await Promise.all([addTag(store, 't1'), renamed('a'), renamed('b'), renamed('c')])
    expect((await store.db.tags.get('t1'))?.name).toBe('t1abc')
  })

  it.each([
    ['nothing-to-do', () => []],
    ['changed-meanwhile', () => removed('tags', tag('never-there'))],
    ['changed-meanwhile', () => added('tags', tag('t1'))],
  ] as const)('is refused as %s and leaves nothing behind', async (reason, decide) => {
    const { open, keeper } = testCase()
    const store = await open()
    await addTag(store, 't1')
    expect(await store.perform('x', decide)).toEqual(refuse(reason))
    expect(await store.db.journal.count()).toBe(1)
    expect(keeper.journal).toHaveLength(1)
    expect(store.saveState.current().kind).toBe('saved')
  })

  it('that throws is a fault of the program, and the next one is done all the same', async () => {
    const store = await testCase().open()
    const faulty = store.perform('x', () => {
      throw new Error('fault')
    })
    await expect(faulty).rejects.toThrow('fault')
    expect((await addTag(store, 't1')).ok).toBe(true)
  })

  it('may be ten thousand records', async () => {
    const store = await testCase().open()
    const ids = Array.from({ length: 10_000 }, (_, index) => `t${String(index)}`)
    expect((await addTag(store, ...ids)).ok).toBe(true)
    expect((await store.undo()).ok).toBe(true)
    expect(await store.db.tags.count()).toBe(0)
  })
})

describe('undo', () => {
  it('walks back and forth, also after a restart', async () => {
    const { open } = testCase()
    const first = await open()
    await addTag(first, 't1')
    await addTag(first, 't2')
    await first.close()
    const store = await open()
    await store.undo()
    await store.undo()
    expect(await tagIds(store)).toEqual([])
    expect(await store.undo()).toEqual(refuse('nothing-to-do'))
    await store.redo()
    expect(await tagIds(store)).toEqual(['t1'])
    await addTag(store, 't3')
    expect(await store.redo()).toEqual(refuse('nothing-to-do'))
    expect((await walksOf(store.db)).undo?.label).toBe('Added t3')
  })

  it('finds its way past more undone deeds than it reads at once', async () => {
    const store = await testCase().open()
    for (let count = 0; count < 20; count += 1) await addTag(store, `t${String(count)}`)
    for (let count = 0; count < 20; count += 1) expect((await store.undo()).ok).toBe(true)
    expect(await tagIds(store)).toEqual([])
    for (let count = 0; count < 20; count += 1) expect((await store.redo()).ok).toBe(true)
    expect(await store.db.tags.count()).toBe(20)
  })

  it('passes over a record that is no longer as the deed left it, and says so', async () => {
    const store = await testCase().open()
    await addTag(store, 't1', 't2')
    await store.db.tags.put(tag('t1', 'changed behind the door'))
    const undone = await store.undo()
    believe(undone.ok, 'undo goes on')
    expect(undone.value.skipped.map(({ change, reason }) => [change.id, reason])).toEqual([
      ['t1', 'changed-since'],
    ])
    expect(await tagIds(store)).toEqual(['t1'])
  })

  it('is told in History', async () => {
    const store = await testCase().open()
    await addTag(store, 't1')
    await addTag(store, 't2')
    await store.undo()
    const lines = await journalOf(store.db)
    expect(lines.map(({ label, role, stands }) => [label, role.kind, stands])).toEqual([
      ['Added t2', 'undo', true],
      ['Added t2', 'done', false],
      ['Added t1', 'done', true],
    ])
  })
})

describe('opening', () => {
  it('is refused while the case is open elsewhere, and possible again after closing', async () => {
    const { open, keeper, caseId, hands } = testCase()
    const store = await open()
    expect(await openCase(keeper, caseId, hands)).toEqual(refuse('in-use'))
    await store.close()
    await (await open()).close()
  })

  it('is refused for a case that is not there', async () => {
    const { keeper, hands } = testCase()
    expect(await openCase(keeper, asId('nowhere'), hands)).toEqual(refuse('no-such-case'))
  })

  it('warns of little space', async () => {
    const { open, keeper } = testCase()
    keeper.freeBytes = littleSpace - 1
    const store = await open()
    expect(store.notes.current()).toEqual([{ kind: 'little-space', freeBytes: littleSpace - 1 }])
  })
})
