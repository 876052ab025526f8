import type { DocumentId } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { Similarities } from '#domain/similar/similarities'

/** A document and its text, to be compared with those before it. */
export type TextToCompare = { readonly id: DocumentId; readonly text: string }

/** What is asked of the one who keeps the index. */
export type SimilarTask =
  { readonly kind: 'add'; readonly documents: readonly TextToCompare[] } | { readonly kind: 'find' }

/** What is answered. */
export type SimilarAnswer =
  { readonly kind: 'added' } | { readonly kind: 'found'; readonly similarities: Similarities }

/** Keeps an index away from the window. Rejects when it breaks down. */
export type Indexer = {
  readonly ask: (task: SimilarTask) => Promise<SimilarAnswer>
  readonly end: () => void
}

/** Where the documents of a case are compared with each other. One task at a time. */
export type SimilarRoom = {
  readonly add: (documents: readonly TextToCompare[]) => Promise<Result<undefined, 'indexer-stopped'>>
  readonly find: () => Promise<Result<Similarities, 'indexer-stopped'>>
  readonly close: () => void
}

/** Opens a room with an empty index. */
export function openSimilarRoom(indexer: Indexer = workerIndexer()): SimilarRoom {
  const ask = async (task: SimilarTask): Promise<SimilarAnswer | undefined> => {
    try {
      return await indexer.ask(task)
    } catch (error) {
      if (error instanceof IndexerFault) return undefined
      throw error
    }
  }
  return {
    add: async (documents) => {
      const answer = await ask({ kind: 'add', documents })
      return answer === undefined ? refuse('indexer-stopped') : succeed(undefined)
    },
    find: async () => {
      const answer = await ask({ kind: 'find' })
      return answer?.kind === 'found' ? succeed(answer.similarities) : refuse('indexer-stopped')
    },
    close: () => {
      indexer.end()
    },
  }
}

/** The one who keeps the index broke down. */
export class IndexerFault extends Error {}

function workerIndexer(): Indexer {
  const worker = new Worker(new URL('./similar-worker.ts', import.meta.url), { type: 'module' })
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<SimilarAnswer>) => {
          resolve(data)
        }
        worker.onerror = (event) => {
          event.preventDefault()
          reject(new IndexerFault(event.message))
        }
        worker.onmessageerror = () => {
          reject(new IndexerFault('the answer could not be carried over'))
        }
        worker.postMessage(task)
      }),
    end: () => {
      worker.terminate()
    },
  }
}
