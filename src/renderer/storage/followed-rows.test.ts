import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { added, amended, removed } from '#domain/case/changes'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { CaseStore } from '#renderer/storage/case-store'
import { highlightsOf } from '#renderer/storage/reads-highlights'
import { testCase } from '#renderer/storage/test-case'

const documentId = asId<'document'>('d1')

function highlight(id: string, start: number, of = 'd1'): TextHighlight {
  const anchor = { start, end: start + 5, quote: 'xxxxx', prefix: '', suffix: '' }
  return { id: asId(id), documentId: asId(of), anchor, colour: 'amber', note: '', markedAt: '' }
}

async function starts(store: CaseStore): Promise<readonly number[]> {
  return (await highlightsOf(store.db, documentId)).map((one) => one.anchor.start)
}

describe('the highlights of a document', () => {
  it('follow every deed, back and forth, and only those of the document', async () => {
    const store = await testCase().open()
    expect(await starts(store)).toEqual([])
    await store.perform('a', () => added('highlights', highlight('h1', 50), highlight('h2', 10)))
    expect(await starts(store)).toEqual([10, 50])
    await store.perform('b', () => added('highlights', highlight('h3', 30), highlight('x', 0, 'd2')))
    expect(await starts(store)).toEqual([10, 30, 50])
    await store.perform('c', () => removed('highlights', highlight('h1', 50)))
    await store.perform('d', () => amended('highlights', highlight('h2', 10), highlight('h2', 40)))
    expect(await starts(store)).toEqual([30, 40])
    await store.undo()
    await store.undo()
    expect(await starts(store)).toEqual([10, 30, 50])
  })

  it('are read whole only once, and stay the same list while nothing of theirs changes', async () => {
    const store = await testCase().open()
    await store.perform('a', () => added('highlights', highlight('h1', 50)))
    const first = await highlightsOf(store.db, documentId)
    const reading = vi.spyOn(store.db.highlights, 'where')
    await store.perform('b', () => added('highlights', highlight('x', 0, 'd2')))
    expect(await starts(store)).toEqual([50])
    await store.perform('c', () => added('highlights', highlight('h2', 10)))
    expect(await starts(store)).toEqual([10, 50])
    expect(reading).not.toHaveBeenCalled()
    expect(first.map((one) => one.id)).toEqual(['h1'])
  })

  it('are read once where several ask for them at the same time', async () => {
    const store = await testCase().open()
    await store.perform('a', () => added('highlights', highlight('h1', 50)))
    const reading = vi.spyOn(store.db.highlights, 'where')
    const lists = await Promise.all([starts(store), starts(store), starts(store)])
    expect(lists).toEqual([[50], [50], [50]])
    expect(reading).toHaveBeenCalledTimes(1)
  })

  it('are read again after the store was mended', async () => {
    const store = await testCase().open()
    await store.perform('a', () => added('highlights', highlight('h1', 50)))
    await store.db.highlights.put(highlight('h1', 77))
    expect(await starts(store)).toEqual([77])
    await store.scrub()
    expect(await starts(store)).toEqual([50])
  })

  it('are shown anew after each deed where a live query reads them', async () => {
    const store = await testCase().open()
    const seen: (readonly number[])[] = []
    const live = liveQuery(() => starts(store)).subscribe((now) => {
      seen.push(now)
    })
    await expect.poll(() => seen.at(-1)).toEqual([])
    await store.perform('a', () => added('highlights', highlight('h1', 50)))
    await expect.poll(() => seen.at(-1)).toEqual([50])
    await store.undo()
    await expect.poll(() => seen.at(-1)).toEqual([])
    live.unsubscribe()
  })
})
