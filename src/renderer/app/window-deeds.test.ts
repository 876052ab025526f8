import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { addTag } from '#renderer/actions/add-tag'
import { amendTag } from '#renderer/actions/amend-tag'
import { windowDeeds } from '#renderer/app/window-deeds'
import { appWords, refusalWords } from '#renderer/app/wording'
import { testCase } from '#renderer/storage/test-case'
import { makeToasts } from '#renderer/ui/toasts.tsx'

async function openWindow() {
  const { hands, open } = testCase()
  const store = await open()
  const toasts = makeToasts()
  const said = () => toasts.queue.visibleToasts.map(({ content }) => content.words)
  return { hands: { ...hands, store }, store, deeds: windowDeeds(store, toasts, 10), said }
}

describe('the deeds of a window', () => {
  it('offer to take back what was done, and say when it was', async () => {
    const { hands, deeds, said } = await openWindow()
    expect(await deeds.run(addTag(hands, { name: 'Roads', colour: 'slate' }), 'Added tag')).toBe(true)
    await deeds.undo()
    expect(said()).toEqual(expect.arrayContaining(['Added tag', expect.stringMatching(/^Undid: /)]))
  })

  it('say why a deed was not done', async () => {
    const { deeds, said } = await openWindow()
    expect(await deeds.run(Promise.resolve(refuse('name-taken')))).toBe(false)
    expect(said()).toEqual([refusalWords('name-taken')])
  })

  it('say nothing where there is nothing to walk', async () => {
    const { deeds, said } = await openWindow()
    await deeds.undo()
    await deeds.redo()
    expect(said()).toEqual([])
  })

  it('say what of a deed no longer fitted when it is walked back', async () => {
    const { hands, store, deeds, said } = await openWindow()
    const added = await addTag(hands, { name: 'Roads', colour: 'slate' })
    const tagId = asId<'tag'>(added.ok ? added.value.id : '')
    await amendTag(hands, { tagId, name: 'Bridges' })
    const tag = await store.db.tags.get(tagId)
    if (tag !== undefined) await store.db.tags.put({ ...tag, name: 'Rivers' })
    await deeds.undo()
    expect(said()[0]).toContain(appWords.leftOut(1))
    expect((await store.db.tags.get(tagId))?.name).toBe('Rivers')
  })
})
