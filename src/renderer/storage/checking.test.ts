import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { believe } from '#domain/belief'
import { added } from '#domain/case/changes'
import type { DocumentBody } from '#domain/document/source-document'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { keepBodies, keepBody, readBody } from '#renderer/storage/bodies'
import type { CaseStore } from '#renderer/storage/case-store'
import { openCase } from '#renderer/storage/open-case'
import { testCase } from '#renderer/storage/test-case'

function addTag(store: CaseStore, id: string) {
  return store.perform(`Added ${id}`, () =>
    added('tags', { id: asId<'tag'>(id), name: id, definition: '', colour: 'amber', key: undefined }),
  )
}

const body: DocumentBody = {
  text: 'The convoy left at dawn. “Not 300” 🚚',
  blocks: [{ kind: 'paragraph', start: 0, end: 24 }],
  inlines: [],
}

describe('the check of the working store', () => {
  it('finds nothing in a whole one', async () => {
    const store = await testCase().open()
    await addTag(store, 't1')
    await store.scrub()
    expect(store.notes.current()).toEqual([])
  })

  it('finds one changed letter and mends it', async () => {
    const store = await testCase().open()
    await addTag(store, 't1')
    await addTag(store, 't2')
    await store.db.tags.update('t2', { name: 't3' })
    await store.scrub()
    expect(store.notes.current()).toEqual([{ kind: 'rebuilt', deeds: 2, why: 'damaged' }])
    expect((await store.db.tags.get('t2'))?.name).toBe('t2')
    expect((await addTag(store, 't4')).ok).toBe(true)
  })

  it('never empties a store that holds what the disk has not', async () => {
    const { open, keeper } = testCase()
    const store = await open()
    keeper.refusal = 'disk-full'
    await addTag(store, 't1')
    await store.scrub()
    expect(await store.db.tags.count()).toBe(1)
  })

  it('drops a body that no longer has its hash; the next reading takes it from its file', async () => {
    const store = await testCase().open()
    const hash = await keepBody(store, body)
    believe(hash.ok, 'the body is kept')
    await store.db.bodies.put({ hash: hash.value, body: { ...body, text: body.text.replace('300', '800') } })
    await store.scrub()
    expect(await store.db.bodies.count()).toBe(0)
    expect(await readBody(store, hash.value)).toEqual({ ok: true, value: body })
  })
})

describe('a body', () => {
  it('is a file under the hash of its canonical JSON, and a working copy', async () => {
    const { open, keeper } = testCase()
    const store = await open()
    const kept = await keepBodies(store, [body, { ...body, text: 'Another text, long enough.' }])
    believe(kept.ok, 'bodies are kept')
    expect([...keeper.blobs.keys()]).toEqual(kept.value)
    expect(await store.db.bodies.count()).toBe(2)
    expect(await readBody(store, kept.value[0] ?? '')).toEqual({ ok: true, value: body })
  })

  it.each([
    ['missing', undefined],
    ['cut short', { ...body, text: 'The' }],
  ])('is read from its file and healed where the working copy is %s', async (_, broken) => {
    const store = await testCase().open()
    const kept = await keepBody(store, body)
    believe(kept.ok, 'the body is kept')
    await store.db.bodies.clear()
    if (broken !== undefined) await store.db.bodies.put({ hash: kept.value, body: broken })
    expect(await readBody(store, kept.value)).toEqual({ ok: true, value: body })
    expect((await store.db.bodies.get(kept.value))?.body).toEqual(body)
  })

  it('is refused where the disk refuses, or its file is damaged', async () => {
    const { open, keeper } = testCase()
    const store = await open()
    const kept = await keepBody(store, body)
    believe(kept.ok, 'the body is kept')
    keeper.blobs.set(kept.value, new Uint8Array([1]))
    await store.db.bodies.clear()
    expect(await readBody(store, kept.value)).toEqual(refuse('damaged'))
    keeper.refusal = 'disk-full'
    expect(await keepBody(store, body)).toEqual(refuse('disk-full'))
  })
})

describe('a snapshot', () => {
  it('is taken when something changed since the last, and at closing', async () => {
    const { open, keeper } = testCase()
    const store = await open()
    await store.snapshot()
    expect(keeper.snapshots.size).toBe(0)
    await addTag(store, 't1')
    await store.snapshot()
    await store.snapshot()
    await addTag(store, 't2')
    await store.close()
    expect([...keeper.snapshots.keys()]).toEqual([1, 2])
  })

  it('is taken hourly while the case is used', async () => {
    const { open, keeper, setClock } = testCase()
    const store = await open()
    await addTag(store, 't1')
    setClock('2024-05-01T09:59:00Z')
    await addTag(store, 't2')
    setClock('2024-05-01T10:00:00Z')
    await addTag(store, 't3')
    await addTag(store, 't4')
    expect([...keeper.snapshots.keys()]).toEqual([3])
  })

  it('is made from the files, so that damage in the working store cannot reach it', async () => {
    const { open, keeper } = testCase()
    const store = await open()
    await addTag(store, 't1')
    await store.db.tags.clear()
    await store.snapshot()
    expect(keeper.snapshots.get(1)).toContain('"name":"t1"')
  })

  it('is taken once per session by itself, when the window is idle', async () => {
    const { open, keeper, hands, caseId, kill } = testCase()
    const first = await open()
    await addTag(first, 't1')
    await kill(first)
    const store = await openCase(keeper, caseId, hands)
    believe(store.ok, 'the case opens')
    await expect.poll(() => [...keeper.snapshots.keys()]).toEqual([1])
    await store.value.close()
  })
})
