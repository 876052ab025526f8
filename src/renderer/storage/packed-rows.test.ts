import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { added, removed } from '#domain/case/changes'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { CaseStore } from '#renderer/storage/case-store'
import { highlightsOf } from '#renderer/storage/reads-highlights'
import { testCase } from '#renderer/storage/test-case'

const documentId = asId<'document'>('d1')

function highlight(at: number): TextHighlight {
  const anchor = { start: at, end: at + 5, quote: 'xxxxx', prefix: '', suffix: '' }
  return { id: asId(`h${at}`), documentId, anchor, colour: 'amber', note: '', markedAt: '' }
}

/** A case with so many highlights in one document. */
async function marked(count: number) {
  const own = testCase()
  const store = await own.open()
  const highlights = Array.from({ length: count }, (_, at) => highlight(at))
  await store.perform('marks', () => added('highlights', ...highlights))
  return { own, store }
}

/** Reads and lets the window be quiet until what was read is packed. */
async function readAndPack(store: CaseStore): Promise<void> {
  await highlightsOf(store.db, documentId)
  await vi.waitFor(async () => {
    expect(await store.db.packs.count()).toBe(1)
  }, 6000)
}

describe('packed rows', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout'],
      shouldAdvanceTime: true,
      advanceTimeDelta: 100,
    })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are read instead of the table when the case is opened again, with the deeds done since', async () => {
    const { own, store } = await marked(450)
    await readAndPack(store)
    await store.perform('one less', () => removed('highlights', highlight(7)))
    await store.perform('one more', () => added('highlights', highlight(900)))
    await store.close()
    const again = await own.open()
    const reading = vi.spyOn(again.db.highlights, 'where')
    const starts = (await highlightsOf(again.db, documentId)).map(({ anchor }) => anchor.start)
    expect(starts).toHaveLength(450)
    expect(starts.includes(7)).toBe(false)
    expect(starts.at(-1)).toBe(900)
    expect(reading).not.toHaveBeenCalled()
    await again.close()
  })

  it('are left aside once the store was filled anew', async () => {
    const { own, store } = await marked(450)
    await readAndPack(store)
    await store.db.packs.toCollection().modify({ filling: 'another' })
    await store.close()
    const again = await own.open()
    const reading = vi.spyOn(again.db.highlights, 'where')
    expect(await highlightsOf(again.db, documentId)).toHaveLength(450)
    expect(reading).toHaveBeenCalled()
    await again.close()
  })

  it('are not made of a few', async () => {
    const { store } = await marked(20)
    await highlightsOf(store.db, documentId)
    await vi.advanceTimersByTimeAsync(4000)
    expect(await store.db.packs.count()).toBe(0)
  })
})
