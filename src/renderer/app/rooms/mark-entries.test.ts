import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { added } from '#domain/case/changes'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import { refuse, succeed, type Result } from '#domain/result'
import { shownEntries, type ShownEntries } from '#renderer/app/rooms/mark-entries'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import type { CaseStore } from '#renderer/storage/case-store'
import { testCase } from '#renderer/storage/test-case'

const documentId = asId<'document'>('d1')

function highlight(id: string, start: number): TextHighlight {
  const anchor = { start, end: start + 5, quote: 'xxxxx', prefix: '', suffix: '' }
  return { id: asId(id), documentId, anchor, colour: 'amber', note: '', markedAt: '' }
}

function entry(id: string, start: number): MarkEntry {
  return { highlight: highlight(id, start), tags: [], claims: [] }
}

async function openedWithTwo(): Promise<{
  readonly store: CaseStore
  readonly shown: ShownEntries
  readonly ids: () => string | undefined
}> {
  const store = await testCase().open()
  await store.perform('two', () => added('highlights', highlight('a', 10), highlight('b', 20)))
  const shown = shownEntries(store.db, documentId)
  shown.subscribe(() => undefined)
  const ids = () =>
    shown
      .current()
      ?.map((one) => one.highlight.id)
      .join('')
  await expect.poll(ids).toBe('ab')
  return { store, shown, ids }
}

/** A deed whose answer the test gives. */
function heldDeed(): {
  readonly deed: Promise<Result<unknown, string>>
  readonly answer: (answer: Result<unknown, string>) => void
} {
  const answers: ((answer: Result<unknown, string>) => void)[] = []
  const deed = new Promise<Result<unknown, string>>((resolve) => answers.push(resolve))
  return {
    deed,
    answer: (given) => {
      answers[0]?.(given)
    },
  }
}

describe('the highlights a window shows', () => {
  it('hold a mark before it is saved, and only once after', async () => {
    const { store, shown, ids } = await openedWithTwo()
    const mark = highlight('n', 15)
    shown.foresee(
      store.perform('mark', () => added('highlights', mark)),
      mark.id,
      entry('n', 15),
    )
    expect(ids()).toBe('anb')
    await expect.poll(() => shown.current()?.[1]?.highlight).toEqual(mark)
    expect(ids()).toBe('anb')
  })

  it('lose a mark that could not be saved', async () => {
    const { shown, ids } = await openedWithTwo()
    const { deed, answer } = heldDeed()
    shown.foresee(deed, asId('n'), entry('n', 15))
    expect(ids()).toBe('anb')
    answer(refuse('disk-full'))
    await expect.poll(ids).toBe('ab')
  })

  it('lose one that is being removed at once, and show it again where that is refused', async () => {
    const { shown, ids } = await openedWithTwo()
    const { deed, answer } = heldDeed()
    shown.foresee(deed, asId('a'), undefined)
    expect(ids()).toBe('b')
    answer(refuse('frozen'))
    await expect.poll(ids).toBe('ab')
  })

  it('follow an undo that comes right after', async () => {
    const { store, shown, ids } = await openedWithTwo()
    shown.foresee(
      store.perform('mark', () => added('highlights', highlight('n', 15))),
      asId('n'),
      entry('n', 15),
    )
    const walked = store.undo()
    expect(ids()).toBe('anb')
    expect(await walked).toMatchObject({ ok: true })
    await expect.poll(ids).toBe('ab')
  })

  it('stay the same list and the same entries where nothing changed', async () => {
    const { store, shown } = await openedWithTwo()
    const before = shown.current()
    await store.perform('elsewhere', () =>
      added('highlights', { ...highlight('x', 1), documentId: asId('d2') }),
    )
    expect(shown.current()).toBe(before)
    await store.perform('here', () => added('highlights', highlight('c', 30)))
    await expect.poll(() => shown.current()?.length).toBe(3)
    expect(
      shown
        .current()
        ?.slice(0, 2)
        .map((one, i) => one === before?.[i]),
    ).toEqual([true, true])
    const { deed, answer } = heldDeed()
    shown.foresee(deed, asId('n'), entry('n', 15))
    expect(shown.current()).toBe(shown.current())
    answer(succeed(undefined))
  })
})
