import type { FindAnswer, Finder } from '#domain/document/finder'
import { refuse } from '#domain/result'
import type { FindMessage } from '#renderer/workers/find-worker'

/** Longest time for one question, in milliseconds. */
const limit = 2000

/** As much of a worker as is needed here. */
export type FindSeat = {
  readonly post: (message: FindMessage) => void
  readonly end: () => void
}

/** Makes a worker that answers to `onAnswer`. */
export type NewFindSeat = (onAnswer: (turn: number, answer: FindAnswer) => void) => FindSeat

type Waiting = {
  readonly timer: ReturnType<typeof setTimeout>
  readonly resolve: (answer: FindAnswer) => void
}

/** A finder for one text in a worker of its own, which is made at the first question and anew after one that was stopped. */
export function openFinder(text: string, newSeat: NewFindSeat = workerSeat): Finder {
  const waiting = new Map<number, Waiting>()
  let seat: FindSeat | undefined
  let turns = 0
  const settle = (turn: number, answer: FindAnswer): void => {
    const one = waiting.get(turn)
    clearTimeout(one?.timer)
    waiting.delete(turn)
    one?.resolve(answer)
  }
  const sit = (): FindSeat => {
    const made = newSeat(settle)
    made.post({ text })
    return made
  }
  const stop = (): void => {
    seat?.end()
    seat = undefined
    // What waited behind the question that never ends waits in vain.
    for (const turn of [...waiting.keys()]) settle(turn, refuse('took-too-long'))
  }
  return {
    find(query, options) {
      seat ??= sit()
      const turn = (turns += 1)
      seat.post({ turn, query, options })
      return new Promise((resolve) => {
        waiting.set(turn, { timer: setTimeout(stop, limit), resolve })
      })
    },
    end() {
      seat?.end()
      seat = undefined
      for (const { timer } of waiting.values()) clearTimeout(timer)
      waiting.clear()
    },
  }
}

type Told = { readonly turn: number; readonly answer: FindAnswer }

function workerSeat(onAnswer: (turn: number, answer: FindAnswer) => void): FindSeat {
  const worker = new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    onAnswer(data.turn, data.answer)
  })
  return {
    post: (message) => {
      worker.postMessage(message)
    },
    end: () => {
      worker.terminate()
    },
  }
}
