import type { LayeredThings, Middles } from '#domain/case/layer-order'
import { refuse, succeed, type Result } from '#domain/result'
import type { LayerMessage } from '#renderer/workers/layer-worker'

/** Longest time for one graph, in milliseconds. */
const limit = 10_000

/** As much of a worker as is needed here. */
export type LayerSeat = { readonly post: (message: LayerMessage) => void; readonly end: () => void }

/** Makes a worker that answers to `onAnswer`, and tells where it broke down. */
export type NewLayerSeat = (
  onAnswer: (turn: number, middles: Middles) => void,
  onFault: () => void,
) => LayerSeat

/** Puts graphs in order away from the window. */
export type LayerRoom = {
  /** Gets ready, so that the first graph need not wait for that. */
  readonly open: () => void
  readonly order: (layered: LayeredThings) => Promise<Result<Middles, 'not-ordered'>>
  readonly end: () => void
}

type Waiting = {
  readonly timer: ReturnType<typeof setTimeout>
  readonly resolve: (middles: Result<Middles, 'not-ordered'>) => void
}

/** A room with a worker of its own, made at the first need and anew after one that was stopped. */
export function openLayerRoom(newSeat: NewLayerSeat = workerSeat): LayerRoom {
  const waiting = new Map<number, Waiting>()
  let seat: LayerSeat | undefined
  let turns = 0
  const settle = (turn: number, answer: Result<Middles, 'not-ordered'>): void => {
    const one = waiting.get(turn)
    clearTimeout(one?.timer)
    waiting.delete(turn)
    one?.resolve(answer)
  }
  const end = (): void => {
    seat?.end()
    seat = undefined
    for (const turn of [...waiting.keys()]) settle(turn, refuse('not-ordered'))
  }
  const sit = (): LayerSeat =>
    (seat ??= newSeat((turn, middles) => {
      settle(turn, succeed(middles))
    }, end))
  return {
    open: () => void sit(),
    order(layered) {
      const turn = (turns += 1)
      const answer = new Promise<Result<Middles, 'not-ordered'>>((resolve) => {
        waiting.set(turn, { timer: setTimeout(end, limit), resolve })
      })
      sit().post({ turn, layered })
      return answer
    },
    end,
  }
}

type Told = { readonly turn: number; readonly middles: Middles }

function workerSeat(onAnswer: (turn: number, middles: Middles) => void, onFault: () => void): LayerSeat {
  const worker = new Worker(new URL('./layer-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    onAnswer(data.turn, data.middles)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    onFault()
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
