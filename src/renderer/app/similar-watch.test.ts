import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { succeed } from '#domain/result'
import { addText, newSimilarIndex } from '#domain/similar/similar-index'
import { similaritiesOf } from '#domain/similar/similarities'
import { begunCase, plainDocument, theValue } from '#renderer/actions/begun-case'
import { newWatch, type SimilarState } from '#renderer/app/similar-watch'
import { keepBody } from '#renderer/storage/bodies'
import type { CaseStore } from '#renderer/storage/case-store'
import type { SimilarRoom } from '#renderer/workers/similar-room'

const words = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ')

function plainRoom(): SimilarRoom {
  const index = newSimilarIndex()
  return {
    add: (documents) => {
      for (const { id, text } of documents) addText(index, id, text)
      return Promise.resolve(succeed(undefined))
    },
    find: () => Promise.resolve(succeed(similaritiesOf(index))),
    close: () => undefined,
  }
}

async function documentOf(store: CaseStore, id: string, text: string) {
  const bodyHash = theValue(await keepBody(store, { text, blocks: [], inlines: [] }))
  return { ...plainDocument(id, id), bodyHash }
}

function settled(watch: ReturnType<typeof newWatch>): Promise<SimilarState> {
  return new Promise((resolve) => {
    const stop = watch.subscribe(() => {
      const state = watch.current()
      if (state.kind === 'comparing') return
      stop()
      resolve(state)
    })
  })
}

it('the documents of a case are compared, and those that come in later with them', async () => {
  const { deskHands } = await begunCase()
  const { store } = deskHands
  const watch = newWatch(store, plainRoom)
  const first = await documentOf(store, 'a', words)
  expect(watch.current()).toEqual({ kind: 'waiting' })
  const alone = settled(watch)
  watch.follow([first])
  expect(await alone).toMatchObject({ kind: 'found', similarities: { doubles: [] } })
  const both = settled(watch)
  watch.follow([first, await documentOf(store, 'b', `${words} more`)])
  expect(await both).toMatchObject({ similarities: { doubles: [{ documentIds: ['a', 'b'] }] } })
})

it('a text that cannot be read costs nothing but itself', async () => {
  const { deskHands, document } = await begunCase()
  const watch = newWatch(deskHands.store, plainRoom)
  const found = settled(watch)
  watch.follow([document])
  expect((await found).kind).toBe('found')
})

it('a text that was read again is compared anew, and the old one forgotten', async () => {
  const { deskHands } = await begunCase()
  const { store } = deskHands
  const watch = newWatch(store, plainRoom)
  const other = await documentOf(store, 'b', words)
  const before = settled(watch)
  watch.follow([await documentOf(store, 'a', words), other])
  expect(await before).toMatchObject({ similarities: { doubles: [{ documentIds: ['a', 'b'] }] } })
  const after = settled(watch)
  watch.follow([await documentOf(store, 'a', 'quite other words'), other])
  expect(await after).toMatchObject({ kind: 'found', similarities: { doubles: [], passages: [] } })
})
