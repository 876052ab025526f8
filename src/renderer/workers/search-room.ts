import { refuse, succeed, type Result } from '#domain/result'
import type { ItemName, SearchFinds, SearchItem } from '#domain/search/search-item'
import type { IndexHead } from '#renderer/workers/change-index'

/** What is asked of the one who keeps the index. */
export type SearchTask =
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'empty' }
  /** `head` where the index has come so far in the journal with it. */
  | {
      readonly kind: 'change'
      readonly items: readonly SearchItem[]
      readonly gone: readonly ItemName[]
      readonly head: IndexHead | undefined
    }
  | { readonly kind: 'search'; readonly typed: string; readonly most: number }

/** What is answered to each of them. */
export type SearchAnswers = {
  readonly open: { readonly head: IndexHead | undefined; readonly isKept: boolean }
  readonly empty: undefined
  readonly change: undefined
  readonly search: SearchFinds
}

/** A task or an answer on its way; `turn` tells which belong together. */
export type SearchMessage = { readonly turn: number; readonly task: SearchTask }

/** The answer to a task, or that the file of the index is damaged. */
export type SearchReply =
  | { readonly turn: number; readonly ok: true; readonly answer: SearchAnswers[keyof SearchAnswers] }
  | { readonly turn: number; readonly ok: false }

/** Why a task of the index was not done: its file is damaged (it is to be made anew), or its worker broke down. */
export type SearchRefusal = 'index-damaged' | 'index-stopped'

/** Where a case is searched, away from the window. */
export type SearchRoom = {
  readonly ask: <Kind extends keyof SearchAnswers>(
    task: SearchTask & { readonly kind: Kind },
  ) => Promise<Result<SearchAnswers[Kind], SearchRefusal>>
  readonly close: () => void
}

/** Opens a room with a worker of its own. */
export function openSearchRoom(): SearchRoom {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (reply: SearchReply | undefined) => void>()
  let turns = 0
  let isGone = false
  const settleAll = (): void => {
    isGone = true
    for (const settle of waiting.values()) settle(undefined)
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<SearchReply>) => {
    waiting.get(data.turn)?.(data)
    waiting.delete(data.turn)
  }
  worker.onerror = (event) => {
    event.preventDefault()
    settleAll()
  }
  return {
    ask: (task) =>
      new Promise((resolve) => {
        if (isGone) {
          resolve(refuse('index-stopped'))
          return
        }
        const turn = (turns += 1)
        waiting.set(turn, (reply) => {
          if (reply === undefined) resolve(refuse('index-stopped'))
          else if (!reply.ok) resolve(refuse('index-damaged'))
          // The worker answers each kind of task with its own kind of answer.
          else resolve(succeed(reply.answer as SearchAnswers[typeof task.kind]))
        })
        worker.postMessage({ turn, task } satisfies SearchMessage)
      }),
    close: () => {
      worker.terminate()
      settleAll()
    },
  }
}
