import { addText, newSimilarIndex } from '#domain/similar/similar-index'
import { similaritiesOf } from '#domain/similar/similarities'
import type { SimilarAnswer, SimilarTask } from '#renderer/workers/similar-room'

const index = newSimilarIndex()

/** Keeps the index of one case for as long as it lives; tasks are answered in their order. */
self.addEventListener('message', ({ data }: MessageEvent<SimilarTask>) => {
  if (data.kind === 'add') for (const { id, text } of data.documents) addText(index, id, text)
  const answer: SimilarAnswer =
    data.kind === 'add' ? { kind: 'added' } : { kind: 'found', similarities: similaritiesOf(index) }
  self.postMessage(answer)
})
