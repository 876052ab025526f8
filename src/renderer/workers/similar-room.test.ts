import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { addText, newSimilarIndex } from '#domain/similar/similar-index'
import { similaritiesOf } from '#domain/similar/similarities'
import { IndexerFault, openSimilarRoom, type Indexer } from '#renderer/workers/similar-room'

const words = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ')

function plainIndexer(): Indexer {
  const index = newSimilarIndex()
  return {
    ask: (task) => {
      if (task.kind === 'find') return Promise.resolve({ kind: 'found', similarities: similaritiesOf(index) })
      for (const { id, text } of task.documents) addText(index, id, text)
      return Promise.resolve({ kind: 'added' })
    },
    end: () => undefined,
  }
}

it('documents that come in later are compared with those before them', async () => {
  const room = openSimilarRoom(plainIndexer())
  await room.add([{ id: asId('a'), text: words }])
  await room.add([{ id: asId('b'), text: words }])
  expect(await room.find()).toMatchObject({ ok: true, value: { doubles: [{ documentIds: ['a', 'b'] }] } })
})

it('an indexer that breaks down is told, and what is no such fault is not hidden', async () => {
  const broken = (error: Error) => openSimilarRoom({ ...plainIndexer(), ask: () => Promise.reject(error) })
  const room = broken(new IndexerFault('gone'))
  expect(await room.add([])).toEqual(refuse('indexer-stopped'))
  expect(await room.find()).toEqual(refuse('indexer-stopped'))
  await expect(broken(new TypeError('other')).find()).rejects.toThrow('other')
})
